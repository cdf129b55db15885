using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using UNVoting.Import.Archives;
using UNVoting.Import.Tests.Csv;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.InParts;

/// <summary>Results as they come, instead of one for all.</summary>
public sealed class ReadInPartsTests
{
    public static TheoryData<string> Formats => new(EntryFormat.All.Select(format => format.Name));

    public static TheoryData<string, string> Wrapped
    {
        get
        {
            var wrapped = new TheoryData<string, string>();
            foreach (string format in EntryFormat.All.Select(format => format.Name))
            {
                wrapped.Add(format, "plain");
                wrapped.Add(format, "gzip");
                wrapped.Add(format, "zip");
                wrapped.Add(format, "gzip in zip");
            }

            return wrapped;
        }
    }

    [Theory]
    [MemberData(nameof(Wrapped))]
    public async Task A_file_of_many_entries_comes_entry_by_entry_however_it_is_packed(string format, string wrapping)
    {
        string path = Fixture.PathOf(EntryFormat.Of(format).File);
        ReadResult whole = RecordReader.ReadFile(path);
        List<ReadResult> results = await Read(Wrap(await File.ReadAllBytesAsync(path), wrapping));
        Assert.All(results, result => Assert.InRange(result.Record.Votes.Count, 0, 1));
        Assert.True(results.Count(result => result.Record != VotingRecord.Empty) > 1);
        Assert.Equal(whole.Record, ReadResult.Of(results).Record);
        Assert.Equal(
            whole.Issues.Select(issue => (issue.Line, issue.Code, issue.Text)),
            results.SelectMany(result => result.Issues).OrderBy(issue => issue.Line == 0 ? int.MaxValue : issue.Line).Select(issue => (issue.Line, issue.Code, issue.Text)));
    }

    [Fact]
    public async Task Rows_that_come_too_late_are_a_vote_of_their_own_and_told()
    {
        string[] lines = await File.ReadAllLinesAsync(Fixture.DataSet("library-2026.csv"));
        List<ReadResult> results = await Read(Encoding.UTF8.GetBytes(string.Join('\n', [lines[0], lines[1], lines[6], .. lines[2..6]])));
        Assert.Equal([1, 1, 4], results.Select(result => result.Record.Votes.Single().Roll.Count));
        Assert.Contains(results.SelectMany(result => result.Issues), issue => issue.Code == "rows-apart");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Entries_come_before_the_file_has_ended(string name)
    {
        // A file without end: whoever waits for all of it waits for ever.
        EntryFormat format = EntryFormat.Of(name);
        using var endless = new Entries(format.Opening, format.Entry);
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
        Assert.InRange(endless.Served, 1000, 12_000);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_more_than_a_few_entries_are_held(string name)
    {
        EntryFormat format = EntryFormat.Of(name);
        using var endless = new Entries(format.Opening, format.Entry);
        using IEnumerator<ReadResult> results = RecordReader.ReadAsync(endless, "endless").ToBlockingEnumerable().GetEnumerator();
        WeakReference[] first = Take(results, 1000);
        _ = Take(results, 1000);
        GC.Collect();
        Assert.InRange(first.Count(vote => vote.IsAlive), 0, 5);
    }

    [Theory]
    [MemberData(nameof(Wrapped))]
    public async Task Progress_is_told_each_megabyte_and_ends_at_the_length_of_what_is_on_the_disk(string name, string wrapping)
    {
        EntryFormat format = EntryFormat.Of(name);
        byte[] file = Wrap(format.Write(Enumerable.Range(1, 1_200_000 / format.Entry(1).Length)), wrapping);
        var told = new List<ReadProgress>();
        using var stream = new MemoryStream(file);
        await foreach (ReadResult result in RecordReader.ReadAsync(stream, "votes", progress: new Told(told.Add)))
        {
            Assert.NotNull(result);
        }

        Assert.Equal(new ReadProgress("votes", file.Length, file.Length), told[^1]);
        Assert.All(told.Zip(told.Skip(1)), steps => Assert.InRange(steps.Second.BytesRead - steps.First.BytesRead, 0, 2 << 20));
        Assert.InRange(told.Count, 1 + (file.Length >> 20), 10);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Reading_stops_in_the_middle_when_it_is_told_to(string name)
    {
        EntryFormat format = EntryFormat.Of(name);
        using var stop = new CancellationTokenSource();
        using var endless = new Entries(format.Opening, format.Entry);
        int votes = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ReadResult result in RecordReader.ReadAsync(endless, "endless", cancellationToken: stop.Token))
            {
                votes += result.Record.Votes.Count;
                if (votes == 10)
                {
                    await stop.CancelAsync();
                }
            }
        });

        int served = endless.Served;
        await Task.Delay(50);
        Assert.Equal(served, endless.Served);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_piece_of_a_gigabyte_is_told_and_what_stands_before_it_was_given(string name)
    {
        EntryFormat format = EntryFormat.Of(name);
        string beginning = format.Opening + string.Concat(Enumerable.Range(1, 3).Select(format.Entry));
        using var endless = new Endless(Encoding.UTF8.GetBytes(name == "MARCXML" ? beginning + "<record><datafield tag=\"" : beginning), 1L << 30);
        var results = new List<ReadResult>();
        await foreach (ReadResult result in RecordReader.ReadAsync(endless, "endless"))
        {
            results.Add(result);
        }

        Assert.Equal(3, results.Sum(result => result.Record.Votes.Count));
        ReadIssue told = Assert.Single(results.SelectMany(result => result.Issues), issue => issue.Severity == IssueSeverity.Error);
        Assert.Equal((format.TooLong, beginning.Count(c => c == '\n') + 1), (told.Code, told.Line));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_stream_that_fails_fails_the_reading_behind_what_was_given(string name)
    {
        EntryFormat format = EntryFormat.Of(name);
        using var broken = new Entries(format.Opening, number => number < 10_000 ? format.Entry(number) : throw new IOException("gone"));
        int votes = 0;
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (ReadResult result in RecordReader.ReadAsync(broken, "broken"))
            {
                votes += result.Record.Votes.Count;
            }
        });
        Assert.InRange(votes, 1, 9999);
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

    // In a method of its own, so that nothing on the stack holds what was taken.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Take(IEnumerator<ReadResult> results, int count)
    {
        var votes = new WeakReference[count];
        for (int i = 0; i < count && results.MoveNext(); i++)
        {
            votes[i] = new WeakReference(results.Current.Record.Votes.Single());
        }

        return votes;
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
}
