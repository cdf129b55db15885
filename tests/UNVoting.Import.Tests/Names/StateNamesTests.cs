using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Names;
using UNVoting.Membership;

namespace UNVoting.Import.Tests.Names;

public sealed class StateNamesTests
{
    [Theory]
    [InlineData("Côte d'Ivoire", "CIV")]
    [InlineData("COTE D'IVOIRE", "CIV")]
    [InlineData("CÔTE D’IVOIRE", "CIV")]
    [InlineData("Côte d`Ivoire", "CIV")]
    [InlineData("CÃ´te d'Ivoire", "CIV")]
    [InlineData("CÃ´te dâ€™Ivoire", "CIV")]
    [InlineData("C\uFFFDte d'Ivoire", "CIV")]
    [InlineData("Co\u0302te d\u2019Ivoire", "CIV")]
    [InlineData("TÜRKÝYE", "TUR")]
    [InlineData("TÜRKİYE", "TUR")]
    [InlineData("TURKIYE", "TUR")]
    [InlineData("TÃ¼rkiye", "TUR")]
    [InlineData("Turkey", "TUR")]
    [InlineData("GE RMANY", "DEU")]
    [InlineData("IR ELAND", "IRL")]
    [InlineData("CZECHI A", "CZE")]
    [InlineData("the Niger", "NER")]
    [InlineData("The Gambia", "GMB")]
    [InlineData("Gambia (The)", "GMB")]
    [InlineData("Bahamas, The", "BHS")]
    [InlineData("Guinea-\nBissau", "GNB")]
    [InlineData("Guinea- Bissau", "GNB")]
    [InlineData("Timor-\r\nLeste", "TLS")]
    [InlineData("Bosnia and Herze-\ngovina", "BIH")]
    [InlineData("Bosnia and Herze\u00AD\ngovina", "BIH")]
    [InlineData("Bosnia & Herzegovina", "BIH")]
    [InlineData("United\u00A0Arab\u2009Emirates", "ARE")]
    [InlineData("Brazil¹", "BRA")]
    [InlineData("Brazil<sup>12</sup>", "BRA")]
    [InlineData("Brazil^2", "BRA")]
    [InlineData("Brazil2", "BRA")]
    [InlineData("Brazil[^1]", "BRA")]
    [InlineData("**Brazil**,", "BRA")]
    [InlineData("[Brazil](#)", "BRA")]
    [InlineData("_Zimbabwe_.", "ZWE")]
    [InlineData("Netherlands<sup>1</sup> (Kingdom of the)", "NLD")]
    [InlineData("KINGDOM OF THE NETHERLANDS", "NLD")]
    [InlineData("Democratic Republic of Congo", "COD")]
    [InlineData("Congo (Democratic Republic of the)", "COD")]
    [InlineData("Dem. Rep. of the Congo", "COD")]
    [InlineData("Congo", "COG")]
    [InlineData("Republic of the Congo", "COG")]
    [InlineData("Congo (Brazzaville)", "COG")]
    [InlineData("Congo (Leopoldville)", "COD")]
    [InlineData("Congo - Kinshasa", "COD")]
    [InlineData("Korea, Republic of", "KOR")]
    [InlineData("Korea (Democratic People's Republic of)", "PRK")]
    [InlineData("Dem. People's Rep. of Korea", "PRK")]
    [InlineData("Iran", "IRN")]
    [InlineData("ISLAMIC REPUBLIC OF IRAN", "IRN")]
    [InlineData("Tanzania, United Republic of", "TZA")]
    [InlineData("Macedonia, the former Yugoslav Republic of", "MKD")]
    [InlineData("THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA", "MKD")]
    [InlineData("UNITED STATES", "USA")]
    [InlineData("U.S.A.", "USA")]
    [InlineData("UK", "GBR")]
    [InlineData("Great Britain", "GBR")]
    [InlineData("USSR", "SUN")]
    [InlineData("UNION OF SOVIET SOCIALIST REPUBLICS", "SUN")]
    [InlineData("Byelorussian SSR", "BLR")]
    [InlineData("BURMA", "MMR")]
    [InlineData("Viet-Nam", "VNM")]
    [InlineData("VIET NAM", "VNM")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("St. Vincent & Grenadines", "VCT")]
    [InlineData("St Kitts and Nevis", "KNA")]
    [InlineData("São Tomé and Príncipe", "STP")]
    [InlineData("Germany, Federal Republic of", "DEU")]
    [InlineData("Federal Republic of Germany", "DEU")]
    [InlineData("German Democratic Republic", "DDR")]
    [InlineData("Yemen People's Republic", "YMD")]
    [InlineData("Democratic Yemen", "YMD")]
    [InlineData("Yemen Arab Republic", "YEM")]
    [InlineData("SERBIA AND MONTENEGRO", "SRB")]
    [InlineData("State of Palestine", "PSE")]
    [InlineData("Holy See", "VAT")]
    [InlineData("Russia", "RUS")]
    public void A_known_name_resolves_whatever_the_print_did_to_it(string printed, string code)
    {
        var match = StateNames.Resolve(printed);

        Assert.Equal(code, match.State.ToString());
        Assert.Equal(SponsorKind.State, match.Kind);
        Assert.Equal(printed, match.Printed);
        Assert.Null(match.Nearest);
        Assert.True(StateNames.TryResolve(printed, null, out var state));
        Assert.Equal(match.State, state);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("the")]
    [InlineData("123")]
    [InlineData("Korea")]
    [InlineData("Virgin Islands")]
    [InlineData("American Samoa")]
    [InlineData("Netherlands Antilles")]
    [InlineData("Viet Nam, Republic of")]
    [InlineData("Republic of Viet Nam")]
    [InlineData("South Viet Nam")]
    [InlineData("Taiwan")]
    [InlineData("Yugoslavia")]
    [InlineData("Guinea, Bissau")]
    [InlineData("Niger, Nigeria")]
    [InlineData("Chad Chile")]
    [InlineData("Bra2zil")]
    [InlineData("1. Brazil")]
    [InlineData("Brazil: Chile")]
    [InlineData("Brazil 2018")]
    [InlineData("United States and Viet Nam")]
    [InlineData("Northern Ireland")]
    [InlineData("NAMBIA")]
    [InlineData("MALTAS")]
    [InlineData("Бразилия")]
    [InlineData("巴西")]
    public void What_is_no_name_or_could_be_several_does_not_resolve(string printed)
    {
        var match = StateNames.Resolve(printed);

        Assert.True(match.State.IsNone, $"{printed} -> {match.State}");
        Assert.Equal(SponsorKind.Unresolved, match.Kind);
        Assert.Equal(NameUse.Unknown, match.Use);
        Assert.False(StateNames.TryResolve(printed, null, out _));
    }

    [Theory]
    [InlineData("Yugoslavia", "1975-01-01", "YUG", NameUse.InUse)]
    [InlineData("Yugoslavia", "2000-10-31", "YUG", NameUse.InUse)]
    [InlineData("Yugoslavia", "2000-11-01", "SRB", NameUse.InUse)]
    [InlineData("Yugoslavia", "2015-01-01", "SRB", NameUse.NoLongerInUse)]
    [InlineData("Russia", "1991-12-23", "SUN", NameUse.Variant)]
    [InlineData("Russia", "1991-12-24", "RUS", NameUse.Variant)]
    [InlineData("Taiwan", "1971-10-24", "CHN", NameUse.Variant)]
    [InlineData("Taiwan", "1971-10-25", "", NameUse.Unknown)]
    [InlineData("Republic of China", "1960-01-01", "CHN", NameUse.Variant)]
    [InlineData("People's Republic of China", "1960-01-01", "", NameUse.Unknown)]
    [InlineData("China", "1960-01-01", "CHN", NameUse.InUse)]
    [InlineData("Türkiye", "2022-05-31", "TUR", NameUse.NotYetInUse)]
    [InlineData("Türkiye", "2022-06-01", "TUR", NameUse.InUse)]
    [InlineData("Turkey", "2022-06-01", "TUR", NameUse.NoLongerInUse)]
    [InlineData("Germany", "1980-01-01", "DEU", NameUse.NotYetInUse)]
    [InlineData("Cambodia", "1980-01-01", "KHM", NameUse.NoLongerInUse)]
    [InlineData("Cambodia", "1972-01-01", "KHM", NameUse.NoLongerInUse)]
    [InlineData("Cambodia", "1960-01-01", "KHM", NameUse.InUse)]
    [InlineData("Cambodia", "2020-01-01", "KHM", NameUse.InUse)]
    [InlineData("Ivory Coast", "2020-01-01", "CIV", NameUse.NoLongerInUse)]
    [InlineData("Vietnam", "2020-01-01", "VNM", NameUse.Variant)]
    public void The_day_decides_what_a_name_stands_for_and_whether_it_was_in_use(string printed, string day, string code, NameUse use)
    {
        var match = StateNames.Resolve(printed, Day(day));

        Assert.Equal((code, use), (match.State.ToString(), match.Use));
        Assert.Equal([match], StateNames.SplitList(printed, Day(day)));
    }

    [Theory]
    [InlineData("Brazill", "Brazil")]
    [InlineData("MALTAS", "Malta")]
    [InlineData("NAMBIA", "Namibia")]
    [InlineData("Bosnia and Herzgovina", "Bosnia and Herzegovina")]
    [InlineData("Kyrgzystan", "Kyrgyzstan")]
    [InlineData("Untied States of America", "United States of America")]
    [InlineData("Chda", "Chad")]
    [InlineData("Atlantis", null)]
    [InlineData("xx", null)]
    [InlineData("", null)]
    public void An_unresolved_name_says_which_known_name_is_nearest(string printed, string? nearest) =>
        Assert.Equal(nearest, StateNames.Resolve(printed).Nearest);

    [Theory]
    [InlineData("GE RMANY", true)]
    [InlineData("SOLOMONISLANDS", true)]
    [InlineData("GERMANY", false)]
    [InlineData("Guinea Bissau", false)]
    [InlineData("Viet Nam", false)]
    [InlineData("Vietnam", false)]
    public void A_name_with_its_words_broken_or_run_together_is_marked_as_repaired(string printed, bool isRepaired) =>
        Assert.Equal(isRepaired, StateNames.Resolve(printed).IsRepaired);

    [Theory]
    [InlineData("the Group of 77 and China", SponsorKind.Group)]
    [InlineData("European Union", SponsorKind.Group)]
    [InlineData("the States Members of the United Nations that are members of the Movement of Non-Aligned Countries", SponsorKind.Group)]
    [InlineData("the Chair of the Committee", SponsorKind.Office)]
    [InlineData("the Vice-Chair of the Committee", SponsorKind.Office)]
    [InlineData("the President of the General Assembly", SponsorKind.Office)]
    [InlineData("United States of Amerika", SponsorKind.Unresolved)]
    public void Groups_and_offices_are_known_by_their_words(string printed, SponsorKind kind)
    {
        var match = StateNames.Resolve(printed);

        Assert.Equal(kind, match.Kind);
        Assert.True(match.State.IsNone);
    }

    [Theory]
    [InlineData("the Democratic People's\nRepublic of Korea,", "Democratic People's Republic of Korea")]
    [InlineData("Guinea-\nBissau", "Guinea-Bissau")]
    [InlineData("Bosnia and Herze-\ngovina", "Bosnia and Herzegovina")]
    [InlineData("**Brazil**¹", "Brazil")]
    [InlineData("Brazil<sup>1</sup>", "Brazil")]
    [InlineData("Brazil12", "Brazil")]
    [InlineData("[Brazil](#)", "Brazil")]
    [InlineData("Netherlands (Kingdom of the)", "Netherlands (Kingdom of the)")]
    [InlineData("CÔTE  D’IVOIRE", "CÔTE D’IVOIRE")]
    [InlineData("the States Members of the United Nations that are members of the Group of 77 and China", "Group of 77 and China")]
    [InlineData("the Group of 77", "Group of 77")]
    public void The_name_is_what_was_printed_without_what_the_page_added(string printed, string name) =>
        Assert.Equal(name, StateNames.Resolve(printed).Name);

    [Fact]
    public void Null_is_misuse()
    {
        Assert.Throws<ArgumentNullException>(() => StateNames.Resolve(null!));
        Assert.Throws<ArgumentNullException>(() => StateNames.SplitList((string)null!));
        Assert.Throws<ArgumentNullException>(() => StateNames.SplitList((IEnumerable<string>)null!));
    }

    [Fact]
    public void No_derived_name_stands_for_two_States()
    {
        var ambiguous = NameRegister.All.Where(name => name.Value.StateOn(null).IsNone).Select(name => name.Value.Text).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["China (Taiwan)", "Nationalist China", "Republic of China", "Taiwan", "Taiwan, Province of China", "Yugoslavia"], ambiguous);
    }

    internal static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
