using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Tests.Membership;

public sealed class StateGroupTests
{
    private static readonly LocalDate Today = new(2024, 6, 1);

    [Fact]
    public void A_group_of_one_s_own_is_one_call()
    {
        var baltic = StateGroup.Of("Baltic States", "EST", "LVA", "LTU");
        Assert.Equal(["EST", "LTU", "LVA"], baltic.MembersOn(Today).Select(code => code.ToString()));
        Assert.Equal("Baltic States", baltic.Code);
        Assert.Null(baltic.ListHoldsOn);
    }

    [Fact]
    public void The_order_in_which_members_are_named_does_not_matter_and_naming_twice_is_once()
    {
        var one = StateGroup.Of("Two", "FRA", "DEU");
        var other = StateGroup.Of("Two", Code("DEU"), Code("FRA"), Code("DEU"));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one == other);
    }

    [Fact]
    public void Groups_that_differ_in_anything_are_unequal()
    {
        GroupMembership[] members = [new(Code("FRA"), null, null)];
        var group = new StateGroup("A", "Name", "Source", members);
        Assert.NotEqual(group, new StateGroup("B", "Name", "Source", members));
        Assert.NotEqual(group, new StateGroup("A", "Other", "Source", members));
        Assert.NotEqual(group, new StateGroup("A", "Name", "Other", members));
        Assert.NotEqual(group, new StateGroup("A", "Name", "Source", members, Today));
        Assert.NotEqual(group, new StateGroup("A", "Name", "Source", [new(Code("FRA"), Today, null)]));
        Assert.True(group != null);
    }

    [Fact]
    public void Memberships_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Make(new GroupMembership(default, null, null)));
        Assert.Throws<ArgumentException>(() => Make(new GroupMembership(Code("FRA"), Today, Today.PlusDays(-1))));
        Assert.Throws<ArgumentException>(() => Make(new(Code("FRA"), null, null), new(Code("FRA"), Today, null)));
        Assert.Throws<ArgumentException>(() => Make(new(Code("FRA"), null, Today), new(Code("FRA"), Today, null)));
        Assert.Contains("FRA", Assert.Throws<ArgumentException>(() => Make(new(Code("FRA"), null, null), new(Code("FRA"), null, null))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_are_checked_at_once()
    {
        Assert.Throws<ArgumentException>(() => StateGroup.Of(" ", "FRA"));
        Assert.Throws<ArgumentNullException>(() => StateGroup.Of("A", (IEnumerable<StateCode>)null!));
        Assert.Throws<ArgumentNullException>(() => StateGroup.Of("A", (IEnumerable<string>)null!));
        Assert.Throws<FormatException>(() => StateGroup.Of("A", "France"));
        Assert.Throws<ArgumentOutOfRangeException>(() => StateGroup.Of((RegionalGroup)9));
    }

    [Fact]
    public void Asking_costs_no_memory()
    {
        var group = StateGroups.NonAlignedMovement;
        var india = Code("IND");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var members = 0;
        for (var year = 1962; year < 2020; year++)
        {
            members += group.MembersOn(new LocalDate(year, 1, 1)).Count;
            if (!group.Includes(india, new LocalDate(year, 1, 1))) members = 0;
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(members > 0);
    }

    private static StateGroup Make(params GroupMembership[] memberships) => new("A", "Name", "Source", memberships);

    private static StateCode Code(string code) => StateCode.Parse(code, null);
}
