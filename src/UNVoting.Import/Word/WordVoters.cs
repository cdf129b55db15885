using DocumentFormat.OpenXml.Wordprocessing;
using UNVoting.Import.Names;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Word;

/// <summary>Tables of voters: under a heading or beside one, a State a cell or a list a cell.</summary>
internal static class WordVoters
{
    /// <summary>Reads a table of voters into the lines that a list of voters has in a text.</summary>
    /// <param name="table">The table.</param>
    /// <param name="prose">Reads paragraphs without counting their notes.</param>
    /// <returns>A heading and a list for each choice; <see langword="null"/> where the table is of something else.</returns>
    public static IReadOnlyList<string>? Read(Table table, WordProse prose)
    {
        List<List<string>> rows = [.. WordTables.Rows(table).Select(row => WordTables.Cells(row).Select(cell => Cell(cell, prose)).ToList())];
        var lists = new List<(string Heading, List<string> Names)>();
        int names = 0, others = 0;
        List<int> columns = [];
        foreach (List<string> row in rows)
        {
            bool heads = row.Count > 1 && row.All(cell => cell.Length == 0 || IsHeading(cell));
            columns = heads ? [.. row.Select((_, column) => column)] : columns;
            for (int i = 0; i < row.Count; i++)
            {
                string cell = row[i];
                if (cell.Length == 0)
                    continue;
                if (IsHeading(cell))
                {
                    lists.Add((cell, []));
                    continue;
                }

                int list = columns.Count == 0 ? lists.Count - 1 : lists.Count - columns.Count + i;
                if (list < 0 || list >= lists.Count)
                {
                    others++;
                    continue;
                }

                lists[list].Names.Add(cell);
                _ = IsNames(cell) ? names++ : others++;
            }
        }

        // Every cell is a heading or names; else the table is of something else.
        return lists.Count == 0 || names == 0 || others > names / 4 ? null : [.. lists.SelectMany(list => Lines(list.Heading, list.Names))];
    }

    private static IEnumerable<string> Lines(string heading, List<string> names)
    {
        yield return heading.TrimEnd(':', ' ') + ":";
        yield return names.Count == 0 ? "None." : $"{string.Join(", ", names.Select(name => name.TrimEnd(',', '.', ' ')))}.";
    }

    private static string Cell(TableCell cell, WordProse prose)
    {
        string[] lines = [.. cell.Descendants<Paragraph>().Select(prose.Read).Select(Marked.Plain).Where(line => line.Length > 0)];
        return string.Join(lines.All(IsNames) ? ", " : " ", lines);
    }

    private static bool IsHeading(string cell) => Headings.Voter(cell, out Choice _) == cell.Length && cell.Length > 0;

    private static bool IsNames(string text) =>
        text.TrimEnd('.').Equals("None", StringComparison.OrdinalIgnoreCase) || StateNames.SplitList(text.TrimEnd('.', ' ')) is { Count: > 0 } matches && matches.All(match => match.IsState);
}
