using System.IO.Compression;
using System.Text;
using UNVoting.Import.Archives;
using UNVoting.Import.Tests.Csv;

namespace UNVoting.Import.Tests;

/// <summary>Results as they come, instead of one for all.</summary>
public sealed class ReadInPartsTests
{
    private static readonly byte[] Table = File.ReadAllBytes(Fixture.DataSet("library-2026.csv"));

    public static TheoryData<string> Wrappings => new("plain", "gzip", "zip", "gzip in zip");

    [Theory]
    [MemberData(nameof(Wrappings))]
    public async Task The_librarys_table_comes_vote_by_vote_however_it_is_packed(string wrapping)
    {
        List<ReadResult> results = await Read(Wrap(Table, wrapping));
        Assert.Equal([1, 1], results.Select(result => result.Record.Votes.Count));
        Assert.Equal(RecordReader.ReadFile(Fixture.DataSet("library-2026.csv")).Record, ReadResult.Of(results).Record);
        Assert.Equal(RecordReader.ReadFile(Fixture.DataSet("library-2026.csv")).Codes(), ReadResult.Of(results).Codes());
    }

    [Fact]
    public async Task Rows_that_come_too_late_are_a_vote_of_their_own_and_told()
    {
        string[] lines = await File.ReadAllLinesAsync(Fixture.DataSet("library-2026.csv"));
        List<ReadResult> results = await Read(Encoding.UTF8.GetBytes(string.Join('\n', [lines[0], lines[1], lines[6], .. lines[2..6]])));
        Assert.Equal([1, 1, 4], results.Select(result => result.Record.Votes.Single().Roll.Count));
        Assert.Contains(results.SelectMany(result => result.Issues), issue => issue.Code == "rows-apart");
    }

    [Fact]
    public async Task Votes_come_before_the_file_has_ended()
    {
        // A table without end: whoever waits for all of it waits for ever.
        string row = Encoding.UTF8.GetString(Table).Split('\n')[1];
        using var endless = new Rows(Encoding.UTF8.GetString(Table).Split('\n')[0], number => row.Replace("9000001", $"{number}", StringComparison.Ordinal));
        int votes = 0;
        await foreach (ReadResult result in RecordReader.ReadAsync(endless, "endless"))
        {
            votes += result.Record.Votes.Count;
            if (votes == 1000)
            {
                break;
            }
        }

        // It runs ahead by no more than a buffer and a few results.
        Assert.InRange(endless.Served, 1000, 5000);
    }

    [Fact]
    public async Task Progress_ends_at_the_length_of_what_is_on_the_disk()
    {
        byte[] packed = Wrap(Table, "gzip");
        var told = new List<ReadProgress>();
        using var stream = new MemoryStream(packed);
        await foreach (ReadResult result in RecordReader.ReadAsync(stream, "votes", progress: new Told(told.Add)))
        {
            Assert.NotNull(result);
        }

        Assert.Equal(new ReadProgress("votes", packed.Length, packed.Length), told[^1]);
    }

    [Fact]
    public async Task Reading_stops_in_the_middle_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        using var endless = new Endless("undl_id,ms_code,ms_name,ms_vote\n1,KEN,KENYA,Y\n2,KEN,KENYA,Y\n3,"u8.ToArray(), long.MaxValue);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ReadResult result in RecordReader.ReadAsync(endless, "endless", cancellationToken: stop.Token))
            {
                Assert.Single(result.Record.Votes);
                await stop.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task A_stream_that_fails_fails_the_reading()
    {
        using var broken = new Rows("undl_id,ms_code,ms_name,ms_vote", number => number < 10_000 ? $"{number},KEN,KENYA,Y" : throw new IOException("gone"));
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (ReadResult result in RecordReader.ReadAsync(broken, "broken"))
            {
                Assert.NotNull(result);
            }
        });
    }

    [Fact]
    public void Misuse_throws_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => RecordReader.ReadAsync(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => RecordReader.ReadAsync(Stream.Null, null!));
        Assert.Throws<ArgumentException>(() => RecordReader.ReadFilesAsync([new InputFile(" ")]));
    }

    private static async Task<List<ReadResult>> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var results = new List<ReadResult>();
        await foreach (ReadResult result in RecordReader.ReadAsync(stream, "votes"))
        {
            results.Add(result);
        }

        return results;
    }

    private static byte[] Wrap(byte[] content, string wrapping)
    {
        using var packed = new MemoryStream();
        switch (wrapping)
        {
            case "plain":
                return content;
            case "gzip":
                using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
                {
                    gzip.Write(content);
                }

                return packed.ToArray();
            default:
                using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
                {
                    using Stream entry = zip.CreateEntry("votes").Open();
                    entry.Write(wrapping == "zip" ? content : Wrap(content, "gzip"));
                }

                return packed.ToArray();
        }
    }

    private sealed class Told(Action<ReadProgress> tell) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => tell(value);
    }

    /// <summary>A heading, and rows for ever.</summary>
    private sealed class Rows(string heading, Func<int, string> row) : ReadOnlyStream
    {
        private byte[] _pending = Encoding.UTF8.GetBytes(heading + "\n");
        private int _at;

        public int Served { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (_at == _pending.Length)
            {
                (_pending, _at) = (Encoding.UTF8.GetBytes(row(++Served) + "\n"), 0);
            }

            int count = Math.Min(buffer.Length, _pending.Length - _at);
            _pending.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            return count;
        }
    }
}
