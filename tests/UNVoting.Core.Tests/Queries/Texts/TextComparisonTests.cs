using UNVoting.Documents;
using UNVoting.Queries.Texts;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Texts;

public class TextComparisonTests
{
    private const string Harvest = "Recalling its earlier resolutions on the safe storage of winter apples in cool and dry cellars,";
    private const string Report = "Takes note of the report of the Orchard Group on the transport of apples by rail;";
    private const string Seeds = "Requests the Secretary-General to collect the views of Member States on the exchange of seeds";
    private const string Ladders = "Invites all Member States to inspect the ladders used in their public orchards before each harvest";

    [Fact]
    public void A_reworded_paragraph_shows_its_words_and_its_verb()
    {
        var change = Assert.Single(Compare([], [Report], [], ["Welcomes the report of the Orchard Group on the transport of apples by road and rail;"]));
        Assert.Equal(ParagraphChangeKind.Reworded, change.Kind);
        Assert.Equal((VerbShift.Strengthened, false), (change.VerbShift, change.ChangedPart));
        Assert.Equal(
            [("-", "Takes note of"), ("+", "Welcomes"), ("=", "the report of the Orchard Group on the transport of apples by"), ("+", "road and"), ("=", "rail")],
            change.Words.Select(word => (word.Kind switch { WordChangeKind.Kept => "=", WordChangeKind.Added => "+", _ => "-" }, word.After.Length > 0 ? word.After : word.Before)));
    }

    [Fact]
    public void A_tag_that_sets_letters_leaves_no_trace_and_any_other_is_a_word()
    {
        var change = Assert.Single(Compare([], ["Calls upon all keepers to buy <b>less</b> H<sub>2</sub>S<br/> for the lamps of the sea<sup>4</sup>"], [], ["Calls upon all keepers to buy less <script>alert(1)</script> for the lamps of the sea"]));
        Assert.Equal(
            [("=", "Calls upon all keepers to buy less"), ("-", "H2S"), ("+", "<script>alert(1)</script>"), ("=", "for the lamps of the sea")],
            change.Words.Select(word => (word.Kind switch { WordChangeKind.Kept => "=", WordChangeKind.Added => "+", _ => "-" }, word.After.Length > 0 ? word.After : word.Before)));
    }

    [Fact]
    public void A_paragraph_that_went_to_the_operative_part_moved()
    {
        var changes = Compare([Harvest, "Welcoming the ladders of the world"], [Seeds], [Harvest], [Seeds, "Welcomes the ladders of the world"]);
        var moved = Assert.Single(changes, change => change.Kind == ParagraphChangeKind.Moved);
        Assert.Equal(("PP2", "OP2", true), (Labels(moved.From), Labels(moved.To), moved.ChangedPart));
    }

    [Fact]
    public void Paragraphs_that_changed_places_moved()
    {
        var changes = Compare([], [Report, Seeds, Ladders], [], [Seeds, Ladders, Report]);
        Assert.Equal([("OP2", "OP1", ParagraphChangeKind.Unchanged), ("OP3", "OP2", ParagraphChangeKind.Unchanged), ("OP1", "OP3", ParagraphChangeKind.Moved)], Kinds(changes));
        Assert.Equal(1, changes[2].Similarity);
    }

    [Fact]
    public void A_paragraph_in_two_is_a_split_and_two_in_one_a_merger()
    {
        ValueList<ParagraphChange> changes = Compare([], [$"{Seeds}, and {Ladders}"], [], [Seeds, Ladders]);
        Assert.Equal([("OP1", "OP1 OP2", ParagraphChangeKind.Split)], Kinds(changes));
        Assert.Equal([("OP1 OP2", "OP1", ParagraphChangeKind.Merged)], Kinds(Compare([], [Seeds, Ladders], [], [$"{Seeds}, and {Ladders}"])));
        Assert.Equal([("OP1", "OP1", ParagraphChangeKind.Reworded), ("", "OP2", ParagraphChangeKind.Added)], Kinds(Compare([], [Seeds], [], [$"{Seeds} and of grafts", Ladders])));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_paragraph_in_up_to_eight_is_a_split_and_up_to_eight_in_one_a_merger(int count)
    {
        string[] parts = [.. Enumerable.Range(1, count).Select(Distinct)];
        string[] labels = [.. Enumerable.Range(1, count).Select(number => $"OP{number}")];
        Assert.Equal([("OP1", string.Join(' ', labels), ParagraphChangeKind.Split)], Kinds(Compare([], [string.Join(' ', parts)], [], parts)));
        Assert.Equal([(string.Join(' ', labels), "OP1", ParagraphChangeKind.Merged)], Kinds(Compare([], parts, [], [string.Join(' ', parts)])));
    }

    [Fact]
    public void Of_nine_parts_eight_in_a_row_are_a_split()
    {
        string[] parts = [.. Enumerable.Range(1, 9).Select(Distinct)];
        ValueList<ParagraphChange> changes = Compare([], [string.Join(' ', parts)], [], parts);
        Assert.Equal(8, Assert.Single(changes, change => change.Kind == ParagraphChangeKind.Split).To.Count);
        Assert.Single(changes, change => change.Kind == ParagraphChangeKind.Added);
        Assert.Equal(2, changes.Count);
    }

    [Fact]
    public void A_paragraph_that_goes_on_is_the_same_however_long_it_has_grown()
    {
        string long_ = $"{Harvest[..^1]} and, separately, on the keeping of pears in straw, on the drying of plums in the sun, and on the pressing of cider by growers who have neither press nor cellar of their own,";
        var change = Assert.Single(Compare([Harvest], [], [long_], []));
        Assert.Equal(ParagraphChangeKind.Reworded, change.Kind);
        Assert.True(change.Similarity < 0.5);
    }

    [Fact]
    public void What_every_paragraph_repeats_does_not_make_two_alike()
    {
        const string group = "the Open-ended Working Group on the Storage and Transport of Apples and Pears in All Regions of the World";
        string[] kept = [$"Requests {group} to meet in spring;", $"Invites growers to write to {group};", $"Calls upon railways to listen to {group};"];
        string before = $"Welcomes with satisfaction what was written last winter on cool cellars by {group};";
        string after = $"Decides that no more than nine delegations shall be heard at each meeting of {group};";
        Assert.Equal(
            [("OP1", "", ParagraphChangeKind.Dropped), ("", "OP1", ParagraphChangeKind.Added)],
            Kinds(Compare([], [before, .. kept], [], [after, .. kept]).Where(change => change.IsChange)));
    }

    [Fact]
    public void What_was_added_and_dropped_has_no_similarity()
    {
        var changes = Compare([Harvest], [Report], [Harvest], [Seeds]);
        Assert.Equal([("PP1", "PP1", ParagraphChangeKind.Unchanged), ("OP1", "", ParagraphChangeKind.Dropped), ("", "OP1", ParagraphChangeKind.Added)], Kinds(changes));
        Assert.Equal([1, null, null], changes.Select(change => change.Similarity));
    }

    [Fact]
    public void Sub_paragraphs_stand_for_themselves()
    {
        var before = Text([], []) with { Operative = [new Paragraph(Label("OP1"), "1.", "Invites", "Invites States:", Children: [Sub("(a)", "To plant apple trees along the roads"), Sub("(b)", "To count the pears every autumn")])] };
        var after = before with { Operative = [before.Operative[0] with { Children = [Sub("(a)", "To count the pears every autumn")] }] };
        Assert.Equal(
            [("OP1", "OP1", ParagraphChangeKind.Unchanged), ("OP1 (a)", "", ParagraphChangeKind.Dropped), ("OP1 (b)", "OP1 (a)", ParagraphChangeKind.Unchanged)],
            Kinds(TextComparison.Of(before, after).Changes));
    }

    [Fact]
    public void Two_very_long_paragraphs_are_compared_in_bounded_memory()
    {
        string first = string.Join(' ', Enumerable.Range(0, 20_000).Select(word => $"w{word}"));
        string second = string.Join(' ', Enumerable.Range(0, 20_000).Where(word => word % 7 != 0).Select(word => $"w{word}"));
        var change = Assert.Single(Compare([], [first], [], [second]));
        Assert.Equal(2.0 * (20_000 - 2858) / (40_000 - 2858), change.Similarity!.Value, 1e-12);
    }

    [Fact]
    public void A_text_without_wording_cannot_be_compared()
    {
        var bare = new AssemblyText(DocumentSymbol.Parse("A/C.1/73/L.1", null), TextKind.DraftResolution, "", Source.Unstated);
        Assert.Contains("A/C.1/73/L.1", Assert.Throws<ArgumentException>(() => TextComparison.Of(bare, bare)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => TextComparison.Of(null!, bare));
    }

    [Fact]
    public void Texts_beyond_bounds_are_refused()
    {
        var text = Text([], Enumerable.Repeat("x", 3200));
        Assert.Throws<ArgumentException>(() => TextComparison.Of(text, text));
        var words = Text([], Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("x", 2000)), 51));
        Assert.Throws<ArgumentException>(() => TextComparison.Of(words, words));
    }

    [Fact]
    public void Culture_makes_no_difference()
    {
        var (before, after) = (Text([], ["INVITES the International Institute"]), Text([], ["Invites the INTERNATIONAL INSTITUTE"]));
        var expected = TextComparison.Of(before, after);
        Assert.Equal(ParagraphChangeKind.Unchanged, expected.Changes[0].Kind);
        Cultures.Each(() => Assert.Equal(expected, TextComparison.Of(before, after)));
    }

    // Twelve words that no other number has.
    private static string Distinct(int number) => string.Join(' ', Enumerable.Range(1, 12).Select(word => $"w{number}x{word}"));

    private static Paragraph Sub(string number, string text) => new(Label("OP1").Append(number), number, "", text);

    private static ParagraphLabel Label(string text) => ParagraphLabel.Parse(text, null);

    private static ValueList<ParagraphChange> Compare(IEnumerable<string> preamble, IEnumerable<string> operative, IEnumerable<string> laterPreamble, IEnumerable<string> laterOperative) =>
        TextComparison.Of(Text(preamble, operative), Text(laterPreamble, laterOperative)).Changes;

    private static ResolutionText Text(IEnumerable<string> preamble, IEnumerable<string> operative) => new(
        "The General Assembly",
        preamble.Select((text, i) => new Paragraph(ParagraphLabel.Preambular(i + 1), "", "", text)).ToValueList(),
        operative.Select((text, i) => new Paragraph(ParagraphLabel.Operative(i + 1), $"{i + 1}.", "", text)).ToValueList());

    private static IEnumerable<(string From, string To, ParagraphChangeKind Kind)> Kinds(IEnumerable<ParagraphChange> changes) =>
        changes.Select(change => (Labels(change.From), Labels(change.To), change.Kind));

    private static string Labels(ValueList<ParagraphLabel> labels) => string.Join(' ', labels);
}
