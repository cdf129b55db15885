using UNVoting.Import.Text;

namespace UNVoting.Import.Tests.Text;

public sealed class LineCleanerTests
{
    [Theory]
    [InlineData("The voting was as follows:²")]
    [InlineData("The voting was as follows:<sup>2</sup>")]
    [InlineData("The voting was as follows:^2")]
    [InlineData("The voting was as follows:^{2}")]
    [InlineData("The voting was as follows:$^2$")]
    [InlineData("The voting was as follows:$^{2}$")]
    [InlineData("The voting was as follows:${}^{2}$")]
    [InlineData(@"The voting was as follows:\(^{2}\)")]
    [InlineData(@"The voting was as follows: \( ^{2} \)")]
    [InlineData("The voting was as follows:[^2]")]
    [InlineData("The voting was as follows:[2]")]
    [InlineData("The voting was as follows:[2](#fn2)")]
    [InlineData("The voting was as follows:[[2]](#_ftn2)")]
    public void A_raised_mark_is_a_mark_in_every_spelling(string line)
    {
        string marked = Clean(line);
        Assert.Equal(["2"], Marked.Notes(marked));
        Assert.Equal("The voting was as follows:", Marked.Plain(marked));
    }

    [Theory]
    [InlineData("² See A/78/1.")]
    [InlineData(@"\(^{2}\) See A/78/1.")]
    [InlineData("[2] See A/78/1.")]
    [InlineData("[^2]: See A/78/1.")]
    public void A_mark_may_begin_a_line(string line)
    {
        string marked = Clean(line);
        Assert.Equal(["2"], Marked.Notes(marked));
        Assert.Equal("See A/78/1.", Marked.Plain(marked));
    }

    [Theory]
    [InlineData("The list [2] of lamps", "The list [2] of lamps")]
    [InlineData("The list[2000] of lamps", "The list[2000] of lamps")]
    [InlineData(@"\(a\) To light", "(a) To light")]
    [InlineData("It costs $5 or $ 6", "It costs $5 or $ 6")]
    [InlineData("A deck of 40 m$^{2}$ of oak", "A deck of 40 m² of oak")]
    [InlineData("A hold of 3 km<sup>3</sup>", "A hold of 3 km³")]
    public void What_is_no_mark_stays_as_it_is(string line, string plain)
    {
        string marked = Clean(line);
        Assert.Empty(Marked.Notes(marked));
        Assert.Equal(plain, Marked.Plain(marked));
    }

    [Theory]
    [InlineData("<sup></sup>", "")]
    [InlineData("h &nbsp;1", "h 1")]
    [InlineData("h <br>1", "h 1")]
    [InlineData("&ldquo;Lamps&rdquo; &amp; wicks", "“Lamps” & wicks")]
    public void Nothing_raised_is_no_mark_and_blanks_are_one_however_they_are_written(string line, string plain)
    {
        Assert.Equal(plain, Clean(line));
        Assert.NotNull(OfficialDocumentReader.Read($"{line}\n1Subsequently\n").Record);
    }

    [Theory]
    [InlineData("1.*Urges* all keepers", "1.", "Urges")]
    [InlineData("(a)_Urges_ all keepers", "(a)", "Urges")]
    [InlineData("1. *Urges* all keepers", "1. ", "Urges")]
    public void Words_glued_to_a_label_may_be_emphasised(string line, string label, string emphasised) =>
        Assert.Equal($"{label}{Marked.EmphasisOn}{emphasised}{Marked.EmphasisOff} all keepers", Clean(line));

    private static string Clean(string line) => new LineCleaner().Clean(new SourceLine(1, line, false)).Marked;
}
