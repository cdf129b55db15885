using UNVoting.Queries.Swing;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

/// <summary>Who voted for both camps' texts in 2018, 2019 and 2023, by the lists of voters that the reports print.</summary>
public sealed class BridgingTests
{
    private static readonly Bridging In2018 = Bridging.Between(FiveDocuments.L27, FiveDocuments.L37);
    private static readonly Bridging In2019 = Bridging.Between(FiveDocuments.L50, FiveDocuments.L49);
    private static readonly Bridging In2023 = Bridging.Between(FiveDocuments.L11, FiveDocuments.L60);

    [Fact]
    public void In_2018_81_States_were_for_both()
    {
        Assert.Equal(81, In2018.InFavourOfBoth.Count);
        Assert.Equal(FiveDocuments.States(
            "ARE ARG ARM AZE BEN BFA BGD BHR BIH BLZ BRB BRN BTN COL CPV CRI DJI DOM ECU ERI ETH GHA GIN GMB GNB GTM GUY HND IDN IND IRQ JAM JOR KAZ KEN KNA KWT " +
            "LBR LBY LCA LKA LSO MAR MDG MDV MEX MLI MNG MOZ MUS MYS NER NGA NPL OMN PAN PER PHL PRY QAT SAU SDN SGP SLB SLV SRB SYC TCD TGO THA TJK TUN TZA URY " +
            "VCT VNM VUT WSM YEM ZAF ZMB"), In2018.InFavourOfBoth);
        Assert.Equal(FiveDocuments.States("BOL CHN CUB EGY IRN NIC PRK RUS SYR VEN ZWE"), In2018.StatesIn(BridgingCell.FirstNotSecond));
        Assert.Equal(FiveDocuments.States(
            "ALB AND AUS AUT BEL BGR CAN CYP CZE DEU DNK ESP EST FIN FRA GBR GEO GRC HRV HUN IRL ISL ISR ITA JPN LIE LTU LUX LVA MCO MKD MLT MNE NLD NOR NZL POL " +
            "PRT ROU SMR SVK SVN SWE UKR USA"), In2018.StatesIn(BridgingCell.SecondNotFirst));
        Assert.Equal(FiveDocuments.States("AGO ATG BDI BHS BLR BRA CHE CHL DZA HTI KHM KOR LAO LBN MDA MMR NAM PLW TUR UGA"), In2018.StatesIn(BridgingCell.AbstainingOnOne));
        Assert.Equal(FiveDocuments.States("BWA CIV FJI GNQ PNG RWA SEN"), In2018.StatesIn(BridgingCell.AbstainingOnBoth));
        Assert.Equal(FiveDocuments.States("AFG COG FSM KGZ MHL PAK SUR TKM TLS UZB"), In2018.StatesIn(BridgingCell.AbsentOnOne));
        Assert.Empty(In2018.StatesIn(BridgingCell.AgainstBoth));
        Assert.Equal(FiveDocuments.States("AGO BDI BLR DZA KHM LAO LBN MMR NAM PLW UGA"), In2018.Table.StatesAt(Choice.InFavour, Choice.Abstaining));
    }

    [Fact]
    public void In_2019_106_States_were_for_both()
    {
        Assert.Equal(106, In2019.InFavourOfBoth.Count);
        Assert.Equal(FiveDocuments.States(
            "AFG AGO ARE ARG ARM AZE BEN BFA BGD BHR BHS BIH BLZ BRA BRB BRN BTN CHE CHL CIV COD COG COL CPV CRI DJI DOM DZA ECU ERI FJI GAB GHA GIN GMB GNB GNQ " +
            "GRD GTM GUY HND IDN IND IRQ JAM JOR KAZ KEN KGZ KIR KNA KWT LBY LCA LIE LKA MAR MDG MDV MEX MLI MNG MOZ MRT MUS MWI MYS NAM NER NGA NPL OMN PAK PAN " +
            "PER PHL PRY QAT RWA SAU SDN SEN SGP SLE SLV SRB SWZ SYC TCD TGO THA TJK TLS TTO TUN TZA UGA URY UZB VCT VNM VUT WSM YEM ZAF ZMB"), In2019.InFavourOfBoth);
        Assert.Equal(FiveDocuments.States("BOL CHN CUB EGY IRN NIC PRK RUS SYR VEN"), In2019.StatesIn(BridgingCell.FirstNotSecond));
        Assert.Equal(FiveDocuments.States("CAN GBR GEO ISR UKR USA"), In2019.StatesIn(BridgingCell.SecondNotFirst));
        Assert.Equal(FiveDocuments.States("ETH PLW"), In2019.StatesIn(BridgingCell.AbstainingOnBoth));
        Assert.Equal(FiveDocuments.States(
            "ALB AND AUS AUT BDI BEL BGR BLR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HTI HUN IRL ISL ITA JPN KHM KOR LAO LBN LSO LTU LUX LVA MCO MDA MKD MLT MMR " +
            "MNE NLD NOR NZL PNG POL PRT ROU SLB SMR SVK SVN SWE TUR"), In2019.StatesIn(BridgingCell.AbstainingOnOne));
    }

    [Fact]
    public void In_2023_88_States_were_for_both()
    {
        Assert.Equal(88, In2023.InFavourOfBoth.Count);
        Assert.Equal(FiveDocuments.States(
            "AGO ARE ARG ARM ATG BGD BHR BHS BLZ BOL BRA BRB BTN BWA CAF CIV CMR COD COG COM CRI DJI DOM DZA ECU EGY GAB GHA GMB GNB GNQ GUY IND IRQ JAM JOR KEN " +
            "KHM KIR KWT LBN LBY LCA LKA LSO MAR MDV MEX MMR MNG MOZ MRT MYS NAM NGA NPL OMN PAN PER PHL PRY QAT RWA SAU SDN SEN SLE SLV SOM SUR SWZ TCD TGO THA " +
            "TLS TTO TUN TZA UGA URY UZB VCT VNM VUT YEM ZAF ZMB ZWE"), In2023.InFavourOfBoth);
        Assert.Equal(FiveDocuments.States("BDI BLR CHN IRN MLI NER NIC PRK RUS SYR"), In2023.StatesIn(BridgingCell.FirstNotSecond));
        Assert.Equal(FiveDocuments.States(
            "ALB AND AUS AUT BEL BGR BIH CAN CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GEO GRC HRV HUN IRL ISL ISR ITA JPN KOR LIE LTU LUX LVA MCO MDA MHL MKD MLT " +
            "MNE NLD NOR NZL PLW POL PRT ROU SMR SVK SVN SWE TUR UKR USA"), In2023.StatesIn(BridgingCell.SecondNotFirst));
        Assert.Equal(FiveDocuments.States("AZE BRN CHL COL CUB ERI ETH GIN GTM HND IDN KAZ LAO MDG MUS MWI PAK PNG SRB SSD TON"), In2023.StatesIn(BridgingCell.AbstainingOnOne));
        Assert.Equal(FiveDocuments.States("SGP"), In2023.StatesIn(BridgingCell.AbstainingOnBoth));
    }

    [Fact]
    public void The_competing_texts_of_each_year_are_found() =>
        Assert.Equal(
            [In2018, In2019.Exchanged(), In2023],
            Bridging.FindAll(FiveDocuments.Record));

    [Fact]
    public void Who_moved_between_the_cells_from_2018_to_2023()
    {
        BridgingShift shift = BridgingShift.Between(In2018, In2023);
        Assert.Equal(FiveDocuments.States("MLI NER"), shift.StatesAt(BridgingCell.InFavourOfBoth, BridgingCell.FirstNotSecond));
        Assert.Equal(FiveDocuments.States("BIH"), shift.StatesAt(BridgingCell.InFavourOfBoth, BridgingCell.SecondNotFirst));
        Assert.Equal(FiveDocuments.States("CHE KOR MDA PLW TUR"), shift.StatesAt(BridgingCell.AbstainingOnOne, BridgingCell.SecondNotFirst));
        Assert.Equal(FiveDocuments.States("BOL EGY ZWE"), shift.StatesAt(BridgingCell.FirstNotSecond, BridgingCell.InFavourOfBoth));
        Assert.Equal(FiveDocuments.States("BDI BLR"), shift.StatesAt(BridgingCell.AbstainingOnOne, BridgingCell.FirstNotSecond));
        Assert.Equal(193, shift.Moves.Count);
        Assert.All(shift.Changes, move => Assert.NotEqual(move.From.Cell, move.To.Cell));
    }

    [Fact]
    public void Texts_compete_where_each_has_States_for_it_and_against_the_other()
    {
        Assert.True(Bridging.Between(SmallAssembly.Vote("FFA"), SmallAssembly.Vote("AFF")).IsMutual);
        Assert.False(Bridging.Between(SmallAssembly.Vote("FFA"), SmallAssembly.Vote("FFF")).IsMutual);
        Assert.False(Bridging.Between(SmallAssembly.Vote("FFA"), SmallAssembly.Vote("XFF")).IsMutual);
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Every_State_stands_in_one_cell_and_exchanging_the_texts_exchanges_the_camps(Vote first, Vote second)
    {
        if (!first.HasNames || !second.HasNames)
        {
            return;
        }

        Bridging there = Bridging.Between(first, second), back = Bridging.Between(second, first);
        Assert.Equal(back, there.Exchanged());
        Assert.Equal(there.States.Count, Enum.GetValues<BridgingCell>().Sum(cell => there.StatesIn(cell).Count));
        foreach (BridgingCell cell in Enum.GetValues<BridgingCell>())
        {
            BridgingCell other = cell switch
            {
                BridgingCell.FirstNotSecond => BridgingCell.SecondNotFirst,
                BridgingCell.SecondNotFirst => BridgingCell.FirstNotSecond,
                _ => cell,
            };
            Assert.Equal(there.StatesIn(cell), back.StatesIn(other));
        }

        Assert.Empty(BridgingShift.Between(there, there).Changes);
    }
}
