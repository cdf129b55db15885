using BenchmarkDotNet.Attributes;
using UNVoting.Benchmarks.Matrices;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Queries;

/// <summary>Who could have turned the last vote, likely as all others make it, against finding each one's nearest neighbour cell by cell; at most 200 ms is asked.</summary>
[Config(typeof(OneThread))]
public class PivotalBenchmarks
{
    private VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(VotingRecord.Empty);
    private Pivotal? pivotal;

    /// <summary>Makes the votes.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        matrix = VoteMatrix.Of(SwingSample.Record());
        pivotal = Pivotal.Of(matrix.Votes[^1]);
    }

    /// <summary>The agreement of each pair, vote by vote; nothing is made of it but the nearest neighbour.</summary>
    /// <returns>The nearest neighbours.</returns>
    [Benchmark(Baseline = true)]
    public string CellByCell()
    {
        int last = matrix.Votes.Count - 1;
        int[] divided = [.. Enumerable.Range(0, last).Where(column => matrix.TotalsOfVote(column).Totals is var totals && Math.Max(totals.InFavour, Math.Max(totals.Against, totals.Abstaining)) < totals.Cast)];
        int[] cast = [.. Enumerable.Range(0, matrix.Voters.Count).Where(row => matrix[row, last] >= Position.Abstaining)];
        return string.Join(' ', pivotal!.States.Select(matrix.RowOf).Select(row => matrix.Voters[cast.Where(other => other != row).MaxBy(other => LowerEnd(row, other))]));

        double LowerEnd(int row, int other)
        {
            (int joint, double alike) = (0, 0);
            foreach (int column in divided)
            {
                (Position one, Position two) = (matrix[row, column], matrix[other, column]);
                if (one >= Position.Abstaining && two >= Position.Abstaining)
                {
                    joint++;
                    alike += one == two ? 1 : one == Position.Abstaining || two == Position.Abstaining ? 0.5 : 0;
                }
            }

            return joint == 0 ? 0 : ConfidenceInterval.OfShare(alike / joint, joint).Lower;
        }
    }

    /// <summary>As the library reckons: the changes of all States that could turn the vote, with their chances and neighbours.</summary>
    /// <returns>The nearest neighbours.</returns>
    [Benchmark]
    public string Likeliest() => string.Join(' ', pivotal!.LikeliestChanges(matrix).DistinctBy(change => change.State).OrderBy(change => change.State).Select(change => change.Chances.Neighbours[0].State));
}
