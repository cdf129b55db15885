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
            var rows = new SortedSet<int>();
            foreach (StateCode state in members)
            {
                if (votes.TryGetRow(state, out int row))
                {
                    rows.Add(row);
                }
            }

            (_last, _rows) = (members, [.. rows]);
        }

        return _rows;
    }
}
