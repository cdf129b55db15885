using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Matrices;

// Who belongs to a given bloc when a vote is taken: on its day, on that of its session's opening where no day is known, and where that is unknown too at all times.
internal sealed class GroupMembers(StateGroup group)
{
    private readonly IReadOnlyList<StateCode> always =
        [.. group.Memberships.Where(membership => membership is { From: null, To: null }).Select(membership => membership.State)];

    // The same list, not an equal one, for all votes between which nobody joined or left.
    public IReadOnlyList<StateCode> In(Vote vote) => vote.Day is { } day ? group.MembersOn(day) : always;
}
