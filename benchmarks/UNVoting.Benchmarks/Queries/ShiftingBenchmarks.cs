using BenchmarkDotNet.Attributes;
using UNVoting.Benchmarks.Matrices;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Queries;

/// <summary>Who moved from the votes before 1990 to those since, each State's most frequent place against most frequent place, against counting in dictionaries; at most 200 ms is asked.</summary>
[Config(typeof(OneThread))]
public class ShiftingBenchmarks
{
    private VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(VotingRecord.Empty);

    /// <summary>Makes the votes.</summary>
    [GlobalSetup]
    public void Prepare() => matrix = VoteMatrix.Of(SwingSample.Record());

    /// <summary>Counts of each State's places, vote by vote.</summary>
    /// <returns>How many States stood elsewhere.</returns>
    [Benchmark(Baseline = true)]
    public int Dictionaries()
    {
        var counts = new Dictionary<(StateCode State, bool Since, Position Place), (int Times, int Last)>();
        for (int column = 0; column < matrix.Votes.Count; column++)
        {
            for (int row = 0; row < matrix.Voters.Count; row++)
            {
                var key = (matrix.Voters[row], matrix.Votes[column].Date!.Value.Year >= 1990, matrix[row, column]);
                counts[key] = (counts.GetValueOrDefault(key).Times + 1, column);
            }
        }

        return matrix.Voters.Count(state => Usual(state, false) != Usual(state, true));

        Position Usual(StateCode state, bool since) =>
            Enum.GetValues<Position>().MaxBy(place => counts.GetValueOrDefault((state, since, place)));
    }

    /// <summary>As the library counts, with views and the transition table.</summary>
    /// <returns>How many States stood elsewhere.</returns>
    [Benchmark]
    public int Sets() => Shifting.Between(matrix.Where(vote => vote.Date!.Value.Year < 1990), matrix.Where(vote => vote.Date!.Value.Year >= 1990)).Moves.Count(move => move.From != move.To);
}
