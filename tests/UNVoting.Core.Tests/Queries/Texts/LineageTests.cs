using UNVoting.Documents;
using UNVoting.Queries.Sponsors;
using UNVoting.Queries.Texts;
using UNVoting.Tables;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Texts;

public class LineageTests
{
    private static readonly VotingRecord Record = VotingRecord.Of([], Samples.TwoTracks);

    [Theory]
    [InlineData("A/RES/71/10")]
    [InlineData("A/RES/73/10")]
    [InlineData("A/C.1/72/L.3")]
    [InlineData("A/RES/74/11")]
    public void Tracks_merger_and_split_are_found_from_any_text(string start)
    {
        var lineage = Lineage.Of(Record, Samples.Symbol(start));
        Assert.Equal(
            ["A/RES/70/1", "A/RES/71/10 A/RES/72/10", "A/RES/71/11 A/RES/72/11", "A/RES/73/10", "A/RES/74/10", "A/RES/74/11"],
            lineage.Tracks.Select(track => string.Join(' ', track)));
        Assert.Equal(["A/RES/70/1", "A/RES/73/10"], lineage.Forks.Select(symbol => symbol.ToString()));
        Assert.Equal(["A/RES/73/10"], lineage.Mergers.Select(symbol => symbol.ToString()));
    }

    [Fact]
    public void A_link_carries_its_reasons()
    {
        var link = Assert.Single(Lineage.Of(Record, Samples.Symbol("A/RES/74/11")).Before(Samples.Symbol("A/RES/74/11")));
        Assert.Equal("A/RES/73/10", link.Earlier.ToString());
        Assert.Equal(
            [LineageReasonKind.AgendaItem, LineageReasonKind.Sponsors, LineageReasonKind.Citation, LineageReasonKind.Wording, LineageReasonKind.Title],
            link.Reasons.Select(reason => reason.Kind));
        Assert.InRange(link.Strength, 0.5, 1);
    }

    [Fact]
    public void A_draft_and_what_it_became_are_one_text()
    {
        var text = Lineage.Of(Record, Samples.Symbol("A/C.1/72/L.3")).Texts.Single(text => text.Session == AssemblySession.Regular(72) && text.Title.StartsWith("Storage", StringComparison.Ordinal));
        Assert.Equal("A/RES/72/10", text.Symbol.ToString());
        Assert.Equal(["A/C.1/72/L.3", "A/RES/72/10"], text.Texts.Select(step => step.Symbol.ToString()));
    }

    [Fact]
    public void A_report_ties_the_draft_to_the_resolution_of_its_title()
    {
        var draft = Samples.Text("A/C.1/72/L.9", "Storage of apples", ["BRA"], [], [Samples.Storage], [Samples.Report]) with { Links = [new DocumentLink(LinkKind.Report, Samples.Symbol("A/72/400"))] };
        var resolution = Samples.Text("A/RES/72/99", "Storage of apples", ["BRA"], [], [Samples.Storage], [Samples.Report]) with { Links = [new DocumentLink(LinkKind.Report, Samples.Symbol("A/72/400"), "para. 9")] };
        var lineage = Lineage.Of(VotingRecord.Of([], [draft, resolution]), draft.Symbol);
        Assert.Equal(["A/C.1/72/L.9", "A/RES/72/99"], Assert.Single(lineage.Texts).Texts.Select(text => text.Symbol.ToString()));
    }

    [Fact]
    public void Other_matters_under_the_item_stay_out()
    {
        var other = Samples.Text("A/RES/72/50", "Painting of garden fences", ["BRA", "CHN", "GHA"], ["A/RES/71/10"], ["Noting the colours of fences,"], ["Invites Member States to paint;"]);
        Assert.DoesNotContain(other.Symbol, Lineage.Of(VotingRecord.Of([], [.. Samples.TwoTracks, other]), Samples.Symbol("A/RES/73/10")).Texts.Select(text => text.Symbol));
    }

    [Fact]
    public void What_the_caller_pins_stands()
    {
        var symbol = Samples.Symbol("A/RES/72/10");
        var cut = Lineage.Of(Record, symbol, new LineagePin(Samples.Symbol("A/RES/71/10"), symbol, IsLinked: false));
        Assert.DoesNotContain(cut.Links, link => link.Earlier == Samples.Symbol("A/RES/71/10") && link.Later == symbol);
        var tied = Lineage.Of(Record, symbol, new LineagePin(Samples.Symbol("A/RES/71/11"), Samples.Symbol("A/C.1/72/L.3")));
        var link = tied.Links.Single(link => link.Earlier == Samples.Symbol("A/RES/71/11") && link.Later == symbol);
        Assert.Equal((1.0, LineageReasonKind.Pinned), (link.Strength, link.Reasons[0].Kind));
    }

    [Fact]
    public void A_pin_against_time_or_beyond_the_record_is_refused()
    {
        var (early, late) = (Samples.Symbol("A/RES/71/10"), Samples.Symbol("A/RES/72/10"));
        Assert.Throws<ArgumentException>(() => Lineage.Of(Record, early, new LineagePin(late, early)));
        Assert.Throws<KeyNotFoundException>(() => Lineage.Of(Record, early, new LineagePin(early, Samples.Symbol("A/RES/99/1"))));
        Assert.Throws<KeyNotFoundException>(() => Lineage.Of(Record, Samples.Symbol("A/RES/99/1")));
        Assert.Throws<ArgumentNullException>(() => Lineage.Of(null!, early));
    }

    [Fact]
    public void The_order_of_reading_makes_no_difference() => Assert.Equal(
        Lineage.Of(Record, Samples.Symbol("A/RES/73/10")),
        Lineage.Of(VotingRecord.Of([], Samples.TwoTracks.Reverse()), Samples.Symbol("A/RES/73/10")));

    [Fact]
    public void A_text_alone_is_its_own_lineage()
    {
        var alone = Samples.Text("A/RES/71/10", "Storage of apples", ["BRA"], [], [Samples.Storage], [Samples.Report]);
        var lineage = Lineage.Of(VotingRecord.Of([], [alone]), alone.Symbol);
        Assert.Equal([alone.Symbol], lineage.Texts.Select(text => text.Symbol));
        Assert.Empty(lineage.Links);
        Assert.Equal("symbol,session,title,track,earlier,strength,reasons\nA/RES/71/10,71,Storage of apples,1,,,\n", LineageTable.Of(lineage).ToCsv());
    }

    [Fact]
    public void All_lineages_hold_every_text_once()
    {
        var other = Samples.Text("A/RES/72/50", "Painting of garden fences", ["NOR"], [], ["Noting the colours of fences,"], ["Invites Member States to paint;"]);
        var record = VotingRecord.Of([], [.. Samples.TwoTracks, other]);
        var lineages = Lineage.AllOf(record);
        Assert.Equal(["A/RES/71/10", "A/RES/72/50"], lineages.Select(lineage => lineage.Symbol.ToString()));
        Assert.Equal(Lineage.Of(record, Samples.Symbol("A/RES/71/10")), lineages[0]);
        Assert.Equal(record.Texts.Select(text => text.Symbol), lineages.SelectMany(lineage => lineage.Texts).SelectMany(text => text.Texts).Select(text => text.Symbol).Order());
    }

    [Fact]
    public void Without_wording_title_and_sponsors_find_the_tracks()
    {
        var facts = VotingRecord.Of([], Samples.TwoTracks.Select(text => text with { Wording = null }));
        Assert.Equal(
            ["A/RES/71/10 A/RES/72/10", "A/RES/71/11 A/RES/72/11", "A/RES/73/10", "A/RES/74/10", "A/RES/74/11"],
            Lineage.Of(facts, Samples.Symbol("A/RES/73/10")).Tracks.Select(track => string.Join(' ', track)));
    }

    [Fact]
    public void The_sponsors_of_a_lineage_are_a_table()
    {
        var history = SponsorHistory.Of(Lineage.Of(Record, Samples.Symbol("A/RES/71/10")).Texts.Select(text => text.Sponsors).OfType<SponsorTimeline>());
        Assert.Equal(["A/RES/71/10", "A/RES/71/11", "A/RES/72/10", "A/RES/72/11", "A/RES/73/10", "A/RES/74/10", "A/RES/74/11"], history.Texts.Select(symbol => symbol.ToString()));
        Assert.Equal([SponsorStanding.Sponsor, SponsorStanding.None, SponsorStanding.Sponsor, SponsorStanding.None, SponsorStanding.Sponsor, SponsorStanding.Sponsor, SponsorStanding.None], history.Rows[0]);
    }
}
