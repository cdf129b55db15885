using NodaTime;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Matrices;

/// <summary>The votes of a span of days, one of several that follow or overlap one another.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Matrix">The votes of these days.</param>
public sealed record VoteWindow(LocalDate From, LocalDate To, VoteMatrix<StateCode, Vote> Matrix);
