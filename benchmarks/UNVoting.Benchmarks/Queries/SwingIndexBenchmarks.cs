using BenchmarkDotNet.Attributes;
using UNVoting.Benchmarks.Matrices;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Queries;

/// <summary>The swing index of all States against their regional groups, each with an interval of 250 drawings, against the same State by State; at most 200 ms is asked.</summary>
[Config(typeof(OneThread))]
public class SwingIndexBenchmarks
{
    private const int Resamples = 250;

    private readonly StateGroup[] groups = [.. Enum.GetValues<RegionalGroup>().Select(StateGroup.Of)];
    private VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(VotingRecord.Empty);

    /// <summary>From which year on.</summary>
    [Params(1946, 2015)]
    public int From { get; set; }

    /// <summary>Makes the votes.</summary>
    [GlobalSetup]
    public void Prepare() => matrix = VoteMatrix.Of(SwingSample.Record().Votes.Where(vote => vote.Date!.Value.Year >= From));

    /// <summary>Cell by cell, the votes of each State drawn apart.</summary>
    /// <returns>The sum of the indices.</returns>
    [Benchmark(Baseline = true)]
    public double StateByState()
    {
        var years = matrix.Voters.Select(_ => new SortedDictionary<int, List<double>>()).ToArray();
        for (int column = 0; column < matrix.Votes.Count; column++)
        {
            foreach (StateGroup group in groups)
            {
                (int Row, double Place)[] cast =
                [
                    .. group.MembersOn(matrix.Votes[column].Date!.Value).Where(member => matrix.TryGetRow(member, out _)).Select(matrix.RowOf)
                        .Where(row => matrix[row, column] >= Position.Abstaining).Select(row => (row, matrix[row, column] switch { Position.InFavour => 1, Position.Abstaining => 0.5, _ => 0 })),
                ];
                double sum = cast.Sum(member => member.Place);
                foreach ((int row, double place) in cast.Length > 1 ? cast : [])
                {
                    if (!years[row].TryGetValue(matrix.Votes[column].Date!.Value.Year, out List<double>? year))
                        years[row].Add(matrix.Votes[column].Date!.Value.Year, year = []);
                    year.Add(place - ((sum - place) / (cast.Length - 1)));
                }
            }
        }

        var random = new Random(73);
        double all = 0;
        foreach (SortedDictionary<int, List<double>> state in years)
        {
            var drawn = new double[Resamples];
            for (int resample = 0; resample < drawn.Length; resample++)
                drawn[resample] = IndexOf(state.Values.Select(year => (year.Count, Enumerable.Range(0, year.Count).Sum(_ => year[random.Next(year.Count)]) / year.Count)));
            Array.Sort(drawn);
            all += IndexOf(state.Values.Select(year => (year.Count, year.Sum() / year.Count)));
        }

        return Math.Round(all, 3);
    }

    /// <summary>As the library reckons.</summary>
    /// <returns>The sum of the indices.</returns>
    [Benchmark]
    public double Index() => Math.Round(SwingIndex.Of(matrix, groups, Resamples).Scores.Sum(score => score.Index?.Value ?? 0), 3);

    private static double IndexOf(IEnumerable<(int Votes, double Deviation)> years)
    {
        (double sum, double weights, int before, double from) = (0, 0, 0, 0);
        foreach ((int votes, double to) in years)
        {
            double weight = (double)before * votes / (before + votes);
            (sum, weights, before, from) = (sum + (weight * Math.Abs(to - from)), weights + weight, votes, to);
        }

        return weights == 0 ? 0 : sum / weights;
    }
}
