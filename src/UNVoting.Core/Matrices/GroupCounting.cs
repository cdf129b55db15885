using System.Collections.Immutable;
using UNVoting.Votes;

namespace UNVoting.Matrices;

// Counts what a group does, vote by vote.
internal sealed class GroupCounting<TVoter, TVote>(VoteMatrix<TVoter, TVote> matrix)
    where TVoter : notnull
    where TVote : notnull
{
    private readonly ImmutableArray<VoteTotals<TVote>>.Builder votes = ImmutableArray.CreateBuilder<VoteTotals<TVote>>(matrix.Votes.Count);
    private readonly RowPositions positions = new(matrix.Planes);
    private readonly int[] loyal = new int[matrix.Voters.Count];
    private readonly int[] of = new int[matrix.Voters.Count];
    private readonly bool[] member = new bool[matrix.Voters.Count];

    // Membership changes seldom from one vote to the next, and lists of members are shared between the days on which they hold.
    private IEnumerable<TVoter>? lastMembers;
    private (int Row, Position[] Cells)[] rows = [];

    public void Add(int column, IEnumerable<TVoter> members)
    {
        if (!ReferenceEquals(members, lastMembers))
            (lastMembers, rows) = (members, [.. matrix.RowsOf(members).Select(row => (row, positions[row]))]);
        Span<int> taken = stackalloc int[(int)Position.InFavour + 1];
        taken.Clear();
        foreach ((_, Position[] cells) in rows)
            taken[(int)cells[column]]++;
        var totals = new VoteTotals<TVote>(
            matrix.Votes[column],
            new Tally(taken[(int)Position.InFavour], taken[(int)Position.Against], taken[(int)Position.Abstaining], taken[(int)Position.NonVoting]));
        votes.Add(totals);
        Position? majority = totals.MajorityPosition;
        foreach ((int row, Position[] cells) in rows)
            AddMember(row, cells[column], majority);
    }

    public GroupCohesion<TVoter, TVote> ToCohesion() => new(
        votes.MoveToImmutable(),
        Enumerable.Range(0, member.Length).Where(row => member[row]).Select(row => new MemberLoyalty<TVoter>(matrix.Voters[row], loyal[row], of[row])).ToValueList());

    private void AddMember(int row, Position position, Position? majority)
    {
        member[row] |= position != Position.NotSeated;
        if (majority is null || position < Position.Abstaining)
            return;
        of[row]++;
        loyal[row] += position == majority ? 1 : 0;
    }
}
