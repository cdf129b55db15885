using NodaTime;
using UNVoting.Import.Names;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Names;

public sealed class NamePrintingTests
{
    private static readonly LocalDate s_day = new(2023, 11, 2);

    [Fact]
    public void A_name_prints_on_one_line_with_what_it_stands_for_alike_in_every_culture()
    {
        NameMatch[] matches =
        [
            StateNames.Resolve("the Islamic\nRepublic of Iran", s_day), StateNames.Resolve("Turkey", s_day), StateNames.Resolve("Freedonia"),
            .. StateNames.SplitList("Indonesia, on behalf of the States Members of the United Nations that are members of the Movement of Non-Aligned Countries", s_day),
        ];
        Cultures.Each(() => Assert.Equal(
            ["Islamic Republic of Iran: IRN, Variant", "Turkey: TUR, NoLongerInUse", "Freedonia: Unresolved", "Indonesia: IDN, InUse", "Movement of Non-Aligned Countries: Group"],
            matches.Select(match => match.ToString())));
    }

    [Fact]
    public void A_coded_State_prints_with_what_decided_it_alike_in_every_culture()
    {
        CodedState[] coded =
        [
            StateCodes.Resolve("India", "IND", CodeScheme.Alpha3, s_day), StateCodes.Resolve("India", "IDN", CodeScheme.Alpha3, s_day), StateCodes.Resolve("", "IND", CodeScheme.Alpha3, null),
            StateCodes.Resolve("Freedonia", "XXX", CodeScheme.Alpha3, s_day),
        ];
        Cultures.Each(() => Assert.Equal(["IND by Name, Code", "IND by Name, contradicted", "IND by Code", "not known"], coded.Select(state => state.ToString())));
    }
}
