using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>How much of one mind a bloc was in one period.</summary>
/// <param name="Period">What the period is called, as in <see cref="VotePeriod.Name"/>.</param>
/// <param name="Cohesion">Vote by vote, with the members of the day of each vote, their loyalty, and the means of the measures.</param>
public sealed record PeriodCohesion(string Period, GroupCohesion<StateCode, Vote> Cohesion)
{
    /// <summary>The period, its votes and the bloc's mean cohesion.</summary>
    /// <returns>For example <c>78: 95 votes, Rice 0.87</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period}: {Cohesion.Count} votes, Rice {Cohesion.Mean(CohesionMeasure.Rice)?.ToString() ?? "not defined"}");
}
