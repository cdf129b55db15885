using UNVoting.Import.Text;

namespace UNVoting.Import.Tests.Text;

public sealed class FootnoteMarksTests
{
    [Fact]
    public void A_mark_after_the_last_note_waits_although_the_mark_of_that_note_is_pages_away()
    {
        List<ContentLine> content = [Line(10, "the lamps of its report,1 as listed,"), Line(158, "the lamps of its decision,1 as listed,")];
        List<PrintedFootnote> notes = [new("1", "See A/70/10.", [140])];
        Assert.True(FootnoteMarks.Waits("1", 165, free: false, content, notes));
    }

    [Fact]
    public void A_mark_that_a_note_answered_waits_no_more()
    {
        List<ContentLine> content = [Line(10, "the lamps of its report,1 as listed,"), Line(12, "the lamps of its decision,1 as listed,")];
        List<PrintedFootnote> notes = [new("1", "See A/70/10.", [20])];
        Assert.True(FootnoteMarks.Waits("1", 22, free: false, content, notes));
        notes.Add(new PrintedFootnote("1", "See A/71/10.", [22]));
        Assert.False(FootnoteMarks.Waits("1", 24, free: false, content, notes));
    }

    private static ContentLine Line(int number, string words) => new(number, words, words, LineStyle.Running, Adjacent: false);
}
