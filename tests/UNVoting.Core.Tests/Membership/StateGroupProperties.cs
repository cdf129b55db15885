using NodaTime;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Tests.Generators;

namespace UNVoting.Tests.Membership;

public sealed class StateGroupProperties
{
    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public void Members_of_a_day_are_those_whose_membership_holds(GroupMembership[] memberships, LocalDate date)
    {
        var group = new StateGroup("G", "Group", "generated", memberships);
        var expected = memberships.Where(membership => membership.Contains(date)).Select(membership => membership.State).Order().ToList();
        Assert.Equal(expected, group.MembersOn(date));
        Assert.All(States.All, state => Assert.Equal(expected.Contains(state.Code), group.Includes(state.Code, date)));
    }

    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public bool The_order_of_memberships_does_not_matter(GroupMembership[] memberships) =>
        new StateGroup("G", "Group", "generated", memberships).Equals(new StateGroup("G", "Group", "generated", memberships.Reverse()));

    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public void Memberships_are_kept(GroupMembership[] memberships) =>
        Assert.Equivalent(memberships, new StateGroup("G", "Group", "generated", memberships).Memberships, strict: true);
}
