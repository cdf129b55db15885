using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Import;

/// <summary>A committee's report into votes, sponsors and texts, against a search of the same text for its recorded votes.</summary>
/// <remarks>The reader has so much code that only after dozens of reports all of it is compiled for speed.</remarks>
[WarmupCount(60)]
[IterationCount(15)]
[MemoryDiagnoser]
[ReturnValueValidator(failOnError: true)]
public partial class CommitteeReportBenchmarks
{
    private string report = "";

    /// <summary>Which report: one of our own in the form of the Third Committee's, or the First Committee's of 2023 where it is there.</summary>
    [Params("Third Committee, made", "First Committee, A/78/404")]
    public string Report { get; set; } = "";

    /// <summary>Takes the report.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        string own = Path.Combine(VotingTables.Root(), "tests/UNVoting.Import.Tests/Fixtures/Text/third-committee-report.txt");
        report = File.ReadAllText(Report.StartsWith("First", StringComparison.Ordinal) ? VotingTables.Shared("documents/000_71436593594796fd.txt") ?? own : own);
    }

    /// <summary>The places where totals are printed, and nothing made of them.</summary>
    [Benchmark(Baseline = true)]
    public int FindTotals() => Totals().Count(report);

    /// <summary>From text to record.</summary>
    [Benchmark]
    public int Read() => OfficialDocumentReader.Read(report).Record.Votes.Count(vote => vote.Method == VoteMethod.Recorded);

    [GeneratedRegex(@"by\s+a\s+recorded\s+vote\s+of\s+[0-9]+\s+to\s+(?:[0-9]+|none)")]
    private static partial Regex Totals();
}
