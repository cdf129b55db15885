using System.Globalization;

namespace UNVoting.Import.DataSets;

/// <summary>Says what was found of a name or a code.</summary>
internal static class VoterFindings
{
    /// <summary>Adds the issue.</summary>
    /// <param name="issues">The issues of the file.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="voter">The name and code.</param>
    /// <param name="count">In how many votes.</param>
    /// <param name="line">The line where it stands first.</param>
    /// <param name="vote">The vote where it stands first.</param>
    public static void Tell(IssueLog issues, VoterFinding finding, Voter voter, int count, int line, string vote)
    {
        string printed = voter.Code.Length == 0 || voter.Code == voter.Name ? $"\"{voter.Name}\"" : $"\"{voter.Name}\" ({voter.Code})";
        string votes = string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "vote" : "votes")}, first {vote}");
        switch (finding)
        {
            case VoterFinding.Unknown:
                issues.Error(line, "unknown-state-name", $"{printed} is no State that is known, or one of several, on the day of the vote; it stays in the roll as printed ({votes}).", voter.Name);
                break;
            case VoterFinding.ByCode:
                issues.Info(line, "state-by-code", $"{printed} is known by its code alone, as {voter.Resolved.State} ({votes}).", voter.Name);
                break;
            case VoterFinding.Contradicted:
                issues.Warn(line, "state-code-differs", $"The name and the code of {printed} are those of two States; the name is followed, to {voter.Resolved.State} ({votes}).", voter.Name);
                break;
            case VoterFinding.NotMember:
                issues.Warn(line, "not-a-member", $"{printed} was not a Member State on the day; what the source says is kept ({votes}).", voter.Name);
                break;
            case VoterFinding.DeniedMember:
                issues.Warn(line, "coded-as-not-member", $"{printed} is coded as not being a Member State on a day on which it was; it is left out of the roll ({votes}).", voter.Name);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(finding), finding, "Expected a finding.");
        }
    }
}
