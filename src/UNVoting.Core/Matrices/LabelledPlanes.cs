using System.Collections.Immutable;
using System.Globalization;

namespace UNVoting.Matrices;

// Planes with the names of their rows and columns: what all views of one matrix share.
internal sealed class LabelledPlanes<TVoter, TVote>
    where TVoter : notnull
    where TVote : notnull
{
    // A voter may be found under several names, such as that of the State whose seat it continues.
    private readonly Dictionary<TVoter, int> rows;

    public LabelledPlanes(ImmutableArray<TVoter> voters, ImmutableArray<TVote> votes, VotePlanes planes, ColumnSet divided, IEnumerable<KeyValuePair<TVoter, int>> otherNames)
    {
        (Voters, Votes, Planes, Divided) = (voters, votes, planes, divided);
        rows = new Dictionary<TVoter, int>(voters.Length);
        for (int row = 0; row < voters.Length; row++)
        {
            if (!rows.TryAdd(voters[row], row))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{voters[row]} has two rows, {rows[voters[row]]} and {row}."), nameof(voters));
        }

        foreach ((TVoter name, int row) in otherNames)
            rows.TryAdd(name, row);
    }

    public ImmutableArray<TVoter> Voters { get; }

    public ImmutableArray<TVote> Votes { get; }

    public VotePlanes Planes { get; }

    // The votes in which not all that were cast are equal, whoever of the voters a view shows.
    public ColumnSet Divided { get; }

    public bool TryGetRow(TVoter voter, out int row) => rows.TryGetValue(voter, out row);
}
