using System.Globalization;
using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Core.Tests.Membership;

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
}
