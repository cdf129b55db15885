using BenchmarkDotNet.Attributes;
using UNVoting.Import;

namespace UNVoting.Benchmarks.Import;

/// <summary>The voting data of the UN Digital Library into a voting record, against taking the same text apart at its commas.</summary>
[MemoryDiagnoser]
[ReturnValueValidator(failOnError: true)]
public class DigitalLibraryCsvBenchmarks
{
    private byte[] table = [];

    /// <summary>How many rows; 950,000 are some 350 MB.</summary>
    [Params(9_997, 950_000)]
    public int Rows { get; set; }

    /// <summary>Makes the rows.</summary>
    [GlobalSetup]
    public void Prepare() => table = VotingTables.Library(Rows);

    /// <summary>Lines split at commas, and nothing made of them.</summary>
    [Benchmark(Baseline = true)]
    public int SplitLines() => VotingTables.SplitLines(table);

    /// <summary>From text to record.</summary>
    [Benchmark]
    public int Read()
    {
        using var stream = new MemoryStream(table);
        return RecordReader.Read(stream, "votes.csv").Record.Votes.Sum(vote => vote.Roll.Count);
    }

    /// <summary>From text to votes, one by one.</summary>
    [Benchmark]
    public int ReadOneByOne()
    {
        using var stream = new MemoryStream(table);
        return RecordReader.ReadAsync(stream, "votes.csv").ToBlockingEnumerable().Sum(result => result.Record.Votes.Sum(vote => vote.Roll.Count));
    }
}
