using BenchmarkDotNet.Attributes;
using UNVoting.Benchmarks.Matrices;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Queries;

/// <summary>All competing texts of the record with their two-way tables, against dictionaries of State and choice; at most 200 ms is asked.</summary>
[Config(typeof(OneThread))]
public class BridgingBenchmarks
{
    private VotingRecord record = VotingRecord.Empty;

    /// <summary>Makes the record: two neighbouring texts under each agenda item.</summary>
    [GlobalSetup]
    public void Prepare() => record = VotingRecord.Of(SwingSample.Record().Votes.Select((vote, number) => vote with { AgendaItems = [new AgendaItem(FormattableString.Invariant($"{1 + (number / 2 % 500)}"))] }));

    /// <summary>A dictionary for each vote.</summary>
    /// <returns>How many States were in favour of both texts of a pair.</returns>
    [Benchmark(Baseline = true)]
    public int Dictionaries()
    {
        int both = 0;
        foreach (var texts in record.Votes.Where(vote => vote.Subject == VoteSubject.Whole).GroupBy(vote => (vote.Session, vote.AgendaItems[0].Number)))
        {
            Dictionary<StateCode, Choice>[] votes = [.. texts.Select(vote => vote.Positions().ToDictionary(position => position.State, position => position.Choice))];
            if (votes.Length == 2 && IsFor(votes[0], votes[1]) && IsFor(votes[1], votes[0]))
            {
                both += votes[0].Count(state => state.Value == Choice.InFavour && votes[1].GetValueOrDefault(state.Key) == Choice.InFavour);
            }
        }

        return both;

        static bool IsFor(Dictionary<StateCode, Choice> one, Dictionary<StateCode, Choice> other) =>
            one.Any(state => state.Value == Choice.InFavour && other.GetValueOrDefault(state.Key) == Choice.Against);
    }

    /// <summary>As the library finds them.</summary>
    /// <returns>How many States were in favour of both texts of a pair.</returns>
    [Benchmark]
    public int FindAll() => Bridging.FindAll(record).Sum(pair => pair.InFavourOfBoth.Count);
}
