using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using UNVoting.Import;

namespace UNVoting.Benchmarks.Import;

/// <summary>Resolutions as JSON Lines into votes and texts, against taking the same lines apart.</summary>
[MemoryDiagnoser]
[ReturnValueValidator(failOnError: true)]
public class ResolutionLinesBenchmarks
{
    private byte[] lines = [];

    /// <summary>How many lines; 328 are a session.</summary>
    [Params(328, 3281)]
    public int Lines { get; set; }

    /// <summary>Makes the lines.</summary>
    [GlobalSetup]
    public void Prepare() => lines = ResolutionFiles.Lines(Lines);

    /// <summary>Every line parsed, and nothing made of them.</summary>
    [Benchmark(Baseline = true)]
    public int ParseLines()
    {
        int parsed = 0;
        foreach (string line in Encoding.UTF8.GetString(lines).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            parsed += document.RootElement.TryGetProperty("symbol", out _) ? 1 : 0;
        }

        return parsed;
    }

    /// <summary>From lines to record.</summary>
    [Benchmark]
    public int Read()
    {
        using var stream = new MemoryStream(lines);
        return RecordReader.Read(stream, "resolutions.jsonl").Record.Votes.Count;
    }
}
