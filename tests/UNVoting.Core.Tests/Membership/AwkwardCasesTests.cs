using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Tests.Membership;

/// <summary>The cases in which a State, a seat and a name are three things.</summary>
public sealed class AwkwardCasesTests
{
    [Fact]
    public void The_United_Arab_Republic_is_the_seat_of_Egypt_and_Syria_has_none_meanwhile()
    {
        AssertMember("EGY", (1945, 10, 24), (1958, 2, 20), (1958, 2, 21), (1961, 10, 13), (1971, 9, 1));
        AssertMember("SYR", (1945, 10, 24), (1958, 2, 20), (1961, 10, 13));
        AssertNotMember("SYR", (1958, 2, 21), (1960, 1, 1), (1961, 10, 12));
        AssertName("EGY", "Egypt", (1958, 2, 20), (1971, 9, 2));
        AssertName("EGY", "United Arab Republic", (1958, 2, 21), (1965, 1, 1), (1971, 9, 1));
        AssertName("SYR", "Syria", (1958, 2, 20), (1961, 10, 13));
        AssertName("SYR", "Syrian Arab Republic", (1980, 1, 1));
    }

    [Fact]
    public void Indonesia_withdrew_in_1965_and_came_back_in_1966()
    {
        AssertMember("IDN", (1950, 9, 28), (1965, 1, 19), (1966, 9, 28));
        AssertNotMember("IDN", (1950, 9, 27), (1965, 1, 20), (1966, 9, 27));
    }

    [Fact]
    public void Tanganyika_and_Zanzibar_became_one_Member_in_April_1964()
    {
        AssertMember("TZA", (1961, 12, 14), (1964, 4, 25), (1964, 4, 26));
        AssertMember("EAZ", (1963, 12, 16), (1964, 4, 25));
        AssertNotMember("EAZ", (1963, 12, 15), (1964, 4, 26));
        AssertName("TZA", "Tanganyika", (1964, 4, 25));
        AssertName("TZA", "United Republic of Tanganyika and Zanzibar", (1964, 4, 26), (1964, 10, 31));
        AssertName("TZA", "United Republic of Tanzania", (1964, 11, 1));
    }

    [Fact]
    public void The_two_Yemens_are_two_Members_until_22_May_1990()
    {
        AssertMember("YEM", (1947, 9, 30), (1990, 5, 21), (1990, 5, 22));
        AssertMember("YMD", (1967, 12, 14), (1990, 5, 21));
        AssertNotMember("YMD", (1967, 12, 13), (1990, 5, 22));
        AssertName("YMD", "Southern Yemen", (1967, 12, 14));
        AssertName("YMD", "Democratic Yemen", (1990, 5, 21));
        Assert.Equal([678, 679], Get("YEM").CorrelatesOfWar.Select(number => number.Value));
        Assert.Equal(680, Get("YMD").CorrelatesOfWarOn(new LocalDate(1980, 1, 1)));
    }

    [Fact]
    public void The_two_German_States_are_two_Members_from_1973_to_1990()
    {
        AssertMember("DEU", (1973, 9, 18), (1990, 10, 2), (1990, 10, 3));
        AssertMember("DDR", (1973, 9, 18), (1990, 10, 2));
        AssertNotMember("DEU", (1973, 9, 17));
        AssertNotMember("DDR", (1973, 9, 17), (1990, 10, 3));
        AssertName("DEU", "Federal Republic of Germany", (1990, 10, 2));
        AssertName("DEU", "Germany", (1990, 10, 3));
        Assert.Equal(260, Get("DEU").CorrelatesOfWarOn(new LocalDate(1990, 10, 2)));
        Assert.Equal(255, Get("DEU").CorrelatesOfWarOn(new LocalDate(1990, 10, 3)));
        Assert.Equal(RegionalGroup.EasternEuropean, Get("DDR").RegionalGroupOn(new LocalDate(1980, 1, 1)));
    }

    [Fact]
    public void Czechoslovakia_ends_with_1992_and_nobody_continues_it()
    {
        AssertMember("CSK", (1945, 10, 24), (1992, 12, 31));
        AssertNotMember("CSK", (1993, 1, 1));
        AssertNotMember("CZE", (1993, 1, 18));
        AssertNotMember("SVK", (1993, 1, 18));
        AssertMember("CZE", (1993, 1, 19));
        AssertMember("SVK", (1993, 1, 19));
        Assert.Null(Get("CSK").ContinuedBy);
        Assert.Equal(Code("CSK"), States.SeatOf(Code("CSK"), Continuation.Continuator));
    }

    [Fact]
    public void Yugoslavia_keeps_its_seat_to_31_October_2000_but_takes_no_part_from_22_September_1992()
    {
        AssertMember("YUG", (1992, 9, 21), (1992, 9, 22), (2000, 10, 31));
        AssertNotMember("YUG", (2000, 11, 1));
        Assert.True(Get("YUG").CouldTakePartOn(new LocalDate(1992, 9, 21)));
        Assert.False(Get("YUG").CouldTakePartOn(new LocalDate(1992, 9, 22)));
        Assert.False(Get("YUG").CouldTakePartOn(new LocalDate(2000, 10, 31)));
        Assert.Equal("A/RES/47/1", Assert.Single(Get("YUG").Nonparticipations).Source);
        Assert.Null(Get("YUG").ContinuedBy);
    }

    [Fact]
    public void The_Federal_Republic_of_Yugoslavia_joins_anew_in_2000_and_becomes_Serbia()
    {
        AssertNotMember("SRB", (2000, 10, 31));
        AssertMember("SRB", (2000, 11, 1), (2006, 6, 2), (2006, 6, 3));
        AssertName("SRB", "Yugoslavia", (2000, 11, 1), (2003, 2, 3));
        AssertName("SRB", "Serbia and Montenegro", (2003, 2, 4), (2006, 6, 2));
        AssertName("SRB", "Serbia", (2006, 6, 3));
        AssertNotMember("MNE", (2006, 6, 27));
        AssertMember("MNE", (2006, 6, 28));
        Assert.Null(Get("SRB").Continues);
    }

    [Fact]
    public void The_Soviet_seat_is_continued_by_the_Russian_Federation_from_24_December_1991()
    {
        AssertMember("SUN", (1945, 10, 24), (1991, 12, 23));
        AssertNotMember("SUN", (1991, 12, 24));
        AssertNotMember("RUS", (1991, 12, 23));
        AssertMember("RUS", (1991, 12, 24));
        Assert.Equal(Code("RUS"), Get("SUN").ContinuedBy);
        Assert.Equal(Code("SUN"), Get("RUS").Continues);
        Assert.Equal(Code("RUS"), States.SeatOf(Code("SUN"), Continuation.Continuator));
        Assert.Equal(Code("SUN"), States.SeatOf(Code("SUN"), Continuation.Strict));
    }

    [Fact]
    public void The_China_seat_is_one_with_two_Correlates_of_War_numbers()
    {
        AssertMember("CHN", (1945, 10, 24), (1971, 10, 24), (1971, 10, 25));
        Assert.Equal(713, Get("CHN").CorrelatesOfWarOn(new LocalDate(1971, 10, 24)));
        Assert.Equal(710, Get("CHN").CorrelatesOfWarOn(new LocalDate(1971, 10, 25)));
    }

    [Fact]
    public void South_Africa_is_a_Member_throughout_and_takes_no_part_from_1974_to_1994()
    {
        AssertMember("ZAF", (1945, 11, 7), (1974, 11, 12), (1994, 6, 22));
        Assert.True(Get("ZAF").CouldTakePartOn(new LocalDate(1974, 11, 11)));
        Assert.False(Get("ZAF").CouldTakePartOn(new LocalDate(1974, 11, 12)));
        Assert.False(Get("ZAF").CouldTakePartOn(new LocalDate(1994, 6, 22)));
        Assert.True(Get("ZAF").CouldTakePartOn(new LocalDate(1994, 6, 23)));
        Assert.Null(Get("ZAF").RegionalGroupOn(new LocalDate(1990, 1, 1)));
        Assert.Equal(RegionalGroup.African, Get("ZAF").RegionalGroupOn(new LocalDate(1995, 1, 1)));
    }

    [Fact]
    public void The_seat_of_Cambodia_stood_empty_in_the_fifty_second_session()
    {
        AssertMember("KHM", (1997, 12, 1));
        Assert.False(Get("KHM").CouldTakePartOn(new LocalDate(1997, 12, 1)));
    }

    [Theory]
    [InlineData("TUR", "Turkey", "Türkiye", 2022, 6, 1)]
    [InlineData("MKD", "the former Yugoslav Republic of Macedonia", "North Macedonia", 2019, 2, 14)]
    [InlineData("CPV", "Cape Verde", "Cabo Verde", 2013, 10, 24)]
    [InlineData("CZE", "Czech Republic", "Czechia", 2016, 5, 17)]
    [InlineData("LBY", "Libyan Arab Jamahiriya", "Libya", 2011, 9, 16)]
    [InlineData("LBY", "Libyan Arab Republic", "Libyan Arab Jamahiriya", 1977, 4, 18)]
    [InlineData("MMR", "Burma", "Myanmar", 1989, 6, 18)]
    [InlineData("LKA", "Ceylon", "Sri Lanka", 1972, 8, 30)]
    [InlineData("BEN", "Dahomey", "Benin", 1975, 12, 2)]
    [InlineData("BFA", "Upper Volta", "Burkina Faso", 1984, 8, 4)]
    [InlineData("COD", "Democratic Republic of the Congo", "Zaire", 1971, 10, 27)]
    [InlineData("COD", "Zaire", "Democratic Republic of the Congo", 1997, 5, 17)]
    [InlineData("KHM", "Cambodia", "Khmer Republic", 1970, 12, 28)]
    [InlineData("KHM", "Cambodia", "Democratic Kampuchea", 1976, 4, 6)]
    [InlineData("KHM", "Democratic Kampuchea", "Cambodia", 1990, 2, 3)]
    [InlineData("CIV", "Ivory Coast", "Côte d'Ivoire", 1986, 1, 1)]
    [InlineData("THA", "Siam", "Thailand", 1949, 5, 11)]
    [InlineData("BLR", "Byelorussian Soviet Socialist Republic", "Belarus", 1991, 9, 19)]
    [InlineData("UKR", "Ukrainian Soviet Socialist Republic", "Ukraine", 1991, 8, 24)]
    [InlineData("VEN", "Venezuela", "Venezuela (Bolivarian Republic of)", 2004, 11, 17)]
    [InlineData("KNA", "Saint Christopher and Nevis", "Saint Kitts and Nevis", 1986, 12, 29)]
    [InlineData("MDV", "Maldive Islands", "Maldives", 1969, 4, 14)]
    [InlineData("MYS", "Federation of Malaya", "Malaysia", 1963, 9, 16)]
    [InlineData("ZAF", "Union of South Africa", "South Africa", 1961, 5, 31)]
    [InlineData("LAO", "Laos", "Lao People's Democratic Republic", 1975, 12, 22)]
    [InlineData("CMR", "United Republic of Cameroon", "Cameroon", 1984, 2, 4)]
    [InlineData("YMD", "Southern Yemen", "People's Democratic Republic of Yemen", 1970, 11, 30)]
    [InlineData("IRN", "Iran", "Iran (Islamic Republic of)", 1982, 11, 4)]
    [InlineData("BOL", "Bolivia", "Bolivia (Plurinational State of)", 2009, 4, 9)]
    [InlineData("CMR", "Cameroon", "United Republic of Cameroon", 1975, 3, 10)]
    [InlineData("CAF", "Central African Republic", "Central African Empire", 1976, 12, 20)]
    [InlineData("CAF", "Central African Empire", "Central African Republic", 1979, 9, 25)]
    [InlineData("COG", "People's Republic of the Congo", "Congo", 1971, 11, 15)]
    public void A_name_holds_to_the_eve_of_the_next(string code, string before, string after, int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(before, Get(code).NameOn(date.PlusDays(-1)));
        Assert.Equal(after, Get(code).NameOn(date));
    }

    [Fact]
    public void A_change_of_which_only_the_year_is_certain_says_so()
    {
        Assert.True(Get("SYR").Names[^1].IsFromApproximate);
        Assert.False(Get("BOL").Names[^1].IsFromApproximate);
        Assert.True(Get("EST").RegionalGroups[0].IsFromApproximate);
        Assert.False(Get("ISR").RegionalGroups[0].IsFromApproximate);
        AssertName("SWZ", "Swaziland", (2017, 12, 31));
        AssertName("SWZ", "Eswatini", (2018, 12, 31));
        AssertName("NLD", "Netherlands", (2022, 12, 31));
        AssertName("NLD", "Netherlands (Kingdom of the)", (2023, 12, 31));
        Assert.False(Get("TUR").Names[^1].IsFromApproximate);
    }

    [Fact]
    public void A_name_given_up_before_admission_is_open_at_its_start()
    {
        Assert.Null(Get("JOR").Names[0].From);
        AssertName("JOR", "Transjordan", (1948, 1, 1));
        AssertName("JOR", "Jordan", (1955, 12, 14));
        Assert.Equal(new LocalDate(1945, 10, 24), Get("TUR").Names[0].From);
    }

    [Fact]
    public void Regional_groups_change_with_the_day()
    {
        Assert.Null(Get("ISR").RegionalGroupOn(new LocalDate(1999, 12, 31)));
        Assert.Equal(RegionalGroup.WesternEuropeanAndOthers, Get("ISR").RegionalGroupOn(new LocalDate(2000, 12, 31)));
        Assert.Null(Get("EST").RegionalGroupOn(new LocalDate(2000, 1, 1)));
        Assert.Equal(RegionalGroup.EasternEuropean, Get("EST").RegionalGroupOn(new LocalDate(2005, 1, 1)));
        Assert.Null(Get("KIR").RegionalGroupOn(new LocalDate(2010, 1, 1)));
        Assert.Equal(RegionalGroup.WesternEuropeanAndOthers, Get("TUR").RegionalGroupOn(new LocalDate(1980, 1, 1)));
        Assert.Equal(RegionalGroup.WesternEuropeanAndOthers, Get("USA").RegionalGroupOn(new LocalDate(1980, 1, 1)));
        Assert.Null(Get("CHE").RegionalGroupOn(new LocalDate(2002, 9, 9)));
    }

    [Fact]
    public void Observers_are_States_of_the_register_and_never_Members()
    {
        Assert.Equal("State of Palestine", Get("PSE").Name);
        AssertName("PSE", "Palestine", (2000, 1, 1));
        AssertNotMember("PSE", (2024, 1, 1));
        AssertNotMember("VAT", (2024, 1, 1));
    }

    private static StateCode Code(string code) => StateCode.Parse(code, null);

    private static State Get(string code) => States.Get(Code(code));

    private static void AssertMember(string code, params (int Year, int Month, int Day)[] days) =>
        Assert.All(days, day => Assert.True(States.IsMemberOn(Code(code), new LocalDate(day.Year, day.Month, day.Day))));

    private static void AssertNotMember(string code, params (int Year, int Month, int Day)[] days) =>
        Assert.All(days, day => Assert.False(States.IsMemberOn(Code(code), new LocalDate(day.Year, day.Month, day.Day))));

    private static void AssertName(string code, string name, params (int Year, int Month, int Day)[] days) =>
        Assert.All(days, day => Assert.Equal(name, Get(code).NameOn(new LocalDate(day.Year, day.Month, day.Day))));
}
