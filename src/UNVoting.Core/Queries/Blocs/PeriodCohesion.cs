using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>How much of one mind a bloc was in one period.</summary>
/// <param name="Period">What the period is called, as in <see cref="VotePeriod.Name"/>.</param>
/// <param name="Cohesion">Vote by vote, with the members of the day of each vote, their loyalty, and the means of the measures.</param>
public sealed record PeriodCohesion(string Period, GroupCohesion<StateCode, Vote> Cohesion);
