using System.Text;

namespace UNVoting.Import.Csv;

/// <summary>Which data set a table is of, by the names of its columns.</summary>
internal static class CsvLayouts
{
    private static readonly byte[] Delimiters = [(byte)',', (byte)'\t', (byte)';'];

    /// <summary>The delimiter that parts the names of the columns; a comma where none does.</summary>
    /// <param name="head">The beginning of the file, or its first line.</param>
    public static byte DelimiterOf(ReadOnlySpan<byte> head)
    {
        int lineEnd = head.IndexOfAny((byte)'\n', (byte)'\r');
        ReadOnlySpan<byte> line = lineEnd < 0 ? head : head[..lineEnd];
        byte best = Delimiters[0];
        foreach (byte delimiter in Delimiters)
        {
            best = line.Count(delimiter) > line.Count(best) ? delimiter : best;
        }

        return best;
    }

    /// <summary>The data set, or <see langword="null"/> where the file does not begin as a table of votes does.</summary>
    /// <param name="head">The beginning of the file.</param>
    public static Recognised? Recognise(ReadOnlySpan<byte> head)
    {
        using var stream = new MemoryStream(head.ToArray());
        var rows = new CsvRows(stream, DelimiterOf(head));
        if (!rows.Read() || rows.Count < 2)
        {
            return null;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Count; i++)
        {
            names.Add(ColumnName.Of(rows[i]));
        }

        return Has("undl_id") || (Has("ms_code") || Has("ms_codes")) && (Has("ms_vote") || Has("ms_votes")) ? new Recognised(FileFormat.DigitalLibraryCsv)
            : Has("rcid") && (Has("ccode") || Has("countryname")) ? new Recognised(FileFormat.Voeten)
            : Has("rcid") ? new Recognised(FileFormat.Unvotes)
            : Has("country") && Has("vote") || Has("ccode") && Has("vote") || Has("ms_vote") || Has("unres") || Has("short_name") && Has("issue")
                ? new Recognised(FileFormat.Unreadable, $"a table without the column that tells its votes apart (\"undl_id\" or \"rcid\"); its columns are {string.Join(", ", names.Order(StringComparer.Ordinal))}")
            : null;

        bool Has(string name) => names.Contains(name);
    }
}
