using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Queries.Sponsors;
using UNVoting.Tables;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Sponsors;

public class SponsorTests
{
    private static readonly LocalDate Submitted = new(2018, 10, 20);
    private static readonly Source Report = new(SourceKind.OfficialDocument, DocumentSymbol.Parse("A/73/900", null));

    private static readonly AssemblyText Draft = Text("A/C.1/73/L.90", "BRA", "CHN", "FRA") with
    {
        Date = Submitted,
        Sponsorships =
        [
            new(State("BRA"), SponsorRole.Sponsor), new(State("CHN"), SponsorRole.Sponsor), new(State("FRA"), SponsorRole.Sponsor),
        ],
        OtherReadings =
        [
            new AssemblyText(DocumentSymbol.Parse("A/C.1/73/L.90", null), TextKind.DraftResolution, "", Report)
            {
                Sponsorships =
                [
                    new(State("BRA"), SponsorRole.SubmittedBy), new(State("BRA"), SponsorRole.Sponsor), new(State("CHN"), SponsorRole.Sponsor),
                    new(State("GHA"), SponsorRole.Additional, Submitted.PlusDays(5)), new(State("EST"), SponsorRole.Additional), new(State("CHN"), SponsorRole.Withdrew, Submitted.PlusDays(3)),
                ],
            },
        ],
    };

    [Fact]
    public void All_accounts_are_heard_and_each_is_named()
    {
        var timeline = SponsorTimeline.Of(Draft);
        Assert.Equal(["BRA"], Codes(timeline.SubmittedBy));
        Assert.Equal(["BRA", "CHN", "FRA"], Codes(timeline.Initial));
        Assert.Equal(["EST", "GHA"], Codes(timeline.Added));
        Assert.Equal(["CHN"], Codes(timeline.Withdrawn));
        Assert.Equal(["BRA", "EST", "FRA", "GHA"], Codes(timeline.Current));
        var brazil = timeline.Events.Single(change => change.Sponsor.State == StateCode.Parse("BRA", null));
        Assert.Equal(["A/C.1/73/L.90", "A/73/900"], brazil.Documents.Select(document => document.ToString()));
        Assert.True(brazil.IsUndisputed);
        Assert.All([brazil with { Statements = [.. brazil.Statements, Said(SponsorRole.Additional, null)] }, brazil with { Statements = [Said(SponsorRole.Sponsor, Submitted), Said(SponsorRole.Sponsor, Submitted.PlusDays(1))] }], disputed => Assert.False(disputed.IsUndisputed));
        Assert.Equal("A/73/900", Assert.Single(timeline.Events.Single(change => change.Role == SponsorRole.Withdrew).Documents).ToString());
    }

    [Fact]
    public void A_change_tells_what_happened_before_and_after_and_when()
    {
        AssemblyText later = Text("A/C.1/74/L.9", "FRA", "GHA") with { Sponsorships = [new(State("FRA"), SponsorRole.Sponsor, Submitted.PlusYears(1)), new(State("GHA"), SponsorRole.Additional)] };
        var changes = SponsorChanges.Between(Draft, later);
        SponsorChange france = changes.Find(StateCode.Parse("FRA", null))!, brazil = changes.Find(StateCode.Parse("BRA", null))!;
        Assert.Equal((SponsorChangeKind.Kept, Submitted.PlusYears(1), SponsorTimeline.Of(later).Events[0]), (france.Kind, france.Date, france.After));
        Assert.Equal((SponsorChangeKind.Lost, null, null), (brazil.Kind, brazil.Date, brazil.After));
        Assert.Null(changes.Find(StateCode.Parse("FJI", null)));
        Assert.Equal([changes], SponsorHistory.Of([Draft, later]).Changes());
    }

    [Fact]
    public void The_set_on_a_day_says_what_is_not_known()
    {
        var timeline = SponsorTimeline.Of(Draft);
        Assert.Equal("BRA CHN FRA, perhaps EST", On(Submitted));
        Assert.Equal("BRA FRA, perhaps EST", On(Submitted.PlusDays(4)));
        Assert.Equal("BRA FRA GHA, perhaps EST", On(Submitted.PlusDays(5)));

        string On(LocalDate day) => $"{string.Join(' ', Codes(timeline.On(day).Certain))}, perhaps {string.Join(' ', Codes(timeline.On(day).Possible))}";
    }

    [Fact]
    public void A_State_is_one_sponsor_under_all_its_names()
    {
        var before = Text("A/C.1/73/L.1") with { Sponsorships = [new(Sponsor.OfState(StateCode.Parse("TUR", null), "Turkey"), SponsorRole.Sponsor)] };
        var after = Text("A/C.1/78/L.1") with { Sponsorships = [new(Sponsor.OfState(StateCode.Parse("TUR", null), "Türkiye"), SponsorRole.Sponsor)] };
        Assert.Equal("Türkiye", Assert.Single(SponsorChanges.Between(before, after).Kept).Name);
    }

    [Fact]
    public void A_group_is_one_sponsor()
    {
        var group = Sponsor.Named(SponsorKind.Group, "States Members of the United Nations that are members of the Movement of Non-Aligned Countries");
        var text = Text("A/C.1/73/L.1", "IDN") with { Sponsorships = [new(State("IDN"), SponsorRole.SubmittedBy), new(group, SponsorRole.Sponsor)] };
        Assert.Equal([State("IDN"), group], SponsorTimeline.Of(text).Current);
        Assert.Equal($"state,change\nIDN,gained\n{group.Name},gained\n", SponsorChangesTable.Of(SponsorChanges.Between(Text("A/C.1/73/L.2"), text)).ToCsv());
        Assert.Equal(0.5, CosponsorshipNetwork.Of([Text("A/C.1/73/L.3", "IDN", "MYS")]).Weights[0, 1]);
    }

    [Fact]
    public void Changes_are_a_table_of_State_and_change() => Assert.Equal(
        "state,change\nBRA,kept\nDEU,gained\nEST,lost\nFRA,kept\nGHA,lost\n",
        SponsorChangesTable.Of(SponsorChanges.Between(Draft, Text("A/C.1/74/L.9", "DEU", "FRA", "BRA"))).ToCsv());

    [Fact]
    public void A_history_is_a_table_of_sponsor_and_text() => Assert.Equal(
        "state,A/C.1/73/L.90,A/C.1/74/L.9\nBRA,submitted,\nCHN,withdrew,\nDEU,,sponsor\nEST,additional,\nFRA,sponsor,sponsor\nGHA,additional,\n",
        SponsorHistoryTable.Of(SponsorHistory.Of([Draft, Text("A/C.1/74/L.9", "DEU", "FRA")])).ToCsv());

    [Fact]
    public void A_history_has_the_timeline_of_each_text_and_a_vote_that_of_its_own()
    {
        AssemblyText later = Text("A/C.1/74/L.9", "DEU", "FRA");
        Assert.Equal([SponsorTimeline.Of(Draft), SponsorTimeline.Of(later)], SponsorHistory.Of([Draft, later]).Timelines);
        Assert.Equal(SponsorTimeline.Of(later), SponsorsAndVote.Of(later, new Vote(later.Symbol, VoteSubject.Whole, Body.First, Report) { Roll = Roll.Of([Cast("DEU", Choice.InFavour)]) }).Timeline);
    }

    [Fact]
    public void Changes_are_asked_of_a_group()
    {
        var changes = SponsorChanges.Between(Draft, Text("A/C.1/74/L.9", "DEU", "FRA")).Within(StateGroups.EuropeanUnion, new LocalDate(2019, 11, 1));
        Assert.Equal(["FRA"], Codes(changes.Kept));
        Assert.Equal(["DEU"], Codes(changes.Gained));
        Assert.Equal(["EST"], Codes(changes.Lost));
    }

    [Fact]
    public void Changes_from_elsewhere_do_not_compose()
    {
        var first = SponsorChanges.Between(Draft, Text("A/C.1/74/L.9", "DEU"));
        Assert.Throws<ArgumentException>(() => first.Then(first));
    }

    [Fact]
    public void Sponsors_stand_beside_their_votes()
    {
        var vote = new Vote(Draft.Symbol, VoteSubject.Whole, Body.First, Report)
        {
            Date = new LocalDate(2018, 11, 8),
            Roll = Roll.Of([Cast("BRA", Choice.InFavour), Cast("EST", Choice.Abstaining), Cast("GHA", Choice.Against), Cast("CHN", Choice.InFavour), Cast("DEU", Choice.InFavour)]),
            Advice = [new LaterAdvice(StateCode.Parse("FRA", null), "France", AdvisedVote.InFavour)],
        };
        var both = SponsorsAndVote.Of(Draft, vote);
        Assert.Equal([("EST", Choice.Abstaining), ("FRA", Choice.NonVoting), ("GHA", Choice.Against)], both.NotInFavour.Select(sponsor => (sponsor.Sponsor.Name, sponsor.Choice!.Value)));
        Assert.Equal(["DEU"], both.InFavourWithoutSponsoring.Select(state => state.ToString()));
        Assert.Equal(["EST", "GHA"], SponsorsAndVote.Of(Draft, vote, Reading.AsAdvised).NotInFavour.Select(sponsor => sponsor.Sponsor.Name));
        var share = both.ShareOf(StateGroups.PermanentFive);
        Assert.Equal(["FRA"], share.Sponsors.Select(state => state.ToString()));
        Assert.Equal((StateGroups.PermanentFive, 5, 0.2), (share.Bloc, share.Members, share.Share!.Value));
        Assert.Equal([Reading.AsCast, Reading.AsAdvised], [both.Reading, SponsorsAndVote.Of(Draft, vote, Reading.AsAdvised).Reading]);
        Assert.Equal(["FRA"], SponsorsAndVote.SponsorsOfBoth(Draft, Text("A/C.1/73/L.91", "CHN", "FRA")).Select(state => state.ToString()));
    }

    [Fact]
    public void Of_a_chain_the_last_text_counts_once()
    {
        var resolution = new AssemblyText(DocumentSymbol.Parse("A/RES/73/300", null), TextKind.Resolution, "", Source.Unstated)
        {
            Links = [new DocumentLink(LinkKind.Draft, Draft.Symbol)],
            Sponsorships = [new(State("BRA"), SponsorRole.Sponsor), new(State("FRA"), SponsorRole.Sponsor)],
        };
        var network = CosponsorshipNetwork.Of(VotingRecord.Of([], [Draft, resolution]));
        Assert.Equal(["A/RES/73/300"], network.Texts.Select(symbol => symbol.ToString()));
        Assert.Equal(0.5, network.Weights[0, 1]);
    }

    private static IEnumerable<string> Codes(IEnumerable<Sponsor> sponsors) => sponsors.Select(sponsor => sponsor.State.ToString());

    private static Sponsor State(string code) => Sponsor.OfState(StateCode.Parse(code, null), code);

    private static CastVote Cast(string code, Choice choice) => new(StateCode.Parse(code, null), code, choice);

    private static SponsorStatement Said(SponsorRole role, LocalDate? date) => new(new Sponsorship(State("BRA"), role, date), Report);

    private static AssemblyText Text(string symbol, params IEnumerable<string> sponsors) =>
        new(DocumentSymbol.Parse(symbol, null), TextKind.DraftResolution, "", new Source(SourceKind.OfficialDocument, DocumentSymbol.Parse(symbol, null)))
        {
            Sponsorships = sponsors.Select(code => new Sponsorship(State(code), SponsorRole.Sponsor)).ToValueList(),
        };
}
