using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Matrices;

/// <summary>The votes of a span of days, one of several that follow or overlap one another.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Matrix">The votes of these days.</param>
public sealed record VoteWindow(LocalDate From, LocalDate To, VoteMatrix<StateCode, Vote> Matrix)
{
    /// <summary>The days and the size of the matrix.</summary>
    /// <returns>For example <c>1 January 2019 to 31 December 2023: 193 voters × 480 votes</c>.</returns>
    public override string ToString() => $"{DayText.Of(From)} to {DayText.Of(To)}: {Matrix}";
}
