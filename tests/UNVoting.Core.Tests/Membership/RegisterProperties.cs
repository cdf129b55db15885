using NodaTime;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Tests.Generators;

namespace UNVoting.Tests.Membership;

public sealed class RegisterProperties
{
    [Property(MaxTest = 500, Arbitrary = [typeof(MembershipArbitraries)])]
    public void Members_of_a_day_are_the_States_that_are_Members_on_it(LocalDate date)
    {
        var members = States.MembersOn(date);
        Assert.Equal(States.All.Where(state => state.IsMemberOn(date)), members);
        Assert.All(members, member => Assert.True(States.IsMemberOn(member.Code, date)));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(MembershipArbitraries)])]
    public void Every_Member_has_exactly_one_name_on_a_day(LocalDate date) =>
        Assert.All(States.MembersOn(date), state => Assert.Equal(state.NameOn(date), Assert.Single(state.Names, name => name.HeldOn(date)).Text));

    [Property(MaxTest = 500, Arbitrary = [typeof(MembershipArbitraries)])]
    public void No_two_Members_of_a_day_share_a_name_or_a_number(LocalDate date)
    {
        var members = States.MembersOn(date);
        Assert.Equal(members.Count, members.Select(state => state.NameOn(date)).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(members.Count, members.Select(state => state.CorrelatesOfWarOn(date)).Distinct().Count());
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(MembershipArbitraries)])]
    public void Regional_groups_part_the_Members_that_have_one(LocalDate date)
    {
        var grouped = Enum.GetValues<RegionalGroup>().SelectMany(group => StateGroup.Of(group).MembersOn(date)).ToList();
        Assert.Equal(grouped.Distinct().Count(), grouped.Count);
        Assert.Equal(
            States.MembersOn(date).Where(state => state.RegionalGroupOn(date) is not null).Select(state => state.Code),
            grouped.Order());
    }

    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public void A_seat_continues_to_a_seat_that_nobody_continues(State state)
    {
        Assert.Equal(state.Code, States.SeatOf(state.Code, Continuation.Strict));
        var seat = States.SeatOf(state.Code, Continuation.Continuator);
        Assert.Equal(seat, States.SeatOf(seat, Continuation.Continuator));
    }

    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public bool States_are_equal_and_ordered_by_code(State left, State right) =>
        left.Equals(right) == (left.Code == right.Code)
        && left == right == (left.Code == right.Code)
        && left != right == (left.Code != right.Code)
        && Math.Sign(left.CompareTo(right)) == Math.Sign(left.Code.CompareTo(right.Code))
        && (left != right || left.GetHashCode() == right.GetHashCode());
}
