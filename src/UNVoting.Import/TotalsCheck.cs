using UNVoting.Votes;

namespace UNVoting.Import;

/// <summary>Compares the printed totals of a vote with its names.</summary>
internal static class TotalsCheck
{
    /// <summary>Adds an issue where they differ.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="name">What the issue calls it.</param>
    /// <param name="line">Where the totals stand.</param>
    /// <param name="issues">Where the issue goes.</param>
    public static void Tell(Vote vote, string name, int line, IssueLog issues)
    {
        if (vote.TotalsAgree == false)
        {
            issues.Warn(
                line, "totals-differ",
                $"The totals of {name} are printed as {Printed(vote.PrintedTotals)}; the names give {vote.Count()}. Both are kept.", Printed(vote.PrintedTotals));
        }
    }

    private static string Printed(PrintedTotals totals) =>
        totals.ToString()
        + (totals.NonVoting is { } nonVoting ? FormattableString.Invariant($", {nonVoting} non-voting") : "")
        + (totals.Members is { } members ? FormattableString.Invariant($" of {members}") : "");
}
