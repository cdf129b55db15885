using System.Globalization;
using UNVoting.Votes;

namespace UNVoting.Import;

/// <summary>What a reader read, and everything that it found wrong.</summary>
/// <param name="Record">The record; what could be read stands in it whatever the issues.</param>
/// <param name="Issues">The issues, in the order of the lines.</param>
public sealed record ReadResult(VotingRecord Record, ValueList<ReadIssue> Issues)
{
    /// <summary>Whether something that belongs in the record could not be read, or contradicts itself.</summary>
    public bool HasErrors => Issues.Any(issue => issue.Severity == IssueSeverity.Error);

    /// <summary>How much was read, and how many issues there are.</summary>
    /// <returns>For example <c>9 votes, 6 texts, 3 issues</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Record}, {Issues.Count} issues");

    /// <summary>Several results as one: the union of the records, the issues one after the other.</summary>
    /// <param name="results">The results, in the order in which their issues shall stand.</param>
    /// <returns>The result of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is <see langword="null"/>.</exception>
    public static ReadResult Of(IEnumerable<ReadResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        ReadResult[] all = [.. results];
        return all.Length == 1
            ? all[0]
            : new ReadResult(
                VotingRecord.Of(all.SelectMany(result => result.Record.Votes), all.SelectMany(result => result.Record.Texts)),
                all.SelectMany(result => result.Issues).ToValueList());
    }
}
