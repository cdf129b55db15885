using BenchmarkDotNet.Attributes;
using UNVoting.Benchmarks.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Queries;

/// <summary>All separate votes of the record beside the votes on their texts, against dictionaries of State and choice; at most 200 ms is asked.</summary>
[Config(typeof(OneThread))]
public class PartAndWholeBenchmarks
{
    private VotingRecord record = VotingRecord.Empty;

    /// <summary>Makes the record.</summary>
    [GlobalSetup]
    public void Prepare() => record = SwingSample.Record();

    /// <summary>A dictionary for each vote, and a search for each part's whole.</summary>
    /// <returns>How many States were for a whole and against its part.</returns>
    [Benchmark(Baseline = true)]
    public int Dictionaries()
    {
        int against = 0;
        foreach (Vote part in record.Votes.Where(vote => vote.Subject.Kind == SubjectKind.Paragraphs))
        {
            Vote? whole = record.Votes.LastOrDefault(vote => vote.Subject == VoteSubject.Whole && vote.Symbol == part.Symbol && vote.Body == part.Body);
            Dictionary<StateCode, Choice> onWhole = whole?.Positions().ToDictionary(position => position.State, position => position.Choice) ?? [];
            against += part.Positions().Count(position => position.Choice == Choice.Against && onWhole.GetValueOrDefault(position.State) == Choice.InFavour);
        }

        return against;
    }

    /// <summary>As the library finds them, with their two-way tables.</summary>
    /// <returns>How many States were for a whole and against its part.</returns>
    [Benchmark]
    public int FindAll() => PartAndWhole.FindAll(record).Sum(both => both.AgainstPartForWhole.Count);
}
