using UNVoting.Documents;
using UNVoting.Queries.Texts;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Texts;

public class CitationGraphTests
{
    private static readonly CitationGraph Graph = CitationGraph.Of(VotingRecord.Of([], Samples.TwoTracks));

    [Fact]
    public void Texts_that_the_record_does_not_hold_are_missing() => Assert.Equal(["A/RES/70/1"], Graph.Missing.Select(symbol => symbol.ToString()));

    [Fact]
    public void A_resolution_whose_draft_is_held_is_not_missing()
    {
        var draft = Samples.TwoTracks[2] with { Links = [new DocumentLink(LinkKind.AdoptedAs, Samples.Symbol("A/RES/72/10"))] };
        Assert.DoesNotContain(Samples.Symbol("A/RES/72/10"), CitationGraph.Of(VotingRecord.Of([], [draft, Samples.TwoTracks[5]])).Missing);
    }

    [Fact]
    public void The_graph_is_asked_both_ways()
    {
        Assert.Equal(["A/RES/72/10", "A/RES/72/11"], Graph.From(Samples.Symbol("A/RES/73/10")).Select(place => place.Citation.Symbol.ToString()));
        Assert.Equal(["A/RES/74/10 PP1", "A/RES/74/11 PP1"], Graph.To(Samples.Symbol("A/RES/73/10")).Select(place => $"{place.Text} {place.Paragraph}"));
    }

    [Fact]
    public void Citations_are_added_and_dropped_from_year_to_year()
    {
        var changes = CitationChanges.Between(Samples.TwoTracks[3], Samples.TwoTracks[5]);
        Assert.Equal(["A/RES/72/10", "A/RES/72/11"], changes.Added.Select(symbol => symbol.ToString()));
        Assert.Equal(["A/RES/71/10", "A/RES/71/11"], changes.Dropped.Select(symbol => symbol.ToString()));
        Assert.Empty(changes.Kept);
        Assert.Equal(("A/RES/72/10", "A/RES/73/10"), (changes.From.ToString(), changes.To.ToString()));
        var none = CitationChanges.Between(Samples.TwoTracks[3], Samples.TwoTracks[3]);
        Assert.Equal((2, 0, 0), (none.Kept.Count, none.Added.Count, none.Dropped.Count));
    }

    [Fact]
    public void Footnotes_name_documents_too()
    {
        var text = Samples.TwoTracks[0];
        text = text with { Wording = text.Wording! with { Footnotes = [new Footnote("1", "A/70/174", [new Citation(Samples.Symbol("A/70/174"), "A/70/174")])] } };
        Assert.Null(Assert.Single(CitationGraph.Of(VotingRecord.Of([], [text])).To(Samples.Symbol("A/70/174"))).Paragraph);
    }
}
