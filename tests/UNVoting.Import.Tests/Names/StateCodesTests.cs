using NodaTime;
using UNVoting.Import.Names;
using UNVoting.Membership;

namespace UNVoting.Import.Tests.Names;

public sealed class StateCodesTests
{
    [Theory]
    [InlineData(CodeScheme.Alpha3, "CHE", null, "CHE")]
    [InlineData(CodeScheme.Alpha3, " che ", null, "CHE")]
    [InlineData(CodeScheme.Alpha3, "BUR", null, "MMR")]
    [InlineData(CodeScheme.Alpha3, "SCG", "2005-01-01", "SRB")]
    [InlineData(CodeScheme.Alpha3, "YUG", null, "YUG")]
    [InlineData(CodeScheme.Alpha3, "YUG", "1980-01-01", "YUG")]
    [InlineData(CodeScheme.Alpha3, "YUG", "2002-01-01", "SRB")]
    [InlineData(CodeScheme.Alpha3, "TWN", "1960-01-01", "CHN")]
    [InlineData(CodeScheme.Alpha3, "TWN", "1980-01-01", "")]
    [InlineData(CodeScheme.Alpha3, "TWN", null, "")]
    [InlineData(CodeScheme.Alpha3, "XXX", null, "")]
    [InlineData(CodeScheme.Alpha3, "C1E", null, "")]
    [InlineData(CodeScheme.Alpha3, "", null, "")]
    [InlineData(CodeScheme.Alpha2, "CS", "1980-01-01", "CSK")]
    [InlineData(CodeScheme.Alpha2, "CS", "2005-01-01", "SRB")]
    [InlineData(CodeScheme.Alpha2, "CS", null, "")]
    [InlineData(CodeScheme.Alpha2, "DD", "1980-01-01", "DDR")]
    [InlineData(CodeScheme.Alpha2, "NA", null, "NAM")]
    [InlineData(CodeScheme.M49, "8", null, "ALB")]
    [InlineData(CodeScheme.M49, "008", null, "ALB")]
    [InlineData(CodeScheme.M49, "280", null, "DEU")]
    [InlineData(CodeScheme.M49, "99999999999", null, "")]
    [InlineData(CodeScheme.CorrelatesOfWar, "2", null, "USA")]
    [InlineData(CodeScheme.CorrelatesOfWar, "260", "1980-01-01", "DEU")]
    [InlineData(CodeScheme.CorrelatesOfWar, "260", "1990-12-01", "DEU")]
    [InlineData(CodeScheme.CorrelatesOfWar, "255", "1990-12-01", "DEU")]
    [InlineData(CodeScheme.CorrelatesOfWar, "265", "1980-01-01", "DDR")]
    [InlineData(CodeScheme.CorrelatesOfWar, "345", "1980-01-01", "YUG")]
    [InlineData(CodeScheme.CorrelatesOfWar, "345", "2010-01-01", "SRB")]
    [InlineData(CodeScheme.CorrelatesOfWar, "345", null, "")]
    [InlineData(CodeScheme.CorrelatesOfWar, "365", "1991-12-23", "SUN")]
    [InlineData(CodeScheme.CorrelatesOfWar, "365", "1991-12-24", "RUS")]
    [InlineData(CodeScheme.CorrelatesOfWar, "678", "1980-01-01", "YEM")]
    [InlineData(CodeScheme.CorrelatesOfWar, "679", "2000-01-01", "YEM")]
    [InlineData(CodeScheme.CorrelatesOfWar, "680", "1980-01-01", "YMD")]
    [InlineData(CodeScheme.CorrelatesOfWar, "713", "1960-01-01", "CHN")]
    [InlineData(CodeScheme.CorrelatesOfWar, "713", "1980-01-01", "")]
    [InlineData(CodeScheme.CorrelatesOfWar, "710", "1960-01-01", "")]
    [InlineData(CodeScheme.CorrelatesOfWar, "710", "1980-01-01", "CHN")]
    [InlineData(CodeScheme.CorrelatesOfWar, "817", "1970-01-01", "")]
    public void A_code_stands_for_the_State_that_it_had_on_the_day(CodeScheme scheme, string code, string? day, string state)
    {
        Assert.Equal(state.Length > 0, StateCodes.TryResolve(code, scheme, OnOf(day), out var found));
        Assert.Equal(state, found.ToString());
    }

    [Theory]
    [InlineData("Namibia", "NA", "2000-01-01", "NAM", StateEvidence.Name | StateEvidence.Code)]
    [InlineData("Federal Republic of Germany", "NA", "1980-01-01", "DEU", StateEvidence.Name)]
    [InlineData("Yemen Arab Republic", "NA", "1980-01-01", "YEM", StateEvidence.Name)]
    [InlineData("Zanzibar", "NA", "1963-12-20", "EAZ", StateEvidence.Name)]
    [InlineData("", "NA", "1980-01-01", "", StateEvidence.None)]
    [InlineData("Atlantis", "NA", "1980-01-01", "", StateEvidence.None)]
    [InlineData("Yemen", "YE", "2000-01-01", "YEM", StateEvidence.Name | StateEvidence.Code)]
    [InlineData("Yemen People's Republic", "YD", "1980-01-01", "YMD", StateEvidence.Name | StateEvidence.Code)]
    [InlineData("Yugoslavia", "YU", "1980-01-01", "YUG", StateEvidence.Name | StateEvidence.Code | StateEvidence.Date)]
    [InlineData("Yugoslavia", "YU", "2015-01-01", "SRB", StateEvidence.Name | StateEvidence.Code | StateEvidence.Date)]
    [InlineData("Serbia", "RS", "1980-01-01", "YUG", StateEvidence.Name | StateEvidence.Code | StateEvidence.Date)]
    [InlineData("Russia", "RU", "1970-01-01", "SUN", StateEvidence.Name | StateEvidence.Code | StateEvidence.Date)]
    [InlineData("Russia", "RU", "2000-01-01", "RUS", StateEvidence.Name | StateEvidence.Code)]
    [InlineData("Taiwan", "TW", "1960-01-01", "CHN", StateEvidence.Name | StateEvidence.Code | StateEvidence.Date)]
    [InlineData("Czechoslovakia", "CS", "1980-01-01", "CSK", StateEvidence.Name | StateEvidence.Code)]
    [InlineData("Germany", "DE", "2000-01-01", "DEU", StateEvidence.Name | StateEvidence.Code)]
    [InlineData("German Democratic Republic", "DD", "1980-01-01", "DDR", StateEvidence.Name | StateEvidence.Code)]
    [InlineData("", "FR", "2000-01-01", "FRA", StateEvidence.Code)]
    [InlineData("Frankreich", "FR", "2000-01-01", "FRA", StateEvidence.Code)]
    public void The_name_decides_before_the_code_and_the_day_before_both(string name, string code, string day, string state, StateEvidence evidence)
    {
        var found = StateCodes.Resolve(name, code, CodeScheme.Alpha2, OnOf(day));

        Assert.Equal(new CodedState(state.Length == 0 ? default : StateCode.Parse(state, null), evidence, false), found);
    }

    [Fact]
    public void A_name_and_a_code_that_disagree_are_reported()
    {
        var found = StateCodes.Resolve("France", "DE", CodeScheme.Alpha2, null);

        Assert.Equal(new CodedState(StateCode.Parse("FRA", null), StateEvidence.Name, true), found);
    }

    [Fact]
    public void Every_code_of_the_register_resolves_to_its_State()
    {
        foreach (var state in States.All)
        {
            LocalDate? on = state.Memberships.Count > 0 ? state.Memberships[0].From : null;
            Assert.True(StateCodes.TryResolve(state.Code.ToString(), CodeScheme.Alpha3, null, out var byCode) && byCode == state.Code);
            if (state.Alpha2 is { } alpha2) Assert.True(StateCodes.TryResolve(alpha2, CodeScheme.Alpha2, on, out var byAlpha2) && byAlpha2 == state.Code, alpha2);
            if (state.M49 is { } m49) Assert.True(StateCodes.TryResolve($"{m49}", CodeScheme.M49, null, out var byM49) && byM49 == state.Code, $"{m49}");
            foreach (var number in state.CorrelatesOfWar)
            {
                Assert.True(StateCodes.TryResolve($"{number.Value}", CodeScheme.CorrelatesOfWar, number.From ?? on, out var byNumber) && byNumber == state.Code, $"{number}");
            }
        }
    }

    [Fact]
    public void An_undefined_scheme_is_misuse() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StateCodes.TryResolve("CHE", (CodeScheme)9, null, out _));

    private static LocalDate? OnOf(string? day) => day is null ? null : StateNamesTests.Day(day);
}
