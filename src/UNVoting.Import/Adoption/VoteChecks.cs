using UNVoting.Votes;

namespace UNVoting.Import.Adoption;

/// <summary>Reports where an account of a vote contradicts itself, or leaves out what belongs to it.</summary>
internal static class VoteChecks
{
    public static void Report(Vote vote, int line, IssueLog issues)
    {
        string name = vote.Name;
        TotalsCheck.Tell(vote, name, line, issues);
        if (vote.Method == VoteMethod.Recorded && !vote.HasNames)
            issues.Warn(line, "voters-missing", $"The vote on {name} was recorded, and no names stand with it.");
        if (vote.Method == VoteMethod.WithoutVote && vote.HasNames)
            issues.Error(line, "voters-without-vote", $"{name} was adopted without a vote, and names of voters stand with it.");
        if (vote.Method == VoteMethod.NotStated)
            issues.Warn(line, "method-not-stated", $"It is not stated how {name} was adopted.");
    }
}
