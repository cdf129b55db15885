using System.Buffers;

namespace UNVoting.Tables;

/// <summary>One line of comma-separated values (RFC 4180).</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    public static void Write(TextWriter writer, IEnumerable<string> cells)
    {
        bool first = true;
        foreach (string cell in cells)
        {
            if (!first)
            {
                writer.Write(',');
            }

            first = false;
            WriteCell(writer, cell);
        }

        writer.Write('\n');
    }

    private static void WriteCell(TextWriter writer, string cell)
    {
        // A blank at either end would be lost by readers that trim what is not quoted.
        if (cell.AsSpan().IndexOfAny(s_quoted) < 0 && (cell.Length == 0 || !(char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]))))
        {
            writer.Write(cell);
            return;
        }

        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
