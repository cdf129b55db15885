using System.Text;

namespace UNVoting.Import.Text;

/// <summary>A row of a table as Markdown writes it: <c>| In favour: | Angola, Brazil. |</c>.</summary>
internal static class TableLine
{
    // "(iv)" and what is shorter is a label, and what follows it its words.
    private const int LongestLabel = 6;

    /// <summary>The row as a line: its cells in order, names of a list parted by commas.</summary>
    public static string Join(string row)
    {
        var line = new StringBuilder(row.Length);
        foreach (string cell in row[1..^1].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0)
                line.Append(Parts(line, cell) ? ", " : " ");
            line.Append(cell);
        }

        return line.ToString();
    }

    private static bool Parts(StringBuilder line, string cell) =>
        char.IsUpper(cell[0]) && (char.IsLetter(line[^1]) || (line[^1] == ')' && line.Length > LongestLabel));
}
