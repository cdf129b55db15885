using System.Runtime.CompilerServices;
using UNVoting.Documents;
using UNVoting.Import.Archives;
using UNVoting.Import.Csv;
using UNVoting.Votes;

namespace UNVoting.Import.DataSets;

/// <summary>Reads the voting data of the UN Digital Library: a table of one row for each Member State and recorded vote on an adopted resolution, in the columns of 2024, 2025 or 2026.</summary>
/// <remarks>
/// <para>Each record of the library (<c>undl_id</c>) gives a vote of the plenary on the resolution, with the State's rows as its roll, non-voting members among them, the printed totals, and the
/// resolution as a text with its title, agenda items, subjects, draft, report and meeting. An agenda item that is printed without its number stands among the subjects.</para>
/// <para>Columns are found by name, in any order. Rows are read at the speed of the disk; a vote is made when its rows are complete.</para>
/// </remarks>
public static class DigitalLibraryCsv
{
    /// <summary>Reads the votes one by one, in the order of the table, holding no more than one of them.</summary>
    /// <param name="stream">The table, not compressed; read to its end and left open.</param>
    /// <param name="name">What issues call it.</param>
    /// <param name="progress">Told how far reading has come, about once a megabyte.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>One result for each vote, with the vote, its resolution and the issues met on the way; and a last one for issues alone, where there are any.
    /// The rows of a vote must stand together: rows that come later are a vote of their own, and an issue says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static IAsyncEnumerable<ReadResult> ReadVotesAsync(Stream stream, string name, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return StreamAsync(stream, name, progress, cancellationToken);
    }

    /// <summary>Reads the whole table.</summary>
    internal static ReadResult Read(Stream stream, byte delimiter, string name)
    {
        var issues = new IssueLog(name);
        var rows = new LibraryRows(stream, delimiter, issues);
        if (!rows.Begin())
        {
            return new ReadResult(VotingRecord.Empty, issues.ToValueList());
        }

        while (rows.Read())
        {
        }

        var reader = new LibraryVoteReader(rows.Edition, issues);
        (Vote Vote, AssemblyText? Text)[] votes = [.. rows.HandOut(isLast: true).Select(vote => reader.Read(vote, rows.Voters))];
        rows.Voters.Tell([issues]);
        return new ReadResult(VotingRecord.Of(votes.Select(vote => vote.Vote), votes.Where(vote => vote.Text is not null).Select(vote => vote.Text!)), issues.ToValueList());
    }

    private static async IAsyncEnumerable<ReadResult> StreamAsync(
        Stream stream, string name, IProgress<ReadProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var metered = new MeteredStream(stream, name, progress, cancellationToken);
        await using (metered.ConfigureAwait(false))
        {
            var peeked = await PeekedStream.OpenAsync(metered, FormatRecogniser.HeadLength, cancellationToken).ConfigureAwait(false);
            await using (peeked.ConfigureAwait(false))
            {
                var issues = new IssueLog(name);
                var rows = new LibraryRows(peeked, CsvLayouts.DelimiterOf(peeked.Head), issues);
                if (await rows.BeginAsync(cancellationToken).ConfigureAwait(false))
                {
                    var reader = new LibraryVoteReader(rows.Edition, issues);
                    bool read;
                    do
                    {
                        read = await rows.ReadAsync(cancellationToken).ConfigureAwait(false);
                        if (read && !rows.HasComplete)
                        {
                            continue;
                        }

                        foreach (LibraryVote vote in rows.HandOut(isLast: !read))
                        {
                            yield return ResultOf(reader.Read(vote, rows.Voters), issues.Drain());
                        }
                    }
                    while (read);
                }

                rows.Voters.Tell([issues]);
                if (issues.Drain(isLast: true) is { IsEmpty: false } rest)
                {
                    yield return new ReadResult(VotingRecord.Empty, rest);
                }
            }
        }
    }

    private static ReadResult ResultOf((Vote Vote, AssemblyText? Text) read, ValueList<ReadIssue> issues) =>
        new(VotingRecord.Of([read.Vote], read.Text is null ? [] : [read.Text]), issues);
}
