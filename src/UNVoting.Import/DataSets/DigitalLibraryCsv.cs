using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.DataSets;

/// <summary>Reads the voting data of the UN Digital Library: a table of one row for each Member State and recorded vote on an adopted resolution, in the columns of 2024, 2025 or 2026.</summary>
/// <remarks>
/// <para>Each record of the library (<c>undl_id</c>) gives a vote of the plenary on the resolution, with the State's rows as its roll, non-voting members among them, the printed totals, and the
/// resolution as a text with its title, agenda items, subjects, draft, report and meeting. An agenda item that is printed without its number stands among the subjects.</para>
/// <para>Columns are found by name, in any order. Rows are read at the speed of the disk; a vote is made when its rows are complete.</para>
/// </remarks>
internal static class DigitalLibraryCsv
{
    /// <summary>Reads the whole table.</summary>
    public static ReadResult Read(Stream stream, byte delimiter, string name)
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

        var reader = new LibraryVoteReader(rows, issues);
        (Vote Vote, AssemblyText? Text)[] votes = [.. rows.HandOut(isLast: true).Select(reader.Read).OfType<(Vote, AssemblyText?)>()];
        rows.Voters.Tell([issues]);
        return new ReadResult(VotingRecord.Of(votes.Select(vote => vote.Vote), votes.Where(vote => vote.Text is not null).Select(vote => vote.Text!)), issues.ToValueList());
    }

    /// <summary>Reads the votes one by one, in the order of the table, holding no more than one of them.</summary>
    /// <returns>One result for each vote, with the vote, its resolution and the issues met on the way; and a last one for issues alone, where there are any.
    /// The rows of a vote must stand together: rows that come later are a vote of their own, and an issue says so.</returns>
    public static IEnumerable<ReadResult> ReadVotes(Stream stream, byte delimiter, string name)
    {
        var issues = new IssueLog(name);
        var rows = new LibraryRows(stream, delimiter, issues);
        if (rows.Begin())
        {
            var reader = new LibraryVoteReader(rows, issues);
            bool isLast;
            do
            {
                isLast = !rows.Read();
                if (!isLast && !rows.HasComplete)
                {
                    continue;
                }

                foreach (LibraryVote gathered in rows.HandOut(isLast))
                {
                    if (reader.Read(gathered) is { } read)
                    {
                        yield return new ReadResult(VotingRecord.Of([read.Vote], read.Text is null ? [] : [read.Text]), issues.Drain());
                    }
                }
            }
            while (!isLast);
        }

        rows.Voters.Tell([issues]);
        if (issues.Drain(isLast: true) is { IsEmpty: false } rest)
        {
            yield return new ReadResult(VotingRecord.Empty, rest);
        }
    }
}
