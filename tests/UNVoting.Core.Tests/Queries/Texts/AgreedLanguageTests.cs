using NodaTime;
using UNVoting.Documents;
using UNVoting.Queries.Texts;
using UNVoting.Tables;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Texts;

public class AgreedLanguageTests
{
    private static readonly VotingRecord Record = VotingRecord.Of([], Samples.TwoTracks);

    [Fact]
    public void The_earliest_text_that_has_a_paragraph_is_named()
    {
        var provenance = AgreedLanguage.Of(Record).FindOrigins(Record.GetText(Samples.Symbol("A/RES/74/11")));
        Assert.Equal([null, "A/RES/71/11 PP2", "A/RES/71/11 OP1", "A/RES/72/11 OP2"], provenance.Paragraphs.Select(paragraph => Place(paragraph.Exact)));
        Assert.Equal([1, 0, 0, 0], provenance.Paragraphs.Select(paragraph => paragraph.NewWords));
        Assert.Equal(1.0 / provenance.Words, provenance.NewShare);
        Assert.Equal("A/RES/74/11", provenance.Symbol.ToString());
        Assert.Equal(Samples.TwoTracks.Sum(text => text.Wording!.AllParagraphs().Count()), AgreedLanguage.Of(Record).Count);
    }

    [Fact]
    public void A_paragraph_that_was_reworded_is_near_with_its_new_words_counted()
    {
        var text = Samples.Text("A/C.1/75/L.1", "", [], [], [Samples.Storage.Replace("winter apples", "late pears", StringComparison.Ordinal)], ["Decides something else altogether;"]);
        var provenance = AgreedLanguage.Of(Record).FindOrigins(text);
        Assert.Equal((null, "A/RES/71/10 PP2", 2), (Place(provenance.Paragraphs[0].Exact), Place(provenance.Paragraphs[0].Near), provenance.Paragraphs[0].NewWords));
        Assert.Equal((null, null, 4), (Place(provenance.Paragraphs[1].Exact), Place(provenance.Paragraphs[1].Near), provenance.Paragraphs[1].NewWords));
        Assert.StartsWith("paragraph,words,new_words,exact,exact_paragraph,near,near_paragraph,similarity\nPP1,16,2,,,A/RES/71/10,PP2,0.", ProvenanceTable.Of(provenance).ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_drafts_and_later_texts_are_not_looked_at()
    {
        var index = AgreedLanguage.Of(Record);
        Assert.DoesNotContain("A/C.1/72/L.3 PP1", index.FindOrigins(Record.GetText(Samples.Symbol("A/RES/72/10"))).Paragraphs.Select(paragraph => Place(paragraph.Near)));
        Assert.Equal(1, index.FindOrigins(Record.GetText(Samples.Symbol("A/RES/71/10"))).NewShare);
    }

    [Fact]
    public void In_one_session_the_day_decides()
    {
        var first = Samples.Text("A/RES/75/1", "", [], [], [Samples.Bees], [], new LocalDate(2020, 12, 1));
        var second = Samples.Text("A/RES/75/2", "", [], [], [Samples.Bees], [], new LocalDate(2020, 12, 2));
        var index = AgreedLanguage.Of(VotingRecord.Of([], [first, second]));
        Assert.Equal("A/RES/75/1 PP1", Place(index.FindOrigins(second).Paragraphs[0].Exact));
        Assert.Null(index.FindOrigins(first).Paragraphs[0].Exact);
        Assert.Null(index.FindOrigins(second with { Date = null }).Paragraphs[0].Exact);
    }

    [Fact]
    public void Languages_are_kept_apart()
    {
        var english = Samples.Text("A/RES/75/1", "", [], [], [Samples.Bees], []);
        var later = Samples.Text("A/RES/76/1", "", [], [], [Samples.Bees], []) with { Language = OfficialLanguage.French };
        var provenance = AgreedLanguage.Of(VotingRecord.Of([], [english, later])).FindOrigins(later);
        Assert.Equal((OfficialLanguage.French, 1.0), (provenance.Language, provenance.NewShare!.Value));
    }

    [Fact]
    public void A_text_without_words_has_no_share()
    {
        var bare = Samples.TwoTracks[0] with { Wording = null };
        Assert.Null(AgreedLanguage.Of(Record).FindOrigins(bare).NewShare);
        Assert.Equal(0, AgreedLanguage.Of(VotingRecord.Empty).Count);
        Assert.Throws<ArgumentNullException>(() => AgreedLanguage.Of(null!));
    }

    [Fact]
    public void Culture_makes_no_difference()
    {
        var text = Record.GetText(Samples.Symbol("A/RES/74/11"));
        var expected = AgreedLanguage.Of(Record).FindOrigins(text);
        Cultures.Each(() => Assert.Equal(expected, AgreedLanguage.Of(Record).FindOrigins(text)));
    }

    private static string? Place(LanguagePlace? place) => place is null ? null : $"{place.Symbol} {place.Paragraph}";
}
