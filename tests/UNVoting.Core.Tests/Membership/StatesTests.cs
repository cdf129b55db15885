using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Tests.Membership;

public sealed class StatesTests
{
    /// <summary>The growth in United Nations membership, at the end of each year.</summary>
    [Theory]
    [InlineData(1944, 0)]
    [InlineData(1945, 51)]
    [InlineData(1946, 55)]
    [InlineData(1947, 57)]
    [InlineData(1948, 58)]
    [InlineData(1949, 59)]
    [InlineData(1950, 60)]
    [InlineData(1954, 60)]
    [InlineData(1955, 76)]
    [InlineData(1956, 80)]
    [InlineData(1957, 82)]
    [InlineData(1958, 82)]
    [InlineData(1959, 82)]
    [InlineData(1960, 99)]
    [InlineData(1961, 104)]
    [InlineData(1962, 110)]
    [InlineData(1963, 113)]
    [InlineData(1964, 115)]
    [InlineData(1965, 117)]
    [InlineData(1966, 122)]
    [InlineData(1967, 123)]
    [InlineData(1968, 126)]
    [InlineData(1970, 127)]
    [InlineData(1971, 132)]
    [InlineData(1973, 135)]
    [InlineData(1974, 138)]
    [InlineData(1975, 144)]
    [InlineData(1976, 147)]
    [InlineData(1977, 149)]
    [InlineData(1978, 151)]
    [InlineData(1979, 152)]
    [InlineData(1980, 154)]
    [InlineData(1981, 157)]
    [InlineData(1983, 158)]
    [InlineData(1984, 159)]
    [InlineData(1990, 159)]
    [InlineData(1991, 166)]
    [InlineData(1992, 179)]
    [InlineData(1993, 184)]
    [InlineData(1994, 185)]
    [InlineData(1999, 188)]
    [InlineData(2000, 189)]
    [InlineData(2002, 191)]
    [InlineData(2006, 192)]
    [InlineData(2010, 192)]
    [InlineData(2011, 193)]
    [InlineData(2025, 193)]
    public void Members_at_the_end_of_a_year_are_as_many_as_the_organization_counts(int year, int members) =>
        Assert.Equal(members, States.MembersOn(new LocalDate(year, 12, 31)).Count);

    [Fact]
    public void Members_are_193_from_the_day_of_South_Sudans_admission()
    {
        Assert.Equal(192, States.MembersOn(new LocalDate(2011, 7, 13)).Count);
        Assert.Equal(193, States.MembersOn(new LocalDate(2011, 7, 14)).Count);
    }

    [Fact]
    public void The_register_is_ordered_by_code_and_holds_each_State_once()
    {
        Assert.Equal(States.All.Select(state => state.Code).Distinct().Order(), States.All.Select(state => state.Code));
        Assert.All(States.All, state => Assert.Same(state, States.Get(state.Code)));
    }

    [Fact]
    public void The_register_holds_193_Members_six_former_Members_and_four_others()
    {
        var today = new LocalDate(2025, 1, 1);
        Assert.Equal(193, States.All.Count(state => state.IsMemberOn(today)));
        Assert.Equal(
            ["CSK", "DDR", "EAZ", "SUN", "YMD", "YUG"],
            States.All.Where(state => state.Memberships.Count > 0 && !state.IsMemberOn(today)).Select(state => state.Code.ToString()));
        Assert.Equal(["COK", "NIU", "PSE", "VAT"], States.All.Where(state => state.Memberships.Count == 0).Select(state => state.Code.ToString()));
        Assert.Equal(["PSE", "VAT"], States.All.Where(state => state.IsObserver).Select(state => state.Code.ToString()));
    }

    [Fact]
    public void Nobody_is_a_Member_before_the_Charter() => Assert.Empty(States.MembersOn(new LocalDate(1945, 10, 23)));

    [Fact]
    public void Original_Members_were_29_on_the_day_of_the_Charter_and_51_by_the_year_s_end()
    {
        Assert.Equal(29, States.MembersOn(new LocalDate(1945, 10, 24)).Count);
        Assert.Equal(50, States.MembersOn(new LocalDate(1945, 12, 26)).Count);
        Assert.Equal(51, States.MembersOn(new LocalDate(1945, 12, 27)).Count);
    }

    [Fact]
    public void The_same_list_serves_all_days_between_two_changes_and_costs_nothing()
    {
        var first = States.MembersOn(new LocalDate(2012, 1, 1));
        Assert.Same(first, States.MembersOn(new LocalDate(2024, 12, 31)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var day = 1; day <= 28; day++) States.MembersOn(new LocalDate(1991, 9, day));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day()
    {
        foreach (var day in new[] { new LocalDate(2011, 7, 13), new LocalDate(2011, 7, 14) })
        {
            var (julian, southSudan) = (day.WithCalendar(CalendarSystem.Julian), States.Get(Code("SSD")));
            Assert.Equal(States.MembersOn(day), States.MembersOn(julian));
            Assert.Equal(southSudan.IsMemberOn(day), southSudan.IsMemberOn(julian));
            Assert.Equal(southSudan.RegionalGroupOn(day), southSudan.RegionalGroupOn(julian));
            Assert.Equal(southSudan.NameOn(day), southSudan.NameOn(julian));
            Assert.Equal(southSudan.Memberships[0].Contains(day), southSudan.Memberships[0].Contains(julian));
            Assert.True(new GroupMembership(southSudan.Code, julian, julian).Contains(day));
        }
    }

    [Fact]
    public void A_State_is_found_by_its_codes_and_by_every_name_on_a_day_that_it_bore_it() =>
        Assert.All(States.All, state =>
        {
            Assert.Same(state, States.Find(state.Code.ToString()));
            Assert.Same(state, States.Find(state.Code.ToString().ToLowerInvariant()));
            Assert.Same(state, States.Find(state.Name, state.Memberships is [.., var last] ? last.From : null));
            if (state.Alpha2 is { } alpha2) Assert.Same(state, States.Find(alpha2));
            foreach (var name in state.Names.Where(name => name.From is not null)) Assert.Same(state, States.Find(name.Text.ToUpperInvariant(), name.From));
        });

    [Fact]
    public void A_name_that_was_two_States_is_nobodys_until_the_day_decides()
    {
        Assert.Null(States.Find("Yugoslavia"));
        Assert.Equal(Code("YUG"), States.Find("Yugoslavia", new LocalDate(1980, 1, 1))?.Code);
        Assert.Equal(Code("SRB"), States.Find("Yugoslavia", new LocalDate(2001, 1, 1))?.Code);
        Assert.Null(States.Find("Yugoslavia", new LocalDate(1940, 1, 1)));
        Assert.Equal(Code("COD"), States.Find("Zaire", new LocalDate(2020, 1, 1))?.Code);
        Assert.Null(States.Find("Ruritania"));
        Assert.Null(States.Find(""));
        Assert.Throws<ArgumentNullException>(() => States.Find(null!));
    }

    [Fact]
    public void A_code_without_a_State_is_refused_by_name()
    {
        Assert.Contains("XXX", Assert.Throws<KeyNotFoundException>(() => States.Get(Code("XXX"))).Message, StringComparison.Ordinal);
        Assert.False(States.TryGet(default, out var none));
        Assert.Null(none);
        Assert.False(States.IsMemberOn(Code("XXX"), new LocalDate(2000, 1, 1)));
    }

    [Fact]
    public void A_policy_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => States.SeatOf(Code("SUN"), (Continuation)7));

    private static StateCode Code(string text) => StateCode.Parse(text, null);
}
