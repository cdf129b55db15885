using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Matrices;

// Who belongs to a given bloc when a vote is taken.
internal static class GroupMembers
{
    // Of a vote of unknown day, the members on the opening day of its session; where that is unknown too, those that belong to the bloc at all times.
    public static IReadOnlyList<StateCode> MembersIn(this StateGroup group, Vote vote) => (vote.Date ?? vote.Session.OpeningDate) is { } day
        ? group.MembersOn(day)
        : [.. group.Memberships.Where(membership => membership is { From: null, To: null }).Select(membership => membership.State)];
}
