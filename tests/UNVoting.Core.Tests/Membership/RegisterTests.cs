using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Tests.Membership;

public sealed class RegisterTests
{
    public static TheoryData<string> Codes { get; } = [.. States.All.Select(state => state.Code.ToString())];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Periods_of_a_State_are_in_order_and_lie_apart(string code)
    {
        var state = States.Get(StateCode.Parse(code, null));
        AssertApart([.. state.Names.Select(name => (name.From, name.To))]);
        AssertApart([.. state.Memberships.Select(period => ((LocalDate?)period.From, period.To))]);
        AssertApart([.. state.CorrelatesOfWar.Select(number => (number.From, number.To))]);
        AssertApart([.. state.RegionalGroups.Select(group => (group.From, group.To))]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Names_cover_the_membership_from_its_first_day_to_its_last(string code)
    {
        var state = States.Get(StateCode.Parse(code, null));
        Assert.NotEmpty(state.Names);

        // Who has one name on each side of every change has one on every day between.
        var changes = state.Names.SelectMany(name => new[] { name.From, name.To })
            .Concat(state.Memberships.SelectMany(period => new[] { period.From, period.To }))
            .OfType<LocalDate>()
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) });
        Assert.All(changes.Where(state.IsMemberOn), day => Assert.Single(state.Names, name => name.HeldOn(day)));
        if (state.Memberships.Count > 0) Assert.Equal(state.Memberships[^1].To, state.Names[^1].To);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_Member_has_codes_numbers_and_a_group(string code)
    {
        var state = States.Get(StateCode.Parse(code, null));
        if (state.Memberships.Count == 0) return;
        Assert.NotEmpty(state.RegionalGroups);
        Assert.Equal(state.Memberships[^1].To, state.RegionalGroups[^1].To);
        Assert.All(state.Memberships, period => Assert.NotNull(state.CorrelatesOfWarOn(period.From)));
        Assert.Equal(code is "EAZ", state.Alpha2 is null);
        Assert.Equal(code is "EAZ", state.M49 is null);
    }

    [Fact]
    public void Numbers_are_shared_only_where_a_seat_went_on()
    {
        var shared = States.All
            .SelectMany(state => state.CorrelatesOfWar.Select(number => (number.Value, state.Code)))
            .GroupBy(number => number.Value)
            .Where(sharing => sharing.Count() > 1)
            .Select(sharing => string.Join(' ', sharing.Select(number => number.Code)))
            .Order(StringComparer.Ordinal);
        Assert.Equal(["RUS SUN", "SRB YUG"], shared);
        Assert.Equal(States.All.Count(state => state.M49 is not null), States.All.Where(state => state.M49 is not null).Select(state => state.M49).Distinct().Count());
        Assert.Equal(States.All.Count(state => state.Alpha2 is not null), States.All.Where(state => state.Alpha2 is not null).Select(state => state.Alpha2).Distinct().Count());
    }

    [Theory]
    [InlineData(RegionalGroup.African, 54)]
    [InlineData(RegionalGroup.AsiaPacific, 54)]
    [InlineData(RegionalGroup.EasternEuropean, 23)]
    [InlineData(RegionalGroup.LatinAmericanAndCaribbean, 33)]
    [InlineData(RegionalGroup.WesternEuropeanAndOthers, 29)]
    public void Regional_groups_are_as_large_as_the_Secretariat_lists_them(RegionalGroup group, int members) =>
        Assert.Equal(members, States.All.Count(state => state.RegionalGroupOn(new LocalDate(2024, 1, 1)) == group));

    private static void AssertApart(IReadOnlyList<(LocalDate? From, LocalDate? To)> periods)
    {
        foreach (var (from, to) in periods) Assert.True(from is null || to is null || from <= to);
        for (var index = 1; index < periods.Count; index++)
        {
            Assert.NotNull(periods[index - 1].To);
            Assert.True(periods[index].From > periods[index - 1].To);
        }
    }
}
