using BenchmarkDotNet.Attributes;
using UNVoting.Benchmarks.Matrices;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Queries;

/// <summary>Who crossed over, with the chances of all permutations, against the same reckoned State by State and vote by vote; at most 200 ms is asked.</summary>
[Config(typeof(OneThread))]
public class CrossoverBenchmarks
{
    private VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(VotingRecord.Empty);
    private StateGroup group = StateGroups.PermanentFive;

    /// <summary>The bloc: 134 members, or 5.</summary>
    [Params("G77", "P5")]
    public string Group { get; set; } = "";

    /// <summary>Makes the votes.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        matrix = VoteMatrix.Of(SwingSample.Record());
        group = StateGroups.TryGet(Group, out StateGroup? known) ? known : group;
    }

    /// <summary>Cell by cell, with the distribution of each State's crossings over all its votes.</summary>
    /// <returns>The sum of the States' p-values.</returns>
    [Benchmark(Baseline = true)]
    public double CellByCell()
    {
        var distributions = new Dictionary<StateCode, (double[] Likely, int Crossings, int Votes)>();
        for (int column = 0; column < matrix.Votes.Count; column++)
        {
            Dictionary<StateCode, Position> cast = [];
            foreach (StateCode member in group.MembersOn(matrix.Votes[column].Date!.Value))
            {
                if (matrix.TryGetRow(member, out int row) && matrix[row, column] >= Position.Abstaining)
                    cast.Add(member, matrix[row, column]);
            }

            IGrouping<Position, KeyValuePair<StateCode, Position>>[] places = [.. cast.GroupBy(member => member.Value).OrderByDescending(place => place.Count())];
            if (places.Length == 0 || (places.Length > 1 && places[0].Count() == places[1].Count()))
                continue;
            double share = 1 - (places[0].Count() / (double)cast.Count);
            foreach ((StateCode member, Position position) in cast)
            {
                (double[] likely, int crossings, int votes) = distributions.GetValueOrDefault(member);
                if (likely is null)
                {
                    likely = new double[matrix.Votes.Count + 1];
                    likely[0] = 1;
                }

                for (int events = votes + 1; events > 0; events--)
                    likely[events] = (likely[events] * (1 - share)) + (likely[events - 1] * share);
                likely[0] *= 1 - share;
                distributions[member] = (likely, crossings + (position == places[0].Key ? 0 : 1), votes + 1);
            }
        }

        return Math.Round(distributions.Values.Sum(state => Math.Min(1, state.Likely[state.Crossings..].Sum())), 6);
    }

    /// <summary>As the library reckons, with the chances of the votes besides.</summary>
    /// <returns>The sum of the States' p-values.</returns>
    [Benchmark]
    public double Crossings() => Math.Round(Crossover.Find(matrix, group).States.Sum(state => state.PValue ?? 0), 6);
}
