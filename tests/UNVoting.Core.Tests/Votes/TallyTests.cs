using FsCheck;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Votes;

public class TallyTests
{
    [Theory]
    [InlineData(2, 1, RequiredMajority.Simple, true)]
    [InlineData(1, 1, RequiredMajority.Simple, false)]
    [InlineData(0, 0, RequiredMajority.Simple, false)]
    [InlineData(2, 1, RequiredMajority.TwoThirds, true)]
    [InlineData(199, 100, RequiredMajority.TwoThirds, false)]
    [InlineData(0, 0, RequiredMajority.TwoThirds, false)]
    [InlineData(97, 0, RequiredMajority.Absolute, true)]
    [InlineData(96, 0, RequiredMajority.Absolute, false)]
    public void A_majority_is_of_those_present_and_voting(int inFavour, int against, RequiredMajority majority, bool carried) =>
        Assert.Equal(carried, new Tally(inFavour, against, 0, 193 - inFavour - against < 0 ? 0 : 193 - inFavour - against).Carries(majority));

    [Property]
    public void Abstaining_never_changes_what_is_carried(NonNegativeInt inFavour, NonNegativeInt against, NonNegativeInt abstaining)
    {
        var without = new Tally(inFavour.Get, against.Get, 0, 0);
        Assert.Equal(without.Carries(RequiredMajority.Simple), (without with { Abstaining = abstaining.Get }).Carries(RequiredMajority.Simple));
        Assert.Equal(without.Carries(RequiredMajority.TwoThirds), (without with { Abstaining = abstaining.Get }).Carries(RequiredMajority.TwoThirds));
    }

    [Property]
    public void What_two_thirds_carry_a_simple_majority_carries(NonNegativeInt inFavour, NonNegativeInt against)
    {
        var tally = new Tally(inFavour.Get, against.Get, 0, 0);
        Assert.True(!tally.Carries(RequiredMajority.TwoThirds) || tally.Carries(RequiredMajority.Simple));
    }

    [Fact]
    public void The_totals_print_as_reports_print_them() => Assert.Equal("109–45–16, 23 non-voting of 193", new Tally(109, 45, 16, 23).ToString());

    [Fact]
    public void A_majority_that_is_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => default(Tally).Carries((RequiredMajority)9));

    [Property(Arbitrary = [typeof(Generators.Model)])]
    public void Totals_agree_with_themselves_and_a_total_that_was_not_printed_with_anything(PrintedTotals totals)
    {
        int Counted(int? printed) => printed ?? 7;
        var counted = new Tally(Counted(totals.InFavour), Counted(totals.Against), Counted(totals.Abstaining), Counted(totals.NonVoting));
        Assert.True((totals with { Members = null }).Agrees(counted));
        Assert.True((totals with { Members = counted.Members }).Agrees(counted));
        Assert.False((totals with { Members = counted.Members + 1 }).Agrees(counted));
        Assert.False((totals with { InFavour = counted.InFavour + 1 }).Agrees(counted));
        Assert.False((totals with { Against = counted.Against + 1 }).Agrees(counted));
        Assert.False((totals with { Abstaining = counted.Abstaining + 1 }).Agrees(counted));
        Assert.False((totals with { NonVoting = counted.NonVoting + 1 }).Agrees(counted));
    }

    [Fact]
    public void A_total_that_was_not_printed_shows() => Assert.Equal("109–?–16", new PrintedTotals(109, null, 16).ToString());
}
