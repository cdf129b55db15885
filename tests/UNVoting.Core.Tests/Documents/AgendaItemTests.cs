using UNVoting.Documents;
using UNVoting.Testing;

namespace UNVoting.Core.Tests.Documents;

public sealed class AgendaItemTests
{
    [Theory]
    [InlineData("94", "94")]
    [InlineData("19 (b)", "19 (b)")]
    [InlineData("19(b)", "19 (b)")]
    [InlineData(" 72 (b) (ii) ", "72 (b) (ii)")]
    [InlineData("103 (oo)", "103 (oo)")]
    public void Numbers_have_one_form(string printed, string number)
    {
        var item = new AgendaItem(printed, "General and complete disarmament");
        Assert.Equal(number, item.Number);
        Assert.Equal("General and complete disarmament", item.Title);
        Assert.True(AgendaItem.TryParse(printed, out var untitled));
        Assert.Equal(item with { Title = null }, untitled);
        Assert.Equal(item, new AgendaItem(item.Number, item.Title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("item 94")]
    [InlineData("19 (b")]
    [InlineData("19 ()")]
    [InlineData("19 (b) and (c)")]
    [InlineData("99999999999")]
    public void What_is_no_number_of_an_item_is_refused(string text)
    {
        Assert.False(AgendaItem.TryParse(text, out _));
        Assert.Contains("agenda item", Assert.Throws<FormatException>(() => new AgendaItem(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_are_ordered_by_number_then_letter()
    {
        string[] ordered =
        [
            "9", "19", "19 (a)", "19 (b)", "94", "103 (b)", "103 (h)", "103 (i)", "103 (j)", "103 (v)", "103 (z)", "103 (aa)",
            "103 (hh)", "103 (ii)", "103 (jj)", "103 (xx)",
        ];
        Assert.Equal(ordered, ordered.Reverse().Select(number => new AgendaItem(number)).Order().Select(item => item.Number));
    }

    [Fact]
    public void Items_of_one_number_are_ordered_by_title_and_differ_by_it()
    {
        var untitled = new AgendaItem("94");
        var titled = new AgendaItem("94", "Information and telecommunications");
        Assert.NotEqual(untitled, titled);
        Assert.True(untitled.CompareTo(titled) < 0);
        Assert.True(untitled.CompareTo(null) > 0);
        Assert.Equal("94: Information and telecommunications", titled.ToString());
    }

    [Property(MaxTest = 1000)]
    public bool TryParse_never_throws(string? text) => AgendaItem.TryParse(text, out var item) == (item is not null);
}
