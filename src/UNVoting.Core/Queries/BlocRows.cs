using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries;

/// <summary>The rows of a bloc's members in each vote of a matrix.</summary>
internal sealed class BlocRows(VoteMatrix<StateCode, Vote> votes, StateGroup group)
{
    private readonly GroupMembers _members = new(group);
    private IReadOnlyList<StateCode>? _last;
    private int[] _rows = [];

    /// <summary>The rows in order; found anew only where somebody joined or left.</summary>
    public ReadOnlySpan<int> In(Vote vote)
    {
        IReadOnlyList<StateCode> members = _members.In(vote);
        if (!ReferenceEquals(members, _last))
        {
            (_last, _rows) = (members, votes.RowsOf(members));
        }

        return _rows;
    }
}
