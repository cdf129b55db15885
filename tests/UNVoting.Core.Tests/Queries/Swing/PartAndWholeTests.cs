using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

/// <summary>The two separate votes of A/78/404.</summary>
public sealed class PartAndWholeTests
{
    [Fact]
    public void The_third_preambular_paragraph_of_L11_cost_six_votes()
    {
        var compared = PartAndWhole.Between(FiveDocuments.ThirdPreambular, FiveDocuments.L11);
        Assert.Equal(FiveDocuments.States("IND"), compared.AgainstPartForWhole);
        Assert.Empty(compared.ForPartAgainstWhole);
        Assert.Equal((FiveDocuments.ThirdPreambular, FiveDocuments.L11), (compared.Part, compared.Whole));
        Assert.Equal(FiveDocuments.States("BTN CMR GAB IND MEX NER SLE VCT VUT"), compared.Withheld);
        Assert.Equal(FiveDocuments.States("COL KNA MUS"), compared.WithheldFromWhole);
        Assert.Equal((6, 5), (compared.Price, compared.MarginPrice));
        Assert.Equal((new Tally(106, 51, 9, 27), new Tally(112, 52, 11, 18)), (compared.OfPart, compared.OfWhole));
        Assert.Equal(compared.Price, compared.Withheld.Count - compared.WithheldFromWhole.Count);
    }

    [Fact]
    public void The_fourth_operative_paragraph_of_L60_cost_twenty_one_votes()
    {
        var compared = PartAndWhole.Between(FiveDocuments.FourthOperative, FiveDocuments.L60);
        Assert.Equal(FiveDocuments.States("NAM TCD"), compared.AgainstPartForWhole);
        Assert.Equal(FiveDocuments.States("BEN CMR CPV GAB GHA GNB GNQ GUY HTI KHM NAM NGA NRU SDN SLB SOM TCD TGO UGA UZB VUT ZAF"), compared.Withheld);
        Assert.Equal(FiveDocuments.States("GIN"), compared.WithheldFromWhole);
        Assert.Equal((21, 22), (compared.Price, compared.MarginPrice));
    }

    [Fact]
    public void As_advised_Chad_was_for_the_paragraph_and_Namibia_abstained_on_it()
    {
        // A/78/404, note 3.
        var advised = PartAndWhole.Between(FiveDocuments.FourthOperative, FiveDocuments.L60, Reading.AsAdvised);
        Assert.Empty(advised.AgainstPartForWhole);
        Assert.Equal(20, advised.Price);
    }

    [Fact]
    public void Both_are_found_in_the_record() =>
        Assert.Equal(
            [PartAndWhole.Between(FiveDocuments.ThirdPreambular, FiveDocuments.L11), PartAndWhole.Between(FiveDocuments.FourthOperative, FiveDocuments.L60)],
            PartAndWhole.FindAll(FiveDocuments.Record));

    [Fact]
    public void A_part_goes_with_its_own_whole()
    {
        Assert.Throws<ArgumentException>(() => PartAndWhole.Between(FiveDocuments.L11, FiveDocuments.L11));
        Assert.Throws<ArgumentException>(() => PartAndWhole.Between(FiveDocuments.ThirdPreambular, FiveDocuments.L60));
        Assert.Throws<ArgumentNullException>(() => PartAndWhole.Between(FiveDocuments.ThirdPreambular, null!));
    }

    [Fact]
    public void Who_wanted_the_part_and_not_the_whole_is_named()
    {
        Vote part = SmallAssembly.Vote("FAFX") with { Symbol = FiveDocuments.L11.Symbol, Subject = FiveDocuments.ThirdPreambular.Subject };
        var compared = PartAndWhole.Between(part, SmallAssembly.Vote("AFFA") with { Symbol = part.Symbol });
        Assert.Equal([SmallAssembly.State(0)], compared.ForPartAgainstWhole);
        Assert.Equal([SmallAssembly.State(1)], compared.AgainstPartForWhole);
    }
}
