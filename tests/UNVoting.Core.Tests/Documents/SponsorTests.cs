using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Tests.Documents;

public class SponsorTests
{
    private static readonly StateCode Brazil = StateCode.Parse("BRA", null);

    [Fact]
    public void A_State_sponsors_under_the_name_that_was_printed()
    {
        Sponsor sponsor = Sponsor.OfState(Brazil, "Brazil");
        Assert.Equal((SponsorKind.State, Brazil, "Brazil"), (sponsor.Kind, sponsor.State, sponsor.Name));
        Assert.Equal("Brazil", sponsor.ToString());
        Assert.NotEqual(sponsor, Sponsor.OfState(Brazil, "BRAZIL"));
    }

    [Theory]
    [InlineData(SponsorKind.Group)]
    [InlineData(SponsorKind.Office)]
    [InlineData(SponsorKind.Unresolved)]
    public void A_group_an_office_and_an_unresolved_name_are_one_sponsor_without_a_State(SponsorKind kind)
    {
        Sponsor sponsor = Sponsor.Named(kind, "Movement of Non-Aligned Countries");
        Assert.Equal((kind, default), (sponsor.Kind, sponsor.State));
        Assert.Equal(sponsor, Sponsor.Named(kind, "Movement of Non-Aligned Countries"));
    }

    [Fact]
    public void Misuse_is_refused_at_once()
    {
        Assert.Throws<ArgumentException>(() => Sponsor.OfState(default, "Brazil"));
        Assert.Throws<ArgumentException>(() => Sponsor.OfState(Brazil, " "));
        Assert.Throws<ArgumentException>(() => Sponsor.Named(SponsorKind.State, "Brazil"));
        Assert.Throws<ArgumentException>(() => Sponsor.Named((SponsorKind)9, "Brazil"));
        Assert.Throws<ArgumentNullException>(() => Sponsor.Named(SponsorKind.Group, null!));
    }
}
