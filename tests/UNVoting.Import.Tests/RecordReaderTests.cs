using System.Text;
using UNVoting.Json;
using UNVoting.Votes;

namespace UNVoting.Import.Tests;

public class RecordReaderTests
{
    [Theory]
    [InlineData("library-2026.csv", SourceOf.Library)]
    [InlineData("library-2025.csv", SourceOf.Library)]
    [InlineData("library-2024.csv", SourceOf.Library)]
    [InlineData("unvotes-votes.csv", SourceOf.Unvotes)]
    [InlineData("voeten.csv", SourceOf.Voeten)]
    [InlineData("voeten.tab", SourceOf.Voeten)]
    public void A_format_is_told_by_content_and_not_by_name(string file, string source)
    {
        using FileStream stream = File.OpenRead(Fixture.DataSet(file));
        ReadResult read = RecordReader.Read(stream, "report.docx");
        Assert.NotEmpty(read.Record.Votes);
        Assert.All(read.Record.Votes, vote => Assert.Equal(source, vote.Source.Kind.ToString()));
    }

    [Fact]
    public void The_librarys_own_JSON_reads_back()
    {
        VotingRecord record = RecordReader.ReadFile(Fixture.DataSet("library-2026.csv")).Record;
        Assert.Equal(record, Read(VotingRecordJson.ToJson(record)).Record);
    }

    [Fact]
    public void JSON_that_is_no_record_is_an_error_with_its_line()
    {
        ReadIssue told = Assert.Single(Read("{\n \"format\": \"unvoting-record\",\n \"version\": 1,\n \"votes\": 7\n}").Issues);
        Assert.Equal(("votes", 4, "record-unreadable", IssueSeverity.Error), (told.File, told.Line, told.Code, told.Severity));
    }

    [Theory]
    [InlineData("", "file-empty")]
    [InlineData(" \r\n ", "file-empty")]
    [InlineData("%PDF-1.7", "format-unknown")]
    [InlineData("\0\u0001\u0002", "format-unknown")]
    [InlineData("<?xml version='1.0'?><feed/>", "format-unknown")]
    [InlineData("<!DOCTYPE html><html></html>", "format-unknown")]
    [InlineData("country,vote\nKenya,yes\n", "format-unknown")]
    [InlineData("rcid,country,country_code\n1,Kenya,KE\n", "column-missing")]
    [InlineData("rcid,country_code,session\n1,KE,3\n", "column-missing")]
    [InlineData("rcid,vote\n1,yes\n", "column-missing")]
    [InlineData("undl_id,ms_code,ms_name\n1,KEN,KENYA\n", "column-missing")]
    [InlineData("ms_code,ms_vote\nKEN,Y\n", "column-missing")]
    public void What_cannot_be_read_is_an_error_with_the_name_of_the_file(string text, string code)
    {
        ReadResult read = Read(text);
        Assert.Empty(read.Record.Votes);
        ReadIssue told = Assert.Single(read.Issues, issue => issue.Severity == IssueSeverity.Error);
        Assert.Equal(("votes", code), (told.File, told.Code));
    }

    [Fact]
    public void A_file_that_is_not_there_does_not_keep_the_others_from_being_read()
    {
        string missing = Fixture.DataSet("none.csv");
        ReadResult read = RecordReader.ReadFiles([missing, Fixture.DataSet(""), Fixture.DataSet("library-2025.csv")]);
        Assert.Single(read.Record.Votes);
        Assert.Equal(["file-missing", "file-unreadable"], read.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => issue.Code));
        Assert.Equal(missing, read.Issues[0].File);
    }

    [Fact]
    public void Text_of_a_spreadsheet_in_UTF16_reads_as_the_same_text()
    {
        string text = File.ReadAllText(Fixture.DataSet("library-2026.csv"));
        byte[] utf16 = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];
        using var stream = new MemoryStream(utf16);
        Assert.Equal(Read(text).Record, RecordReader.Read(stream, "votes").Record);
    }

    [Fact]
    public void A_byte_order_mark_and_a_semicolon_do_not_matter()
    {
        string text = File.ReadAllText(Fixture.DataSet("unvotes-issues.csv"));
        Assert.Equal(Read(text).Record, Read("\uFEFF" + text.Replace(',', ';')).Record);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter_to_the_record()
    {
        string[] files = [.. new[] { "library-2026.csv", "unvotes-votes.csv", "unvotes-roll-calls.csv", "voeten.csv", "unvotes-issues.csv" }.Select(Fixture.DataSet)];
        VotingRecord record = RecordReader.ReadFiles(files).Record;
        Assert.Equal(record, RecordReader.ReadFiles(files.Reverse()).Record);
        Assert.Equal(record, RecordReader.ReadFiles(files.Order(StringComparer.Ordinal)).Record);
    }

    [Fact]
    public async Task Results_come_as_they_are_read_and_what_is_joined_comes_last()
    {
        InputFile[] files = [.. new[] { "unvotes-votes.csv", "library-2026.csv", "unvotes-roll-calls.csv", "library-2025.csv" }.Select(name => new InputFile(Fixture.DataSet(name)))];
        var counts = new List<int>();
        await foreach (ReadResult result in RecordReader.ReadFilesAsync(files))
        {
            counts.Add(result.Record.Votes.Count);
        }

        Assert.Equal([1, 1, 1, 4], counts);
    }

    [Fact]
    public void Progress_ends_at_the_length_of_the_file()
    {
        var told = new Told();
        string path = Fixture.DataSet("library-2026.csv");
        RecordReader.ReadFile(path, progress: told);
        long length = new FileInfo(path).Length;
        Assert.Equal(new ReadProgress(path, length, length), told.Last);
    }

    [Fact]
    public async Task Reading_stops_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Throws<OperationCanceledException>(() => RecordReader.ReadFile(Fixture.DataSet("library-2026.csv"), cancellationToken: stop.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ReadResult result in RecordReader.ReadFilesAsync([new InputFile(Fixture.DataSet("library-2026.csv"))], cancellationToken: stop.Token))
            {
                Assert.Fail(result.Record.ToString());
            }
        });
    }

    [Fact]
    public void Misuse_throws_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => RecordReader.ReadFile(null!));
        Assert.Throws<ArgumentException>(() => RecordReader.ReadFile(" "));
        Assert.Throws<ArgumentNullException>(() => RecordReader.ReadFiles((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => RecordReader.ReadFiles((IEnumerable<InputFile>)null!));
        Assert.Throws<ArgumentNullException>(() => RecordReader.ReadFilesAsync(null!));
        Assert.Throws<ArgumentNullException>(() => new InputFile(null!));
        Assert.Throws<ArgumentNullException>(() => RecordReader.ReadFiles([new InputFile("x"), null!]));
        Assert.Throws<ArgumentNullException>(() => RecordReader.Read(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => RecordReader.Read(Stream.Null, null!));
    }

    private static ReadResult Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return RecordReader.Read(stream, "votes");
    }

    private static class SourceOf
    {
        public const string Library = "DigitalLibraryCsv";
        public const string Unvotes = "Unvotes";
        public const string Voeten = "Voeten";
    }

    private sealed class Told : IProgress<ReadProgress>
    {
        public ReadProgress Last { get; private set; }

        public void Report(ReadProgress value) => Last = value;
    }
}
