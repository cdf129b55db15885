using BenchmarkDotNet.Attributes;
using UNVoting.Import;

namespace UNVoting.Benchmarks.Import;

/// <summary>The votes of unvotes into a voting record, against taking the same text apart at its commas.</summary>
[MemoryDiagnoser]
[ReturnValueValidator(failOnError: true)]
public class UnvotesBenchmarks
{
    private byte[] table = [];

    /// <summary>How many rows; 870,109 is the whole data set.</summary>
    [Params(100_003, 870_109)]
    public int Rows { get; set; }

    /// <summary>Takes the rows from the data set where it is there, else makes them.</summary>
    [GlobalSetup]
    public void Prepare() => table = VotingTables.Unvotes(Rows);

    /// <summary>Lines split at commas, and nothing made of them.</summary>
    [Benchmark(Baseline = true)]
    public int SplitLines() => VotingTables.SplitLines(table);

    /// <summary>From text to record.</summary>
    [Benchmark]
    public int Read()
    {
        using var stream = new MemoryStream(table);
        return RecordReader.Read(stream, "un_votes.csv").Record.Votes.Sum(vote => vote.Roll.Count);
    }
}
