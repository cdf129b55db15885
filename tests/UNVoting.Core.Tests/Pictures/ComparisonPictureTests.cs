using UNVoting.Documents;
using UNVoting.Pictures;
using UNVoting.Queries.Texts;
using UNVoting.Tables;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Tests.Queries.Texts;

namespace UNVoting.Tests.Pictures;

public class ComparisonPictureTests
{
    private static readonly TextComparison Comparison = TextComparison.Of(Samples.TwoTracks[1], Samples.TwoTracks[4]);

    [Fact]
    public void What_was_added_and_dropped_is_marked()
    {
        string page = ComparisonPicture.Of(Comparison).ToPage();
        Assert.Contains("<title>A/RES/71/11 → A/RES/72/11</title>", page, StringComparison.Ordinal);
        Assert.Contains("Recalling its resolutions <del>A/RES/70/1</del> <ins>A/RES/71/11 and A/RES/71/10</ins>", page, StringComparison.Ordinal);
        Assert.Contains("<tr class=\"added\"><td class=\"s\"><ins>OP2</ins></td><td><ins>Invites Member States", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_has_its_name_in_both_texts_and_what_became_of_it()
    {
        var before = Samples.Text("A/RES/75/1", "", [], [], [], ["Takes note of the report of the keepers of the lamps of the coast;", "Decides to meet again in spring"]);
        var after = Samples.Text("A/RES/76/1", "", [], [], [], ["Decides to meet again in spring", "Welcomes the report of the keepers of the lamps of the coast;"]);
        string page = ComparisonPicture.Of(TextComparison.Of(before, after)).ToPage();
        Assert.Contains("<td class=\"s\">OP2 → OP1</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"s\">OP1 → OP2</td>", page, StringComparison.Ordinal);
        Assert.Contains(" % alike, strengthened</span>", page, StringComparison.Ordinal);
        Assert.Contains(" % alike, weakened</span>", ComparisonPicture.Of(TextComparison.Of(after, before)).ToPage(), StringComparison.Ordinal);
        string same = ComparisonPicture.Of(TextComparison.Of(before, before)).ToPage();
        Assert.Contains("<tr class=\"unchanged\"><td class=\"s\">OP1</td>", same, StringComparison.Ordinal);
        Assert.Contains("100 % of the words of both texts were kept.", same, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_are_escaped()
    {
        var text = Samples.Text("A/RES/75/1", "", [], [], ["<script>alert(1)</script> \"quoted\" & more"], []);
        string page = ComparisonPicture.Of(TextComparison.Of(text, text)).ToPage();
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&quot;quoted&quot;", page, StringComparison.Ordinal);
        Assert.Contains("&amp; more", page, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(TwoTexts)], MaxTest = 50)]
    public void Same_comparison_same_bytes_in_every_culture(TwoTexts pair)
    {
        var comparison = TextComparison.Of(pair.From, pair.To);
        var (page, table) = (ComparisonPicture.Of(comparison).ToPage(), ComparisonTable.Of(comparison).ToCsv());
        Cultures.Each(() => Assert.Equal((page, table), (ComparisonPicture.Of(comparison).ToPage(), ComparisonTable.Of(comparison).ToCsv())));
    }

    [Fact]
    public void A_comparison_is_a_table_of_paragraph_and_change() => Assert.Equal(
        "from,to,change,similarity\nPP1,PP1,reworded,0.6\nPP2,PP2,unchanged,1\nPP3,PP3,unchanged,1\nOP1,OP1,unchanged,1\n,OP2,added,\n",
        ComparisonTable.Of(Comparison).ToCsv());
}
