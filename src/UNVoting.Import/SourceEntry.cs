using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import;

/// <summary>What one entry of a file says that holds many: the rows of a vote, a record of a catalogue, a line.</summary>
/// <param name="Vote">The vote or decision; <see langword="null"/> where the entry tells of none.</param>
/// <param name="Text">The text that it was on, or that the entry describes; <see langword="null"/> where there is none.</param>
internal readonly record struct SourceEntry(Vote? Vote, AssemblyText? Text)
{
    /// <summary>All entries of a file as one result.</summary>
    /// <param name="entries">The entries, read while they are asked for.</param>
    /// <param name="issues">Where the issues of reading them go.</param>
    public static ReadResult Together(IEnumerable<SourceEntry> entries, IssueLog issues)
    {
        SourceEntry[] all = [.. entries];
        return new ReadResult(RecordOf(all), issues.ToValueList());
    }

    /// <summary>A result for each entry, with the issues met on the way to it, and a last one for issues alone, where there are any. No more than one entry is held.</summary>
    /// <inheritdoc cref="Together"/>
    public static IEnumerable<ReadResult> OneByOne(IEnumerable<SourceEntry> entries, IssueLog issues)
    {
        foreach (SourceEntry entry in entries)
        {
            yield return new ReadResult(RecordOf([entry]), issues.Drain());
        }

        if (issues.Drain(isLast: true) is { IsEmpty: false } rest)
        {
            yield return new ReadResult(VotingRecord.Empty, rest);
        }
    }

    private static VotingRecord RecordOf(SourceEntry[] entries) =>
        VotingRecord.Of(entries.Select(entry => entry.Vote).OfType<Vote>(), entries.Select(entry => entry.Text).OfType<AssemblyText>());
}
