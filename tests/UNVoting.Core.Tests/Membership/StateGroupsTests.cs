using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Tests.Membership;

public sealed class StateGroupsTests
{
    [Theory]
    [InlineData("P5", 1950, 5)]
    [InlineData("P5", 2020, 5)]
    [InlineData("EU", 1957, 0)]
    [InlineData("EU", 1960, 6)]
    [InlineData("EU", 1975, 9)]
    [InlineData("EU", 1982, 10)]
    [InlineData("EU", 1990, 12)]
    [InlineData("EU", 2000, 15)]
    [InlineData("EU", 2005, 25)]
    [InlineData("EU", 2010, 27)]
    [InlineData("EU", 2015, 28)]
    [InlineData("EU", 2021, 27)]
    [InlineData("NATO", 1950, 12)]
    [InlineData("NATO", 1960, 15)]
    [InlineData("NATO", 1990, 16)]
    [InlineData("NATO", 2005, 26)]
    [InlineData("NATO", 2021, 30)]
    [InlineData("NATO", 2025, 32)]
    [InlineData("NORDIC", 2020, 5)]
    [InlineData("BRICS", 2010, 4)]
    [InlineData("BRICS", 2015, 5)]
    [InlineData("BRICS", 2024, 9)]
    [InlineData("BRICS", 2025, 10)]
    [InlineData("ASEAN", 1970, 5)]
    [InlineData("ASEAN", 2000, 10)]
    [InlineData("CIS", 1995, 12)]
    [InlineData("CIS", 2020, 9)]
    [InlineData("CSTO", 1995, 9)]
    [InlineData("CSTO", 2000, 6)]
    [InlineData("CSTO", 2010, 7)]
    [InlineData("CSTO", 2020, 6)]
    [InlineData("LAS", 1950, 7)]
    [InlineData("LAS", 2000, 22)]
    [InlineData("NAM", 1962, 25)]
    [InlineData("NAM", 1965, 47)]
    [InlineData("NAM", 1974, 75)]
    [InlineData("NAM", 2005, 114)]
    [InlineData("NAM", 2007, 118)]
    [InlineData("NAM", 2015, 120)]
    [InlineData("NAM", 2025, 121)]
    [InlineData("G77", 1966, 76)]
    [InlineData("G77", 2025, 134)]
    [InlineData("AU", 1963, 32)]
    [InlineData("AU", 2005, 52)]
    [InlineData("AU", 2020, 54)]
    [InlineData("OIC", 1970, 26)]
    [InlineData("OIC", 2020, 57)]
    [InlineData("AFRICAN", 2020, 54)]
    [InlineData("WEOG", 2020, 29)]
    public void A_group_has_as_many_members_in_the_middle_of_a_year_as_it_counts(string code, int year, int members) =>
        Assert.Equal(members, StateGroups.Get(code).MembersOn(new LocalDate(year, 7, 1)).Count);

    [Theory]
    [InlineData("EU", "GBR", "2020-01-31", "2020-02-01")]
    [InlineData("G77", "MEX", "1994-05-17", "1994-05-18")]
    [InlineData("G77", "KOR", "1997-09-25", "1997-09-26")]
    [InlineData("NAM", "ARG", "1991-09-18", "1991-09-19")]
    [InlineData("NAM", "MMR", "1979-09-09", "1979-09-10")]
    [InlineData("CSTO", "UZB", "2012-12-19", "2012-12-20")]
    [InlineData("G77", "CYP", "2004-04-30", "2004-05-01")]
    [InlineData("G77", "ROU", "2006-12-31", "2007-01-01")]
    [InlineData("NAM", "CYP", "2004-04-30", "2004-05-01")]
    [InlineData("NAM", "MLT", "2004-04-30", "2004-05-01")]
    [InlineData("NAM", "YUG", "1992-09-30", "1992-10-01")]
    [InlineData("NAM", "YMD", "1990-05-21", "1990-05-22")]
    [InlineData("AU", "MAR", "1984-11-12", "1984-11-13")]
    [InlineData("CIS", "GEO", "2009-08-17", "2009-08-18")]
    [InlineData("P5", "SUN", "1991-12-23", "1991-12-24")]
    public void A_member_that_left_belongs_to_its_last_day(string group, string state, string last, string next)
    {
        Assert.True(StateGroups.Get(group).Includes(StateCode.Parse(state, null), Day(last)));
        Assert.False(StateGroups.Get(group).Includes(StateCode.Parse(state, null), Day(next)));
    }

    [Theory]
    [InlineData("EU", "HRV", "2013-07-01")]
    [InlineData("EU", "SWE", "1995-01-01")]
    [InlineData("NATO", "FIN", "2023-04-04")]
    [InlineData("NATO", "SWE", "2024-03-07")]
    [InlineData("BRICS", "IDN", "2025-01-06")]
    [InlineData("BRICS", "IRN", "2024-01-01")]
    [InlineData("AU", "MAR", "2017-01-31")]
    [InlineData("G77", "MEX", "2023-09-15")]
    [InlineData("NAM", "MMR", "1992-09-01")]
    [InlineData("NAM", "PHL", "1992-09-01")]
    [InlineData("NAM", "PSE", "1975-08-25")]
    [InlineData("NAM", "THA", "1993-10-04")]
    [InlineData("ASEAN", "TLS", "2025-10-26")]
    [InlineData("P5", "RUS", "1991-12-24")]
    [InlineData("ASEAN", "VNM", "1995-07-28")]
    public void A_member_belongs_from_the_day_it_joined(string group, string state, string first)
    {
        Assert.False(StateGroups.Get(group).Includes(StateCode.Parse(state, null), Day(first).PlusDays(-1)));
        Assert.True(StateGroups.Get(group).Includes(StateCode.Parse(state, null), Day(first)));
    }

    [Theory]
    [InlineData("LAS", "EGY", "1985-01-01")]
    [InlineData("LAS", "SYR", "2015-01-01")]
    [InlineData("OIC", "EGY", "1980-01-01")]
    [InlineData("OIC", "SYR", "2015-01-01")]
    [InlineData("AU", "MLI", "2022-01-01")]
    public void A_suspension_is_no_exit(string group, string state, string day) =>
        Assert.True(StateGroups.Get(group).Includes(StateCode.Parse(state, null), Day(day)));

    [Theory]
    [InlineData("NAM", "MNG", true)]
    [InlineData("NAM", "IND", false)]
    [InlineData("G77", "MUS", true)]
    [InlineData("G77", "IND", false)]
    [InlineData("OIC", "AZE", true)]
    [InlineData("EASTERN-EUROPEAN", "EST", true)]
    [InlineData("EASTERN-EUROPEAN", "POL", false)]
    [InlineData("EU", "HRV", false)]
    public void A_day_of_joining_that_is_not_on_record_says_so(string group, string state, bool isApproximate) =>
        Assert.Equal(isApproximate, StateGroups.Get(group).Memberships.First(membership => membership.State == StateCode.Parse(state, null)).IsFromApproximate);

    [Fact]
    public void Nobody_who_never_belonged_is_in_the_Group_of_77() =>
        Assert.DoesNotContain(StateGroups.GroupOf77.Memberships, membership => membership.State.ToString() is "NZL" or "CHN" or "TUV" or "TUR");

    [Fact]
    public void Every_member_of_a_group_is_a_State_of_the_register() =>
        Assert.All(StateGroups.All, group => Assert.All(group.Memberships, membership => Assert.True(States.TryGet(membership.State, out _), $"{group.Code} {membership.State}")));

    [Fact]
    public void Every_group_names_its_source_and_only_one_holds_on_a_day()
    {
        Assert.All(StateGroups.All, group => Assert.NotEmpty(group.Source));
        Assert.Equal(["G77"], StateGroups.All.Where(group => group.ListHoldsOn is not null).Select(group => group.Code));
    }

    [Fact]
    public void Groups_are_found_by_code_in_any_case_and_an_unknown_code_says_what_there_is()
    {
        Assert.All(StateGroups.All, group => Assert.Same(group, StateGroups.Get(group.Code.ToLowerInvariant())));
        Assert.Equal(18, StateGroups.All.Select(group => group.Code).Distinct().Count());
        Assert.False(StateGroups.TryGet("G7", out _));
        Assert.Contains("NATO", Assert.Throws<KeyNotFoundException>(() => StateGroups.Get("G7")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => StateGroups.Get(null!));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    [Fact]
    public void Each_group_is_found_under_its_code_and_by_its_name_in_the_library()
    {
        var named = typeof(StateGroups).GetProperties().Where(property => property.PropertyType == typeof(StateGroup)).Select(property => (StateGroup)property.GetValue(null)!).ToArray();
        Assert.All(named, group => Assert.Same(group, StateGroups.Get(group.Code)));
        Assert.Equal(StateGroups.All.Count, named.Length + Enum.GetValues<RegionalGroup>().Length);
    }
}
