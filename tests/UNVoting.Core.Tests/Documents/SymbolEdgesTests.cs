using UNVoting.Documents;

namespace UNVoting.Core.Tests.Documents;

/// <summary>The edges of reading and ordering that nothing else holds.</summary>
public class SymbolEdgesTests
{
    [Fact]
    public void Figures_in_brackets_that_are_no_year_and_no_session_name_a_part()
    {
        Assert.Equal((null, "2"), (Symbol("S/RES/1373 (2)").Year, Symbol("S/RES/1373 (2)").Part));
        Assert.Equal((null, "30"), (Symbol("A/RES/3379 (30)").Session, Symbol("A/RES/3379 (30)").Part));
        Assert.Equal(2001, Symbol("S/RES/1373 (2001)").Year);
    }

    [Fact]
    public void A_resumed_meeting_is_a_part_and_other_words_in_small_letters_are_none()
    {
        Assert.Equal("resumed", Symbol("A/54/PV.100 (resumed)").Part);
        Assert.False(DocumentSymbol.TryParse("A/54/PV.100 (as orally revised)", out _));
    }

    [Fact]
    public void The_nature_nearest_the_number_tells_what_a_document_is() =>
        Assert.Equal((SymbolNature.Limited, SymbolNature.Information), (Symbol("A/C.1/INF/L.2").Nature, Symbol("A/C.1/73/INF/3").Nature));

    [Theory]
    [InlineData("A/C.1/78/L.60/Rev.1A")]
    [InlineData("A/RES/43/78 H/79 A")]
    public void A_letter_belongs_to_one_number_and_to_no_modification(string text) => Assert.False(DocumentSymbol.TryParse(text, out _));

    [Fact]
    public void Numbers_are_ordered_by_value_and_numerals_before_words()
    {
        Assert.True(NaturalOrder.Compare("L.07", "L.8") < 0);
        Assert.True(NaturalOrder.Compare("(Part C)", "(Part IX)") > 0);
        Assert.True(NaturalOrder.Compare("(Part IX)", "(Part X)") < 0);
    }

    [Fact]
    public void A_letter_x_follows_w_and_later_insertions_follow_earlier_ones()
    {
        Assert.True(Label("OP4 (w)").CompareTo(Label("OP4 (x)")) < 0);
        Assert.True(Label("OP4 (ix)").CompareTo(Label("OP4 (x)")) < 0);
        Assert.True(Label("OP4 ter").CompareTo(Label("OP4 quater")) < 0);
    }

    private static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text, null);

    private static ParagraphLabel Label(string text) => ParagraphLabel.Parse(text, null);
}
