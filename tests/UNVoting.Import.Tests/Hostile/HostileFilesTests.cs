using System.Text;
using System.Text.Json;
using UNVoting.Import.Text;
using UNVoting.Import.Tests.Csv;
using UNVoting.Import.Tests.Text;
using UNVoting.Json;

namespace UNVoting.Import.Tests.Hostile;

/// <summary>Files made to break a reader, each of a known kind: a clear issue with the file's name and, where there is one, the line; what was sound before it is kept.</summary>
public class HostileFilesTests
{
    private const string Dtd = """<!DOCTYPE akomaNtoso [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>""";

    private const string External = """<!DOCTYPE akomaNtoso [<!ENTITY d SYSTEM "file:///etc/passwd">]>""";

    private static readonly string Quadratic = $"""<!DOCTYPE akomaNtoso [<!ENTITY d "{new string('a', 50_000)}">]>""";

    public static TheoryData<string> Dtds => new(Dtd, External, Quadratic);

    public static TheoryData<string> Formats => new(Target.All.Select(target => target.Name));

    [Theory]
    [MemberData(nameof(Dtds))]
    public void Entities_that_a_file_defines_are_never_expanded(string dtd)
    {
        foreach (string xml in new[] { Seeds.Akn, Seeds.Marc })
        {
            ReadResult read = Read(xml.Replace("\n", "\n" + dtd + "\n", StringComparison.Ordinal)[..(xml.Length + dtd.Length)].Replace("Decides", "&d;&d;&d;&d;", StringComparison.Ordinal));
            ReadIssue told = Assert.Single(read.Issues, issue => issue.Severity == IssueSeverity.Error);
            Assert.Equal(("hostile", 2, "xml-not-read"), (told.File, told.Line, told.Code));
        }

        byte[] document = [.. Encoding.UTF8.GetBytes(dtd), .. Seeds.WordXml(Seeds.Report).AsSpan(Encoding.UTF8.GetString(Seeds.WordXml("x\ny")).IndexOf("<w:document", StringComparison.Ordinal))];
        Assert.True(Read(Seeds.Word(document)).HasErrors);
    }

    [Fact]
    public void A_declaration_with_a_byte_that_is_no_text_is_told()
    {
        byte[] file = [.. "<?xml version=\"1.0"u8, 0x9C, .. "\" encoding=\"utf-8\"?>"u8];
        var issues = new IssueLog("hostile");
        Assert.Empty(UNVoting.Import.Marc.MarcReader.Read(new MemoryStream(file), issues));
        ReadIssue told = Assert.Single(issues.ToValueList());
        Assert.Equal(("hostile", 1, "xml-not-read"), (told.File, told.Line, told.Code));
        Assert.True(Read(Seeds.Word(file)).HasErrors);
    }

    [Fact]
    public void A_line_of_emphasis_without_a_word_goes_on_with_what_stands_before() =>
        Assert.Empty(Read("Report of the Second Committee\n\n1.\n**d\n*").Record.Votes);

    [Theory]
    [InlineData("<akomaNtoso>", "<a>", "xml-not-read")]
    [InlineData("<collection xmlns=\"http://www.loc.gov/MARC21/slim\"><record>", "<a>", "xml-not-read")]
    [InlineData("{\"symbol\":\"A/RES/90/5\",\"resolution_number\":", "[", "line-not-read")]
    [InlineData("{\"format\":\"unvoting-record\",\"version\":1,\"votes\":", "[", "record-unreadable")]
    [InlineData("{\"format\":\"unvoting-record\",\"version\":1,\"texts\":[{\"wording\":", "{\"operative\":[", "record-unreadable")]
    [InlineData(Seeds.Report, "(a) ", null)]
    [InlineData(Seeds.Report, "> ", null)]
    [InlineData(Seeds.Report, "“", null)]
    public void Depth_beyond_reason_ends_in_an_issue_and_not_in_the_stack(string beginning, string level, string? code)
    {
        ReadResult read = Guarded.Run(() => Read(beginning + string.Concat(Enumerable.Repeat(level, 100_000))), level);
        if (code is not null)
            Assert.Contains(read.Issues, issue => issue.Severity == IssueSeverity.Error && issue.Code == code);
    }

    [Theory]
    [InlineData("undl_id,ms_code,ms_name,ms_vote,date,session,resolution\n", "row-too-long")]
    [InlineData("rcid,country,country_code,vote\n1,Kenya,KE,yes\n2,\"", "row-too-long")]
    [InlineData("rcid,ccode,member,vote\n", "row-too-long")]
    [InlineData("{\"symbol\":\"A/RES/90/5\",\"resolution_number\":\"", "line-too-long")]
    [InlineData("{\"format\":\"unvoting-record\",\"version\":1,\"x\":\"", "record-unreadable")]
    [InlineData("<akomaNtoso><statement><p>", "xml-not-read|record-too-large")]
    [InlineData("<collection xmlns=\"http://www.loc.gov/MARC21/slim\"><record><a>", "record-too-large")]
    [InlineData("United Nations A/90/401\nGeneral Assembly Distr.: General\nReport of the First Committee\n", "too-long")]
    public void A_line_of_a_gigabyte_is_told_in_bounded_memory(string beginning, string codes)
    {
        const long Gigabyte = 1L << 30;
        using var stream = new Endless(Encoding.UTF8.GetBytes(beginning), Gigabyte);
        (ReadResult read, long allocated) = Guarded.Run(
            () =>
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                return (RecordReader.Read(stream, "hostile"), GC.GetAllocatedBytesForCurrentThread() - before);
            },
            beginning);
        ReadIssue told = Assert.Single(read.Issues, issue => issue.Severity == IssueSeverity.Error);
        Assert.Contains(told.Code, codes.Split('|'));
        Assert.Equal("hostile", told.File);
        Assert.InRange(allocated, 0, Gigabyte);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_cut_anywhere_is_read_as_far_as_it_goes(string format)
    {
        Target target = Target.All.Single(target => target.Name == format);
        byte[] whole = target.Seeds[0];
        Guarded.Run(
            step =>
            {
                for (int cut = 0; cut < whole.Length; cut += 1 + (whole.Length / 20))
                {
                    Assert.NotNull(target.Read(whole[..cut]));
                    step();
                }
            },
            () => format);
    }

    [Theory]
    [InlineData("JsonLines", "\"title\":\"Loud oc", "line-not-read", 2)]
    [InlineData("Marc", "draft resolu", "xml-not-read", 4)]
    public void A_file_cut_in_the_middle_keeps_the_records_before_and_tells_the_line(string format, string upTo, string code, int line)
    {
        string whole = Encoding.UTF8.GetString(Target.All.Single(target => target.Name == format).Seeds[0]);
        ReadResult read = Read(whole[..(whole.IndexOf(upTo, StringComparison.Ordinal) + upTo.Length)]);
        ReadIssue told = Assert.Single(read.Issues, issue => issue.Severity == IssueSeverity.Error);
        Assert.Equal(("hostile", line, code), (told.File, told.Line, told.Code));
        Assert.Equal(Read(whole).Record.Votes[0], Assert.Single(read.Record.Votes));
    }

    [Theory]
    [InlineData("rcid,country,country_code,vote\n1,Kenya,KE,yes\n2,Kenya,KE\n3,Kenya,KE,no\n", "row-ragged", 3, 2)]
    [InlineData("rcid,country,country_code,vote\n1,Kenya,KE,yes\n2,Kenya,KE,\"no\n3,Kenya,KE,no\n", "row-cut", 3, 1)]
    [InlineData("rcid,country,country,country_code,vote\n1,Kenya,x,KE,yes\n", "column-repeated", 1, 1)]
    [InlineData("rcid,country,country_code,vote\n1,Kenya,KE,yes\n2,Ken", "row-ragged", 3, 1)]
    public void A_row_that_is_wrong_costs_nothing_of_the_rows_before(string csv, string code, int line, int votes)
    {
        ReadResult read = Read(csv);
        ReadIssue told = Assert.Single(read.Issues, issue => issue.Severity == IssueSeverity.Error && issue.Code == code);
        Assert.Equal(("hostile", line), (told.File, told.Line));
        Assert.Equal(votes, read.Record.Votes.Count);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_name_of_a_file_says_nothing_of_its_format(string format)
    {
        Target target = Target.All.Single(target => target.Name == format);
        byte[] file = format == "Word" ? Seeds.Word(target.Seeds[0]) : target.Seeds[0];
        using var stream = new MemoryStream(file);
        using var other = new MemoryStream(file);
        Assert.Equal(RecordReader.Read(stream, "a.docx").Record, RecordReader.Read(other, "a.csv.gz").Record);
    }

    [Theory]
    [InlineData(Seeds.Report)]
    [InlineData(Seeds.Akn)]
    [InlineData(Seeds.Marc)]
    [InlineData(Seeds.JsonLines)]
    public void Sixteen_bits_a_letter_read_alike_with_and_without_the_mark(string text)
    {
        // An XML file that says of itself that it is UTF-8 is told the truth by nobody: the words are read as they are.
        ReadResult sound = Read(text);
        Assert.NotEmpty(sound.Record.Votes);
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = encoding.GetBytes(text);
            Assert.Equal(sound, Read([.. encoding.GetPreamble(), .. bytes]));
            Assert.Equal(sound, Read(bytes));
        }
    }

    [Theory]
    [InlineData(Seeds.Report)]
    [InlineData(Seeds.JsonLines)]
    [InlineData(Seeds.Marc)]
    [InlineData(Seeds.Akn)]
    public void Zero_bytes_and_bytes_of_no_encoding_are_told(string text)
    {
        byte[] sound = Encoding.UTF8.GetBytes(text);
        int at = text.IndexOf("Peru", StringComparison.Ordinal) + 2;
        Assert.NotEmpty(Read([.. sound[..at], 0, .. sound[at..]]).Issues);
        Assert.NotEmpty(Read([.. sound[..at], 0xFF, .. sound[at..]]).Issues);
        Assert.NotEmpty(Read([.. sound[..at], 0xED, 0xA0, 0x80, .. sound[at..]]).Issues);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_text_is_told_and_never_kept()
    {
        ReadResult read = OfficialDocumentReader.Read(Seeds.Report.Replace("Quiet oceans", "Quiet \uD83D oceans\uDE00", StringComparison.Ordinal), file: "hostile");
        ReadIssue told = Assert.Single(read.Issues, issue => issue.Code == "broken-encoding");
        Assert.Equal(("hostile", 1 + Seeds.Report[..Seeds.Report.IndexOf("Quiet", StringComparison.Ordinal)].Count(c => c == '\n')), (told.File, told.Line));
        Assert.Equal(read.Record, VotingRecordJson.Read(VotingRecordJson.ToJson(read.Record)));
    }

    [Fact]
    public void A_pair_of_surrogates_is_a_letter_like_any_other() =>
        Assert.DoesNotContain(OfficialDocumentReader.Read(Seeds.Report.Replace("Quiet oceans", "Quiet 😀 oceans", StringComparison.Ordinal)).Issues, issue => issue.Code == "broken-encoding");

    [Fact]
    public void A_zip_archive_of_a_thousandfold_is_stopped_and_what_stands_before_it_is_kept()
    {
        byte[] bomb = Encoding.UTF8.GetBytes("rcid,country,country_code,vote\n" + new string('\n', 40 << 20));
        ReadResult read = Read(Seeds.Zip([("sound.jsonl", Encoding.UTF8.GetBytes(Seeds.JsonLines)), ("bomb.csv", bomb)]));
        Assert.Equal(2, read.Record.Votes.Count);
        ReadIssue told = Assert.Single(read.Issues, issue => issue.Code == "archive-damaged");
        Assert.Equal("hostile/bomb.csv", told.File);
    }

    [Fact]
    public void A_part_of_a_Word_file_in_no_encoding_is_refused()
    {
        ReadIssue told = Assert.Single(Read(Seeds.Word([0xFF])).Issues);
        Assert.Equal(("hostile", "word-file-refused", IssueSeverity.Error), (told.File, told.Code, told.Severity));
    }

    [Fact]
    public void A_run_of_a_sign_of_emphasis_is_read_in_time_that_grows_with_its_length() =>
        Guarded.Run(() => Read(Seeds.Report + "\n" + new string('*', 2_000_000) + "\n" + new string('_', 2_000_000)), "emphasis");

    [Theory]
    [InlineData("Agenda item 0\n\nDraft decision")]
    [InlineData("Agenda item 098\n\nDraft decision")]
    public void An_agenda_item_of_no_number_is_told(string text) => Assert.NotEmpty(OfficialDocumentReader.Read(text).Issues);

    [Theory]
    [InlineData("*\na\v")]
    [InlineData("*\nfirst\nsecond\f\f")]
    [InlineData("first\f\nsecond")]
    public void Every_line_of_what_is_no_document_is_quoted(string text)
    {
        DocumentReading reading = new DocumentReading("hostile", null).Read(text);
        Ledgers.Check(reading, text);
        string quoted = string.Join(' ', reading.Result.Issues.Select(issue => issue.Text));
        Assert.All(text.Split(['\n', '\f', '\v'], StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line, quoted, StringComparison.Ordinal));
    }

    [Fact]
    public void Items_from_one_to_the_last_again_and_again_do_not_fill_the_memory()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult read = Read($"United Nations A/90/401\nAgenda items {string.Concat(Enumerable.Repeat("1 to 999, ", 50_000))}\n" + Seeds.Report);
        Assert.NotEmpty(read.Issues);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 256L << 20);
    }

    [Fact]
    public void A_file_of_lines_that_are_no_JSON_is_given_up()
    {
        ReadResult read = Read(Seeds.JsonLines + string.Concat(Enumerable.Repeat("{\n", 500_000)));
        Assert.Equal(2, read.Record.Votes.Count);
        ReadIssue told = Assert.Single(read.Issues, issue => issue.Code == "not-json-lines");
        Assert.Equal(1002, told.Line);
    }

    [Fact]
    public void Every_fault_of_JSON_is_of_one_kind()
    {
        foreach (string json in new[] { "", "\0", "[", "{\"format\":\"unvo\\ud800\"", "{\"\\ud800\":1}", "nul", "{\"format\":\"unvoting-record\",\"version\":1e400}" })
            Assert.Throws<JsonException>(() => VotingRecordJson.Read(json));
    }

    private static ReadResult Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static ReadResult Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return RecordReader.Read(stream, "hostile");
    }
}
