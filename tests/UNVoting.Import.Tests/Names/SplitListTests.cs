using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Names;

namespace UNVoting.Import.Tests.Names;

public sealed class SplitListTests
{
    [Theory]
    [InlineData("Sweden\nThe former Yugoslav Republic of Macedonia\nTogo")]
    [InlineData("Norway, Sweden\nThe former Yugoslav Republic of Macedonia\nTogo, Tonga")]
    public void A_line_end_parts_names_so_that_an_article_goes_with_the_name_behind_it(string list)
    {
        var names = StateNames.SplitList(list, new LocalDate(2018, 11, 8));
        Assert.Equal(list.Replace("The ", "", StringComparison.Ordinal).Split(["\n", ", "], StringSplitOptions.None), names.Select(name => name.Name));
        Assert.All(names, name => Assert.False(name.IsRepaired));
    }

    [Theory]
    [InlineData("Bosnia and Herzegovina and Brazil", "BIH BRA")]
    [InlineData("Trinidad and Tobago", "TTO")]
    [InlineData("the Congo and Trinidad and Tobago and the United Kingdom of Great Britain and Northern Ireland", "COG TTO GBR")]
    [InlineData("Antigua and Barbuda, Sao Tome and Principe, Saint Vincent and the Grenadines and Saint Kitts and Nevis", "ATG STP VCT KNA")]
    [InlineData("Azerbaijan, Belarus, the Democratic People's Republic of Korea, Iran (Islamic Republic of), the Sudan and Venezuela (Bolivarian Republic of)", "AZE BLR PRK IRN SDN VEN")]
    [InlineData("Canada, Germany and Netherlands (Kingdom of the)", "CAN DEU NLD")]
    [InlineData("Micronesia (Federated States of),\nMonaco", "FSM MCO")]
    [InlineData("United Arab\nEmirates, Timor-\nLeste, Guinea-\nBissau, Papua New\nGuinea.", "ARE TLS GNB PNG")]
    [InlineData("Albania\nAlgeria\nUnited Arab Emirates\nTrinidad and Tobago", "ALB DZA ARE TTO")]
    [InlineData("Colombia, France and the United States of America, as well as on behalf of Albania; Armenia & Australia", "COL FRA USA ALB ARM AUS")]
    [InlineData("Chile,Dominican Republic", "CHL DOM")]
    [InlineData("UNITED STATES AND VIET NAM", "USA VNM")]
    [InlineData("GE RMANY, IR ELAND", "DEU IRL")]
    [InlineData("SINGAPORE, SOLOMON, ISLANDS, TAJIKISTAN", "SGP SLB TJK")]
    [InlineData("Sao Tome, and Principe, Spain", "STP ESP")]
    [InlineData("United Kingdom of Great Britain, and Northern Ireland, Uruguay", "GBR URY")]
    [InlineData("Brazil¹, *Chile* and [Cuba](#)", "BRA CHL CUB")]
    [InlineData("Additional sponsors: Albania, Andorra and Zambia (A/78/472).", "ALB AND ZMB")]
    [InlineData("the delegations of Egypt and Mexico", "EGY MEX")]
    [InlineData("Serbia and Montenegro", "SRB")]
    [InlineData("Iran (Islamic Republic of, Iraq", "IRN IRQ")]
    [InlineData("Republic of Korea Republic of Moldova, Romania", "KOR MDA ROU")]
    public void A_list_in_prose_gives_each_State_once(string prose, string codes)
    {
        var names = StateNames.SplitList(prose);

        Assert.Equal(codes, string.Join(' ', names.Select(name => name.IsState ? name.State.ToString() : $"[{name.Printed}]")));
    }

    [Theory]
    [InlineData("2002-01-01", "SRB")]
    [InlineData("2005-01-01", "SRB")]
    [InlineData("2010-01-01", "SRB MNE")]
    public void The_day_decides_whether_Serbia_and_Montenegro_is_one_State(string day, string codes)
    {
        var names = StateNames.SplitList("Serbia and Montenegro", StateNamesTests.Day(day));

        Assert.Equal(codes, string.Join(' ', names.Select(name => name.State)));
    }

    [Fact]
    public void What_is_unknown_stays_in_its_place_verbatim()
    {
        var names = StateNames.SplitList("Albania, American  Samoa, Bosnia and Herzgovina, Atlantis and Brazil, Netherlands\nAntilles");

        Assert.Equal(["Albania", "American  Samoa", "Bosnia and Herzgovina", "Atlantis", "Brazil", "Netherlands\nAntilles"], names.Select(name => name.Printed));
        Assert.Equal(["ALB", "", "", "", "BRA", ""], names.Select(name => name.State.ToString()));
        Assert.Equal("Bosnia and Herzegovina", names[2].Nearest);
    }

    [Fact]
    public void A_submitter_and_those_it_acts_for_are_told_apart()
    {
        var names = StateNames.SplitList("the Russian Federation, on behalf of Algeria, Angola and the Russian Federation");

        Assert.Equal(["RUS", "DZA", "AGO", "RUS"], names.Select(name => name.State.ToString()));
        Assert.Equal([false, true, true, true], names.Select(name => name.OnBehalf));
    }

    [Theory]
    [InlineData("Cuba, on behalf of the States Members of the United Nations that are members of the Group of 77 and China", "Cuba|Group of 77 and China")]
    [InlineData("CUBA (ON BEHALF OF THE STATES MEMBERS OF THE UNITED NATIONS THAT ARE MEMBERS OF THE MOVEMENT OF NON-ALIGNED COUNTRIES)", "CUBA|MOVEMENT OF NON-ALIGNED COUNTRIES")]
    [InlineData("NIGERIA (ON BEHALF OF THE STATES MEMBERS OF THE UNITED NATIONS THAT ARE MEMBERS OF THE GROUP OF AFRICAN STATES) AND PORTUGAL", "NIGERIA|GROUP OF AFRICAN STATES|PORTUGAL")]
    [InlineData("SENEGAL (OF BEHALF OF THE GROUP OF AFRICAN STATES)", "SENEGAL|GROUP OF AFRICAN STATES")]
    [InlineData("Peru, on behalf of the Group of Latin American and Caribbean States, and Spain", "Peru|Group of Latin American and Caribbean States|Spain")]
    [InlineData("Congo, South Africa [on behalf of the Southern African Development Community], Tunisia", "Congo|South Africa|Southern African Development Community|Tunisia")]
    [InlineData("Brazil, on behalf of the Group of 77 and China and Mexico", "Brazil|Group of 77 and China|Mexico")]
    [InlineData("Sweden (on behalf of the Nordic countries: Denmark, Iceland and Norway), Togo", "Sweden|Nordic countries|Denmark|Iceland|Norway|Togo")]
    [InlineData("Australia, also on behalf of New Zealand", "Australia|New Zealand")]
    [InlineData("the European Union, Albania and the Caribbean Community", "European Union|Albania|Caribbean Community")]
    [InlineData("MALI, ON BEHALF OF THE STATES MEMBERS OF THE UNITED NATIONS THAT ARE MEMBERS OF THE MEMBERS OF THE ECONOMIC COMMUNITY OF WEST AFRICAN STATES", "MALI|ECONOMIC COMMUNITY OF WEST AFRICAN STATES")]
    public void A_group_is_one_sponsor(string prose, string names) =>
        Assert.Equal(names, string.Join('|', StateNames.SplitList(prose).Select(name => name.Name)));

    [Theory]
    [InlineData("the Chair")]
    [InlineData("the President of the General Assembly")]
    [InlineData("the Vice-Chair of the Committee, on the basis of informal consultations")]
    [InlineData("the Rapporteur of the Committee, Ivaylo Gatev (Bulgaria) and on the basis of informal consultations on draft resolution")]
    [InlineData("the Chair of the Committee on the recommendation of the Economic and Social Council")]
    [InlineData("the Rapporteur of the Committee, Vladamir Budhu (Trinidad and Tobago) and on the basis of informal consultations")]
    [InlineData("the Committee on Information")]
    [InlineData("on the basis of the report of the Credentials Committee")]
    public void An_office_is_one_sponsor_and_its_holder_is_none(string prose)
    {
        var name = Assert.Single(StateNames.SplitList(prose));

        Assert.Equal(SponsorKind.Office, name.Kind);
        Assert.Equal(prose, name.Printed);
    }

    [Fact]
    public void The_representative_who_speaks_for_the_Bureau_stands_beside_it()
    {
        var names = StateNames.SplitList("the representative of Austria, on behalf of the Bureau");

        Assert.Equal([SponsorKind.State, SponsorKind.Office], names.Select(name => name.Kind));
        Assert.Equal([false, true], names.Select(name => name.OnBehalf));
    }

    [Fact]
    public void Pieces_that_were_split_and_sorted_are_put_together()
    {
        var names = StateNames.SplitList(["GUATEMALA", "ISLANDS", "JAMAICA", "SOLOMON", "TAJIKISTAN"]);

        Assert.Equal(["GTM", "JAM", "SLB", "TJK"], names.Select(name => name.State.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" , and;\n")]
    public void A_list_without_words_is_empty(string prose) => Assert.Empty(StateNames.SplitList(prose));

    [Theory]
    [InlineData("(")]
    [InlineData("Bosnia and ")]
    [InlineData("a b")]
    [InlineData("xx, ")]
    [InlineData("on behalf of (")]
    [InlineData("the Chair and ")]
    [InlineData("Bosnix and ")]
    [InlineData("Trinidad and Tobaga, ")]
    [InlineData("<sup>")]
    [InlineData("[](")]
    [InlineData("\u0000<")]
    public void A_hostile_megabyte_is_taken_apart_into_no_more_than_it_holds(string unit)
    {
        var prose = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        Assert.InRange(StateNames.SplitList(prose).Sum(match => (long)match.Printed.Length), 0, prose.Length);
    }
}
