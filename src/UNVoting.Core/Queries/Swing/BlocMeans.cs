using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>The positions of all States in one vote beside the mean positions of the others of their blocs; filled anew for each vote.</summary>
internal sealed class BlocMeans(VoteMatrix<StateCode, Vote> votes, IEnumerable<StateGroup> blocs)
{
    private readonly RowPositions _positions = new(votes.Planes);
    private readonly BlocRows[] _members = [.. blocs.Select(bloc => new BlocRows(votes, bloc))];

    // Half votes in favour: 2 in favour, 1 abstaining, 0 against, −1 for who cast none.
    private readonly int[] _halves = new int[votes.Voters.Count];
    private readonly double[] _sums = new double[votes.Voters.Count];
    private readonly int[] _blocs = new int[votes.Voters.Count];

    public void Read(int column)
    {
        for (int row = 0; row < _halves.Length; row++)
        {
            _halves[row] = _positions[row][column] switch
            {
                Position.InFavour => 2,
                Position.Abstaining => 1,
                Position.Against => 0,
                _ => -1,
            };
        }

        Array.Clear(_sums);
        Array.Clear(_blocs);
        foreach (BlocRows members in _members)
        {
            Add(members.In(votes.Votes[column]));
        }
    }

    /// <summary>Position less mean position of the blocs' others; none where the State cast no vote, or none of the others did.</summary>
    public double? DeviationOf(int row) => _blocs[row] == 0 ? null : (_halves[row] / 2.0) - (_sums[row] / _blocs[row]);

    private void Add(ReadOnlySpan<int> members)
    {
        (int cast, int halves) = (0, 0);
        foreach (int row in members)
        {
            if (_halves[row] >= 0)
            {
                (cast, halves) = (cast + 1, halves + _halves[row]);
            }
        }

        if (cast < 2)
        {
            return;
        }

        foreach (int row in members)
        {
            if (_halves[row] >= 0)
            {
                _sums[row] += (halves - _halves[row]) / (2.0 * (cast - 1));
                _blocs[row]++;
            }
        }
    }
}
