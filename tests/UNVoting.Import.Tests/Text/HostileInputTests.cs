using System.Diagnostics;
using System.Text;
using UNVoting.Documents;
using UNVoting.Import.Tests.Generators;
using UNVoting.Import.Text;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Text;

/// <summary>Input that is broken, foreign or made to harm: a clear issue, bounded time, and no line lost.</summary>
public sealed class HostileInputTests
{
    private const int Long = 100_000;

    public static TheoryData<string> Pieces =>
    [
        "a", "[", "[a](", "*", "**b ", "* ", "_c_ ", "<sup>", "<b>", "\"", "“", "(", "(a) ", "1. ", "1.1. ", "¹", "^1", "In favour: ", "Against:\n", "\n", "\f", "-\n", "a-\n", ":\n", "recommends draft resolution:\n",
        "The General Assembly,\n", "Recalling resolution 73/27 of 5 December 2018, ", "resolutions 1/1, 1/1, ", "A/RES/1/1 and Corr.1 ", "Draft resolution I\n", "Annex\n", "A. Draft resolution A/C.1/78/L.1\n",
        "At its 3rd meeting, on 2 November, the Committee adopted draft resolution A/C.1/78/L.1 by a recorded vote of 1 to 1, with 1 abstention. The voting was as follows:\n",
        "On 2 October, the delegation of France, on behalf of France, submitted a draft resolution entitled \"a\" (A/C.1/78/L.2). ", "Subsequently, the delegation of Chad indicated that it had intended to abstain. ", "1\n", "5/11\n", "Afghanistan, ", "Afghanistan ",
        "preambular paragraphs 1 to 99, ", "(see para. ", "I\n", "&amp;", "\\*", "- ", "Mr. ", "x. Y ", "\u00AD\n", "\uE000", "\uD800", "1/ See A/1/1. 1/ ", "1 See A/78/1.\n", "entitled ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_long_repetition_is_read_in_time_that_grows_with_its_length(string piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        foreach (string before in new[] { "", Front, Front + "III. Recommendation of the First Committee\n\n3. The First Committee recommends to the General Assembly the adoption of the following draft resolution:\n\nThe General Assembly,\n\n", Draft })
        {
            var text = new StringBuilder(before, Long + before.Length + piece.Length);
            while (text.Length < Long)
                text.Append(piece);
            var watch = Stopwatch.StartNew();
            DocumentReading reading = new DocumentReading("", null).Read(text.ToString());
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"{watch.Elapsed} for a hundred thousand characters of {piece}");
            Assert.Empty(reading.Ledger.Unread());
        }
    }

    private static string Front => "A/78/404\n\nGeneral Assembly\n\nSeventy-eighth session\nAgenda item 94\n\nLamps\n\nReport of the First Committee\n\nI. Introduction\n\n1. The item was included.\n\nII. Consideration of proposals\n\nA. Draft resolution A/C.1/78/L.1\n\n2. ";

    private static string Draft => "A/C.1/78/L.1\n\nSeventy-eighth session\nFirst Committee\nAgenda item 94\n\nLamps\n\nFrance: draft resolution\n\nLamps\n\nThe General Assembly,\n\nRecalling its resolution 73/27 of 5 December 2018,\n\n1. Decides ";

    [Fact]
    public void A_text_longer_than_any_document_is_refused_with_a_reason()
    {
        ReadResult result = OfficialDocumentReader.Read(new string('a', OfficialDocumentReader.LongestText + 1));
        ReadIssue issue = Assert.Single(result.Issues);
        Assert.Equal(("too-long", IssueSeverity.Error, 0), (issue.Code, issue.Severity, issue.Line));
        Assert.Equal(VotingRecord.Empty, result.Record);
    }

    [Fact]
    public void An_endless_stream_is_left_off()
    {
        using var endless = new EndlessStream();
        ReadResult result = OfficialDocumentReader.Read(endless);
        Assert.Equal("too-long", Assert.Single(result.Issues).Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_a_reason()
    {
        using var stream = new MemoryStream([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]);
        ReadIssue issue = Assert.Single(OfficialDocumentReader.Read(stream, file: "a.zip").Issues);
        Assert.Equal(("not-text", IssueSeverity.Error, "a.zip"), (issue.Code, issue.Severity, issue.File));
    }

    [Fact]
    public void Broken_bytes_are_an_issue_at_their_line_and_the_rest_is_read()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Draft), 0xC3, 0x28, .. Encoding.UTF8.GetBytes(" a lamp.")];
        using var stream = new MemoryStream(bytes);
        ReadResult result = OfficialDocumentReader.Read(stream);
        ReadIssue issue = Assert.Single(result.Issues);
        Assert.Equal(("broken-encoding", IssueSeverity.Warning, Draft.Count(c => c == '\n') + 1), (issue.Code, issue.Severity, issue.Line));
        Assert.Single(result.Record.Texts);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_says_how_the_bytes_are_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(Draft + "a lamp.")]);
        Assert.Equal(OfficialDocumentReader.Read(Draft + "a lamp."), OfficialDocumentReader.Read(stream));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("Dear colleague,\n\nThe lamps are lit.")]
    public void What_is_no_official_document_is_an_error_and_every_line_of_it_an_issue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        DocumentReading reading = new DocumentReading("", null).Read(text);
        Assert.Contains(reading.Result.Issues, issue => issue is { Code: "not-an-official-document", Severity: IssueSeverity.Error });
        Assert.False(OfficialDocumentReader.Recognizes(text));
        Ledgers.Check(reading, text);
    }

    [Property(MaxTest = 300)]
    public void Any_text_is_read_without_an_exception_and_no_line_is_lost(string? noise)
    {
        string text = noise ?? "";
        Ledgers.Check(new DocumentReading("", null).Read(text), text);
    }

    [Property(Arbitrary = [typeof(ReportPlan)], MaxTest = 200)]
    public void A_foreign_line_in_a_report_is_in_the_model_or_an_issue(ReportPlan plan, int place, bool closed)
    {
        ArgumentNullException.ThrowIfNull(plan);
        List<string> lines = [.. ReportWriter.Write(new PlannedReport(plan), plan.Print with { Page = 0 }).Split('\n')];
        int at = (int)((uint)place % (uint)lines.Count);
        while (at < lines.Count && lines[at].Length > 0)
            at++;
        lines.InsertRange(at, ["", $"Zorgle quux 17 flibbertigibbet{(closed ? "." : "")}", ""]);
        string text = string.Join('\n', lines);
        DocumentReading reading = new DocumentReading("", null).Read(text);
        Ledgers.Check(reading, text);
        Assert.True(Holds(reading.Result, "Zorgle"), $"The foreign line {at + 2} is nowhere:\n{text}");
    }

    [Theory]
    [InlineData("as follows:")]
    [InlineData("as follows:3")]
    [InlineData("as follows: 3")]
    public void Words_behind_the_announcement_of_voters_are_an_issue(string announcement)
    {
        ReadResult read = OfficialDocumentReader.Read(
            $"{Front}At its 3rd meeting, on 2 November, the Committee adopted draft resolution A/C.1/78/L.1 by a recorded vote of 1 to 1, with no abstentions. The voting was {announcement}\n\n"
            + "Zorgle quux 17 flibbertigibbet.\n\nIn favour:\nFrance.\n\nAgainst:\nPoland.\n\nAbstaining:\nNone.\n");
        Assert.Contains(read.Issues, issue => issue.Text.Contains("Zorgle quux 17 flibbertigibbet.", StringComparison.Ordinal));
        Assert.Equal(2, Assert.Single(read.Record.Votes).Roll.Count);
    }

    [Fact]
    public void Names_in_brackets_among_totals_are_an_issue()
    {
        ReadResult read = OfficialDocumentReader.Read(
            $"{Front}At its 3rd meeting, on 2 November, the Committee adopted draft resolution A/C.1/78/L.1 by a recorded vote of 60 to 2 (Israel and United States of America), with 3 abstentions.\n");
        Assert.Equal("Israel and United States of America", Assert.Single(read.Issues, issue => issue.Code == "names-among-totals").Text);
        Assert.Equal(new PrintedTotals(60, 2, 3), Assert.Single(read.Record.Votes).PrintedTotals);
    }

    [Property(Arbitrary = [typeof(ReportPlan)], MaxTest = 60)]
    public void A_report_cut_short_is_read_without_an_exception(ReportPlan plan, int place)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string text = ReportWriter.Write(new PlannedReport(plan), plan.Print);
        text = text[..(int)((uint)place % (uint)text.Length)];
        Ledgers.Check(new DocumentReading("", null).Read(text), text);
    }

    [Property(Arbitrary = [typeof(ReportPlan)], MaxTest = 10)]
    public void The_result_does_not_depend_on_the_culture(ReportPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string text = ReportWriter.Write(new PlannedReport(plan), plan.Print);
        ReadResult expected = OfficialDocumentReader.Read(text);
        Cultures.Each(() => Assert.Equal(expected, OfficialDocumentReader.Read(text)));
    }

    // In a name, a title, a paragraph, a footnote, or an issue.
    private static bool Holds(ReadResult result, string word) =>
        result.Issues.Any(issue => issue.Text.Contains(word, StringComparison.Ordinal) || issue.Message.Contains(word, StringComparison.Ordinal))
        || result.Record.Votes.Any(vote => vote.Roll.Any(cast => cast.Name.Contains(word, StringComparison.Ordinal)) || vote.Title.Contains(word, StringComparison.Ordinal))
        || result.Record.Texts.Any(text => text.Title.Contains(word, StringComparison.Ordinal)
            || text.AgendaItems.Any(item => item.Title?.Contains(word, StringComparison.Ordinal) == true)
            || text.Wording is { } wording && (wording.AllParagraphs().Any(paragraph => paragraph.Text.Contains(word, StringComparison.Ordinal) || paragraph.Heading.Contains(word, StringComparison.Ordinal))
                || wording.Annexes.Any(annex => annex.Title.Contains(word, StringComparison.Ordinal)) || wording.Footnotes.Any(note => note.Text.Contains(word, StringComparison.Ordinal))));

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
