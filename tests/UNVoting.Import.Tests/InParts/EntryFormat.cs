using System.Globalization;
using System.Text;

namespace UNVoting.Import.Tests.InParts;

/// <summary>A format of many entries, with as many made ones as are asked for: number 7 tells of one vote of Kenya on A/RES/78/7.</summary>
/// <param name="Name">The format.</param>
/// <param name="File">A fixture with more in its entries.</param>
/// <param name="Opening">What stands before the entries.</param>
/// <param name="Entry">An entry by its number, from 1.</param>
/// <param name="Closing">What stands behind them.</param>
/// <param name="TooLong">The issue that a piece without end gives.</param>
internal sealed record EntryFormat(string Name, string File, string Opening, Func<int, string> Entry, string Closing, string TooLong)
{
    public static IReadOnlyList<EntryFormat> All { get; } =
    [
        new(
            "library table", "DataSets/library-2026.csv", "undl_id,ms_code,ms_name,ms_vote,resolution\n", number => Invariant($"{number},KEN,KENYA,Y,A/RES/78/{number}\n"), "", "row-too-long"),
        new(
            "MARCXML", "Marc/records.xml", "<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n",
            number => Invariant($"<record><controlfield tag=\"001\">{number}</controlfield><datafield tag=\"245\"><subfield code=\"a\">Calm</subfield></datafield><datafield tag=\"791\"><subfield code=\"a\">A/RES/78/{number}</subfield></datafield><datafield tag=\"967\"><subfield code=\"c\">KEN</subfield><subfield code=\"d\">Y</subfield><subfield code=\"e\">KENYA</subfield></datafield></record>\n"),
            "</collection>\n", "record-too-large"),
        new(
            "JSON Lines", "JsonLines/resolutions.jsonl", "",
            number => Invariant($$"""{"symbol": "A/RES/78/{{number}}", "adoption_type": "By a recorded vote", "MS_in_favour": ["KENYA"]}""") + "\n", "", "line-too-long"),
    ];

    public static EntryFormat Of(string name) => All.Single(format => format.Name == name);

    public override string ToString() => Name;

    /// <summary>A file of entries.</summary>
    public byte[] Write(IEnumerable<int> numbers) => Encoding.UTF8.GetBytes(Opening + string.Concat(numbers.Select(Entry)) + Closing);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
