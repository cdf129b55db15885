using System.Text.Json;
using UNVoting.Import.Archives;
using UNVoting.Import.Text;
using UNVoting.Import.Tests.Text;
using UNVoting.Json;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Hostile;

/// <summary>A reader under attack.</summary>
/// <param name="Name">The format.</param>
/// <param name="Seeds">Sound files.</param>
/// <param name="Tokens">Pieces of the format, to be put where they do not belong.</param>
/// <param name="Read">Reads a file; what it gives is compared by value.</param>
internal sealed record Target(string Name, IReadOnlyList<byte[]> Seeds, IReadOnlyList<string> Tokens, Func<byte[], object> Read)
{
    private const string File = "hostile";

    private static readonly string[] XmlTokens =
        ["<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#0;", "&#xD800;", "&#x10FFFF;", "&nope;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "xmlns=\"\"", "xml:lang=\"fr\"", "<?xml version=\"1.1\"?>", "<p/>", " "];

    private static readonly string[] CsvTokens =
        [",", "\"", "\"\"", "\",\"", ";", "\t", "\r\n", "NA", "NaN", "120.0", "Y", "X", "yes", "2024-02-30", "19460101", "27oct2023", "A/RES/78/5", "R/72/50", "10emsp", "ES-10", "NAM", "YUG", "345", "9", "ms_vote", "rcid", "undl_id,ms_code", "country_code"];

    public static IReadOnlyList<Target> All { get; } =
    [
        new("Text", Hostile.Seeds.Text,
        [
            "In favour:", "Against:", "Abstaining:", "None.", "by a recorded vote of 3 to 2, with 1 abstention", "adopted without a vote", "The General Assembly,", "1. Decides", "(a)", "(i)", "(iv)", "bis", "A/C.1/90/L.5",
            "A/C.1/78/L.11/Rev.1*", "III. Recommendation", "II. Consideration of proposals", "“", "”", "1 See A/78/1.", "23-22387 5/11", "Bosnia and Herzegovina and", "Trinidad and Tobago", "on behalf of", "joined in sponsoring",
            "Subsequently, the delegations of", "informed the Secretariat that they had intended to vote against", "operative paragraphs 1 and 7", "fifth preambular paragraph", "was retained by", "Annex", "[1]", "<sup>2</sup>", "\\*", "**",
            "# ", "- ", "&nbsp;", "[x](https://undocs.org/A/1)", "\f", "of 3 December 2018", "at its ninety-ninth session", ";", ",", ".", ":", "see para. 4", "draft decision", "99999999999",
        ], ReadText),
        new("Akn", Hostile.Seeds.AknFiles, [.. XmlTokens, "<num>1.</num>", "<paragraph>", "<point>", "<akn4un:voters>", "<organization>PERU</organization>", "0001-01-01", "#abstaining", "adoptedWithoutVote", "<statement>", "<documentCollection>", "<table><tr><td>"], file => Direct(file, FileFormat.AkomaNtoso)),
        new("Marc", Hostile.Seeds.MarcFiles, [.. XmlTokens, "<marc:record>", "tag=\"967\"", "tag=\"993\"", "code=\"z\"", "code=\"d\"", "Additional sponsors:", "(A/78/481/Add.2).", "NON-RECORDED", "20231327", "Ã¼"], file => Direct(file, FileFormat.MarcXml)),
        new("JsonLines", Hostile.Seeds.JsonLineFiles, ["{", "}", "[", "]", ":", ",", "\"", "\\u0000", "\\ud800", "\\", "null", "true", "1e400", "N.A.", "\"symbol\":", "\"MS_in_favour\":[", "\"sponsors\":", "A/RES/ES-11/1", "4 December 2023"], file => Direct(file, FileFormat.UnXmlJsonLines)),
        new("Library", Hostile.Seeds.Library, CsvTokens, file => Direct(file, FileFormat.DigitalLibraryCsv)),
        new("Unvotes", Hostile.Seeds.Unvotes, CsvTokens, file => Direct(file, FileFormat.Unvotes)),
        new("Voeten", Hostile.Seeds.Voeten, CsvTokens, file => Direct(file, FileFormat.Voeten)),
        new("Json", Hostile.Seeds.Json, ["{", "}", "[", "]", ":", ",", "\"", "\\u0000", "\\ud800", "null", "true", "-1", "1e400", "\"votes\":", "\"texts\":", "\"roll\":", "\"inFavour\":", "\"version\":2", "A/RES/1 (I)", "\"PER\"", "2024-02-30", "OP1 (a)"], ReadJson),
        new("Archives", Hostile.Seeds.Archives, ["PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "ustar", "../", "00000000000", "77777777777"], ReadAtTheDoor),
        new("Word", [.. new[] { Hostile.Seeds.Report }.Select(Hostile.Seeds.WordXml)], [.. XmlTokens, "<w:p>", "</w:p>", "<w:br/>", "<w:tab/>", "<w:tbl>", "<w:tc>", "<w:footnoteReference w:id=\"7\"/>", "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-1\"/></w:numPr>", "<w:sym w:char=\"D800\"/>"], file => ReadAtTheDoor(Hostile.Seeds.Word(file))),
    ];

    public override string ToString() => Name;

    private static ReadResult ReadAtTheDoor(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return CanBeWritten(RecordReader.Read(stream, File));
    }

    // By the door too, where what is left of the file may be taken for something else. A record that comes in parts is the same record, but that rows of the library's table which do not
    // stand together are then votes of their own.
    private static object Direct(byte[] file, FileFormat format)
    {
        ReadResult whole = CanBeWritten(ReadAs(file, format, inParts: false));
        ReadResult parts = ReadAs(file, format, inParts: true);
        if (format != FileFormat.DigitalLibraryCsv)
            Assert.Equal(whole, parts with { Issues = [.. parts.Issues.OrderBy(issue => issue.Line == 0 ? int.MaxValue : issue.Line)] });
        return (whole, ReadAtTheDoor(file));
    }

    private static ReadResult ReadAs(byte[] file, FileFormat format, bool inParts)
    {
        using var stream = new PeekedStream(new MemoryStream(file), FormatRecogniser.HeadLength);
        var readers = new FormatReaders(inParts);
        return ReadResult.Of([.. readers.Read(format, stream, File, null), .. readers.Join()]);
    }

    private static object ReadText(byte[] file)
    {
        string text = System.Text.Encoding.UTF8.GetString(file);
        DocumentReading reading = new DocumentReading(File, null).Read(text);
        Ledgers.Check(reading, text);
        return (CanBeWritten(reading.Result), ReadAtTheDoor(file));
    }

    private static object ReadJson(byte[] file)
    {
        try
        {
            VotingRecord record = VotingRecordJson.Read(file.AsSpan());
            Assert.Equal(record, VotingRecordJson.Read(VotingRecordJson.ToJson(record)));
            return record;
        }
        catch (JsonException fault)
        {
            return fault.Message;
        }
    }

    private static ReadResult CanBeWritten(ReadResult result)
    {
        Assert.Equal(result.Record, VotingRecordJson.Read(VotingRecordJson.ToJson(result.Record)));
        return result;
    }
}
