using System.Globalization;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Adoption;

/// <summary>Reports where an account of a vote contradicts itself.</summary>
internal static class VoteChecks
{
    public static void Report(Vote vote, int line, IssueLog issues)
    {
        string what = $"{vote.Symbol?.ToString() ?? vote.Identifier}";
        if (vote.TotalsAgree == false && vote.Count() is { } counted)
        {
            issues.Warn(line, "totals-differ", string.Create(CultureInfo.InvariantCulture, $"The vote on {what} is printed as {Printed(vote.PrintedTotals)}, and the names count {counted}; both are kept."));
        }

        if (vote.Method == VoteMethod.Recorded && !vote.HasNames)
            issues.Warn(line, "voters-missing", $"The vote on {what} was recorded, and no names stand with it.");
        if (vote.Method == VoteMethod.WithoutVote && vote.HasNames)
            issues.Error(line, "voters-without-vote", $"{what} was adopted without a vote, and names of voters stand with it.");
        if (vote.Method == VoteMethod.NotStated)
            issues.Warn(line, "method-not-stated", $"It is not stated how {what} was adopted.");
    }

    private static string Printed(PrintedTotals totals) => totals.NonVoting is null && totals.Members is null
        ? totals.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{totals}, {totals.NonVoting?.ToString(CultureInfo.InvariantCulture) ?? "?"} non-voting of {totals.Members?.ToString(CultureInfo.InvariantCulture) ?? "?"}");
}
