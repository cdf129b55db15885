using System.Text;

namespace UNVoting.Import.Csv;

/// <summary>Which data set a table is of, by the names of its columns.</summary>
internal static class CsvLayouts
{
    private static readonly byte[] Delimiters = [(byte)',', (byte)'\t', (byte)';'];

    // The first line of a table that Excel is to take apart at another sign than that of the country: "sep=;".
    private static ReadOnlySpan<byte> Separator => "sep="u8;

    /// <summary>The delimiter that parts the names of the columns; a comma where none does.</summary>
    /// <param name="head">The beginning of the file, or its first line.</param>
    public static byte DelimiterOf(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> line = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart("\r\n"u8);
        if (line.StartsWith(Separator) && line.Length > Separator.Length && Delimiters.Contains(line[Separator.Length]))
        {
            return line[Separator.Length];
        }

        int lineEnd = line.IndexOfAny((byte)'\n', (byte)'\r');
        line = lineEnd < 0 ? line : line[..lineEnd];
        byte best = Delimiters[0];
        foreach (byte delimiter in Delimiters)
        {
            best = line.Count(delimiter) > line.Count(best) ? delimiter : best;
        }

        return best;
    }

    /// <summary>Reads the row with the names of the columns, past blank lines and what is meant for Excel.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool ReadHeading(CsvRows rows)
    {
        while (rows.Read())
        {
            ReadOnlySpan<byte> first = rows[0].StartsWith("\uFEFF"u8) ? rows[0][3..] : rows[0];
            if (!(first.IsEmpty && rows.Count == 1) && !first.StartsWith(Separator))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The data set, or <see langword="null"/> where the file does not begin as a table of votes does.</summary>
    /// <param name="head">The beginning of the file.</param>
    public static Recognised? Recognise(ReadOnlySpan<byte> head)
    {
        using var stream = new MemoryStream(head.ToArray());
        var rows = new CsvRows(stream, DelimiterOf(head));
        if (!ReadHeading(rows) || rows.Count < 2)
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
