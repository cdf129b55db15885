using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Queries.Sponsors;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Queries;

public class SponsorsOfInformationSecurityTests
{
    [SharedDataTheory(InformationSecurity.Documents)]
    [InlineData(
        "A/C.1/73/L.27/Rev.1", "A/C.1/78/L.11", 22,
        "COG DJI ETH GNQ MLI SDN",
        "AGO COD DZA GIN MMR MWI NAM NPL PAK SLE SUR WSM")]
    [InlineData(
        "A/C.1/73/L.37", "A/C.1/78/L.60/Rev.1", 46,
        "AGO AND ARM BIH CHE CIV COG COL DJI DOM ECU GTM HND MAR MCO SEN SLV SMR TCD TON TUN",
        "GIN ISR LIE SLE WSM")]
    public void Sponsors_gained_and_lost_from_2018_to_2023_in_each_track(string from, string to, int kept, string gained, string lost)
    {
        var changes = SponsorChanges.Between(InformationSecurity.Text(from), InformationSecurity.Text(to));
        Assert.Equal(kept, changes.Kept.Count);
        Assert.Equal(gained, Codes(changes.Gained));
        Assert.Equal(lost, Codes(changes.Lost));
    }

    [SharedDataTheory(InformationSecurity.Documents)]
    [InlineData("A/C.1/73/L.27/Rev.1", "A/C.1/73/L.37", "COD GIN MWI SLE WSM")]
    [InlineData("A/C.1/74/L.49/Rev.1", "A/C.1/74/L.50/Rev.1", "COD MWI")]
    [InlineData("A/C.1/78/L.11", "A/C.1/78/L.60/Rev.1", "COG DJI")]
    public void States_that_sponsored_both_drafts_of_a_year(string first, string second, string both) =>
        Assert.Equal(both, string.Join(' ', SponsorsAndVote.SponsorsOfBoth(InformationSecurity.Text(first), InformationSecurity.Text(second))));

    [SharedDataTheory(InformationSecurity.Documents)]
    [InlineData("A/C.1/73/L.27/Rev.1", "COD MWI SLE")]
    [InlineData("A/C.1/73/L.37", "COD MWI SLE")]
    [InlineData("A/C.1/74/L.49/Rev.1", "")]
    [InlineData("A/C.1/74/L.50/Rev.1", "TKM")]
    [InlineData("A/C.1/78/L.11", "TKM VEN")]
    [InlineData("A/C.1/78/L.60/Rev.1", "")]
    public void Sponsors_that_did_not_vote_in_favour_did_not_vote(string symbol, string states)
    {
        var both = SponsorsAndVote.Of(InformationSecurity.Text(symbol), InformationSecurity.FiveDocuments.GetVote(InformationSecurity.Symbol(symbol)));
        Assert.Equal(states, Codes(both.NotInFavour.Select(sponsor => sponsor.Sponsor)));
        Assert.All(both.NotInFavour, sponsor => Assert.Equal(Choice.NonVoting, sponsor.Choice));
    }

    [SharedDataFact(InformationSecurity.Documents)]
    public void The_report_tells_who_submitted_and_who_joined_later()
    {
        var timeline = SponsorTimeline.Of(InformationSecurity.Text("A/C.1/73/L.27/Rev.1"));
        Assert.Equal("RUS", Codes(timeline.SubmittedBy));
        Assert.Equal((31, 34), (timeline.Initial.Count, timeline.Current.Count));
        Assert.Equal("GIN KGZ MMR", Codes(timeline.Added));
        Assert.Empty(timeline.Withdrawn);
    }

    [SharedDataFact(InformationSecurity.Documents, InformationSecurity.Resolutions)]
    public void The_draft_and_the_resolution_that_it_became_differ_by_those_that_joined()
    {
        var record = InformationSecurity.WithResolutions;
        var changes = SponsorChanges.Between(record.GetText(InformationSecurity.Symbol("A/C.1/75/L.8/Rev.1")), record.GetText(InformationSecurity.Symbol("A/RES/75/240")));
        Assert.Empty(changes.Lost);
        Assert.Equal((18, 9), (changes.Kept.Count, changes.Gained.Count));
    }

    [SharedDataFact(InformationSecurity.Documents)]
    public void Most_of_the_European_Union_sponsors_one_track_and_none_the_other()
    {
        var (first, second) = (Share("A/C.1/78/L.11"), Share("A/C.1/78/L.60/Rev.1"));
        Assert.Equal((0, 27), (first.Sponsors.Count, first.Members));
        Assert.Equal((27, 27), (second.Sponsors.Count, second.Members));

        static SponsoringShare Share(string symbol) => SponsorsAndVote
            .Of(InformationSecurity.Text(symbol), InformationSecurity.FiveDocuments.GetVote(InformationSecurity.Symbol(symbol))).ShareOf(StateGroups.EuropeanUnion);
    }

    [SharedDataFact(InformationSecurity.Documents)]
    public void Co_sponsors_of_a_track_weigh_more_than_those_of_two_drafts_with_many_sponsors()
    {
        var network = CosponsorshipNetwork.Of(InformationSecurity.FiveDocuments);
        int china = network.States.ToList().IndexOf(StateCode.Parse("CHN", null));
        int russia = network.States.ToList().IndexOf(StateCode.Parse("RUS", null));
        // Sponsors together of the drafts with 34, 31, 18 and 28 sponsors.
        Assert.Equal((1.0 / 34) + (1.0 / 31) + (1.0 / 18) + (1.0 / 28), network.Weights[china, russia], 1e-12);
        Assert.Equal(4, network.SharedTexts(china, russia));
    }

    private static string Codes(IEnumerable<Sponsor> sponsors) => string.Join(' ', sponsors.Select(sponsor => sponsor.State));
}
