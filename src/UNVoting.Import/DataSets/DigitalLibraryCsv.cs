namespace UNVoting.Import.DataSets;

/// <summary>Reads the voting data of the UN Digital Library: a table of one row for each Member State and recorded vote on an adopted resolution, in the columns of 2024, 2025 or 2026.</summary>
/// <remarks>
/// <para>Each record of the library (<c>undl_id</c>) gives a vote of the plenary on the resolution, with the State's rows as its roll, non-voting members among them, the printed totals, and the
/// resolution as a text with its title, agenda items, subjects, draft, report and meeting. An agenda item that is printed without its number stands among the subjects.</para>
/// <para>Columns are found by name, in any order. Rows are read at the speed of the disk; a vote is made when its rows are complete.</para>
/// </remarks>
internal static class DigitalLibraryCsv
{
    /// <summary>Reads the votes, each with its resolution, in the order of the table.</summary>
    /// <param name="stream">The table.</param>
    /// <param name="delimiter">What parts its fields.</param>
    /// <param name="inParts">Whether each vote comes when its rows have ended, so that no more than one is held, and rows that come later are a vote of their own, which is told; else all come when
    /// the table has ended.</param>
    /// <param name="issues">Where issues go.</param>
    public static IEnumerable<SourceEntry> Read(Stream stream, byte delimiter, bool inParts, IssueLog issues)
    {
        var rows = new LibraryRows(stream, delimiter, issues);
        if (!rows.Begin())
        {
            yield break;
        }

        var reader = new LibraryVoteReader(rows, issues);
        bool isLast;
        do
        {
            isLast = !rows.Read();
            if (!isLast && !(inParts && rows.HasComplete))
            {
                continue;
            }

            foreach (LibraryVote gathered in rows.HandOut(isLast))
            {
                if (reader.Read(gathered) is { } entry)
                {
                    yield return entry;
                }
            }
        }
        while (!isLast);

        rows.Voters.Tell([issues]);
    }
}
