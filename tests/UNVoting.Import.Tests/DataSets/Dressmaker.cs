using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace UNVoting.Import.Tests.DataSets;

/// <summary>Writes a table in a dress.</summary>
internal static class Dressmaker
{
    private static readonly Dress[] Pieces = [.. Enum.GetValues<Dress>().Where(piece => piece != Dress.None)];

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "undl_id", "session", "total_yes", "total_no", "total_abstentions", "yes", "no", "abstentions", "abstain", "rcid", "ccode", "member", "vote", "importantvote",
    };

    /// <summary>Any few pieces together; a failure is undressed piece by piece.</summary>
    public static Arbitrary<Dress> Any { get; } = Arb.From(
        from count in Gen.Choose(0, 5)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count)
        select pieces.Aggregate(Dress.None, (all, piece) => all | piece),
        dress => Pieces.Where(piece => dress.HasFlag(piece)).Select(piece => dress & ~piece));

    public static byte[] Write(string[][] table, Dress dress)
    {
        char delimiter = dress.HasFlag(Dress.Semicolons) ? ';' : dress.HasFlag(Dress.Tabs) ? '\t' : ',';
        string lineEnd = dress.HasFlag(Dress.CrLf) ? "\r\n" : dress.HasFlag(Dress.Cr) ? "\r" : "\n";
        IEnumerable<string> lines = Rows(table, dress).Select(row => string.Join(delimiter, row.Select(field => Field(field, delimiter, dress))));
        if (dress.HasFlag(Dress.BlankLines))
        {
            lines = lines.Prepend("").Append("").Append("");
        }

        if (dress.HasFlag(Dress.LineForExcel))
        {
            lines = lines.Prepend($"sep={delimiter}");
        }

        string text = string.Concat(lines.Select(line => line + lineEnd));
        return dress.HasFlag(Dress.Utf16) ? [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]
            : dress.HasFlag(Dress.Mark) ? [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]
            : dress.HasFlag(Dress.Windows1252) ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text)
            : Encoding.UTF8.GetBytes(text);
    }

    private static IEnumerable<IEnumerable<string>> Rows(string[][] table, Dress dress)
    {
        // The same rearrangement for every row, unlike for tables of another width.
        int[] order = [.. Enumerable.Range(0, table[0].Length).OrderBy(column => dress.HasFlag(Dress.Reordered) ? column * 7 % table[0].Length : column)];
        for (int i = 0; i < table.Length; i++)
        {
            IEnumerable<string> row = order.Select(column => i == 0 ? Heading(table[0][column], dress) : Value(table[0][column], table[i][column], dress));
            row = dress.HasFlag(Dress.RowNumbers) ? row.Prepend(i == 0 ? "" : i.ToString(CultureInfo.InvariantCulture)) : row;
            row = dress.HasFlag(Dress.ColumnMore) ? row.Append(i == 0 ? "my notes" : "so, so") : row;
            yield return dress.HasFlag(Dress.EmptyLastColumn) ? row.Append("") : row;
        }
    }

    private static string Heading(string name, Dress dress) =>
        dress.HasFlag(Dress.SpacedHeadings) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.Replace('_', ' '))
        : dress.HasFlag(Dress.UpperHeadings) ? name.ToUpperInvariant()
        : name;

    private static string Value(string column, string value, Dress dress)
    {
        value = column == "date" ? Day(value, dress)
            : Numbers.Contains(column) && value.Length > 0 && value.All(char.IsAsciiDigit) ? value + (dress.HasFlag(Dress.PointZero) ? ".0" : dress.HasFlag(Dress.CommaZero) ? ",0" : "")
            : value.Length == 0 && dress.HasFlag(Dress.MissingAsNA) ? "NA"
            : value;
        return dress.HasFlag(Dress.BlanksAround) ? $"  {value} " : value;
    }

    private static string Day(string iso, Dress dress)
    {
        if (iso.Split('-') is not [string year, string month, string day])
        {
            return iso;
        }

        string written = dress.HasFlag(Dress.DayFirst) ? $"{day}/{month}/{year}"
            : dress.HasFlag(Dress.MonthFirst) ? $"{month.TrimStart('0')}/{day.TrimStart('0')}/{year}"
            : dress.HasFlag(Dress.Dotted) ? $"{day}.{month}.{year}"
            : iso;
        return dress.HasFlag(Dress.TimeOfDay) ? written + " 00:00:00" : written;
    }

    private static string Field(string value, char delimiter, Dress dress) =>
        dress.HasFlag(Dress.Quoted) || value.AsSpan().IndexOfAny("\"\r\n") >= 0 || value.Contains(delimiter, StringComparison.Ordinal)
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;
}
