using System.Globalization;
using UNVoting.Core.Tests.Generators;
using UNVoting.Documents;
using UNVoting.Testing;

namespace UNVoting.Core.Tests.Documents;

public sealed class ParagraphLabelTests
{
    [Theory]
    [InlineData("PP3", "PP3", "3")]
    [InlineData("pp 3", "PP3", "3")]
    [InlineData("OP4", "OP4", "4")]
    [InlineData("op4(b)", "OP4 (b)", "4|(b)")]
    [InlineData("OP4b", "OP4 (b)", "4|(b)")]
    [InlineData("OP4 (b) (ii)", "OP4 (b) (ii)", "4|(b)|(ii)")]
    [InlineData("OP1.7", "OP1.7", "1|7")]
    [InlineData("OP1.7 (a)", "OP1.7 (a)", "1|7|(a)")]
    [InlineData("OP4 bis", "OP4 bis", "4 bis")]
    [InlineData("OP4bis", "OP4 bis", "4 bis")]
    [InlineData("OP4 bis (b) ter", "OP4 bis (b) ter", "4 bis|(b) ter")]
    [InlineData("OP3 (1)", "OP3 (1)", "3|(1)")]
    [InlineData("Annex OP3", "Annex OP3", "3")]
    [InlineData("annex i op3", "Annex I OP3", "3")]
    [InlineData("Annex IV PP2", "Annex IV PP2", "2")]
    public void Labels_have_one_form_and_their_steps(string printed, string label, string steps)
    {
        var parsed = Parse(printed);
        Assert.Equal(label, parsed.ToString());
        Assert.Equal(steps.Split('|'), parsed.Path);
        Assert.Equal(label.Contains("PP", StringComparison.Ordinal), parsed.IsPreambular);
        Assert.Equal(label.StartsWith("Annex", StringComparison.Ordinal), parsed.IsInAnnex);
        Assert.Equal(parsed.Path.Count, parsed.Depth);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("OP", 2)]
    [InlineData("4", 0)]
    [InlineData("QP4", 0)]
    [InlineData("OP0", 2)]
    [InlineData("OP4 (", 4)]
    [InlineData("OP4 ()", 4)]
    [InlineData("OP4 (b", 4)]
    [InlineData("OP4 (aB)", 4)]
    [InlineData("OP4 (abc)", 4)]
    [InlineData("OP4 x", 4)]
    [InlineData("OP4.", 4)]
    [InlineData("OP4 bis ter", 8)]
    [InlineData("OP9999999", 2)]
    [InlineData("Annex", 0)]
    [InlineData("Annex I", 6)]
    [InlineData("OP4\n", 3)]
    [InlineData("OP4 (1\0)", 4)]
    public void What_is_no_label_is_refused_with_the_place(string text, int position)
    {
        Assert.False(ParagraphLabel.TryParse(text, null, out _));
        var failure = Assert.Throws<FormatException>(() => Parse(text));
        Assert.Contains($"at position {position}, expected", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_are_ordered_as_the_document_runs()
    {
        string[] ordered =
        [
            "PP1", "PP9", "PP10", "OP1", "OP1.2", "OP1.10", "OP2", "OP4", "OP4 (1)", "OP4 (a)", "OP4 (b)", "OP4 (b) (i)", "OP4 (b) (ii)", "OP4 (b) (iv)",
            "OP4 (b) (v)", "OP4 (b) (ix)", "OP4 (b) (x)", "OP4 (b) (xii)", "OP4 (b) bis", "OP4 (c)", "OP4 (h)", "OP4 (i)", "OP4 (j)", "OP4 (z)", "OP4 (aa)", "OP4 (bb)",
            "OP4 bis", "OP4 ter", "OP5", "Annex OP1", "Annex I PP1", "Annex I OP1", "Annex II OP1",
        ];
        Assert.Equal(ordered, ordered.Reverse().Select(Parse).Order().Select(label => label.ToString()));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DocumentGenerators)])]
    public void Parsing_and_printing_are_inverse(ParagraphLabel label)
    {
        var read = Parse(label.ToString());
        Assert.Equal(label, read);
        Assert.Equal(label.ToString(), read.ToString());
        Assert.Equal(label.GetHashCode(), read.GetHashCode());
        Assert.Equal(label.Path, read.Path);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(DocumentGenerators)])]
    public void Labels_are_totally_ordered(ParagraphLabel a, ParagraphLabel b, ParagraphLabel c)
    {
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        var sorted = new[] { a, b, c }.Order().ToArray();
        Assert.True(sorted[0].CompareTo(sorted[2]) <= 0);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DocumentGenerators)])]
    public void A_paragraph_comes_before_its_sub_paragraphs(ParagraphLabel label)
    {
        var child = label.Append("(b)");
        Assert.True(label.CompareTo(child) < 0);
        Assert.Equal(label, child.Parent);
        Assert.Equal([.. label.Path, "(b)"], child.Path);
    }

    [Property(MaxTest = 1000)]
    public bool TryParse_never_throws(string? text) => ParagraphLabel.TryParse(text, null, out var label) == (label is not null);

    [Property(MaxTest = 500)]
    public bool TryParse_never_throws_after_a_good_beginning(string? text) =>
        ParagraphLabel.TryParse($"OP4{text}", null, out var label) == (label is not null);

    [Fact]
    public void Labels_are_made_from_numbers()
    {
        Assert.Equal("PP3", ParagraphLabel.Preambular(3).ToString());
        Assert.Equal("OP4 (b)", ParagraphLabel.Operative(4).Append("(b)").ToString());
        Assert.Equal("OP1.7", ParagraphLabel.Operative(1).Append(".7").ToString());
        Assert.Equal("Annex OP3", ParagraphLabel.Operative(3).InAnnex().ToString());
        Assert.Equal("Annex II OP3", ParagraphLabel.Operative(3).InAnnex(2).ToString());
        Assert.Equal(2, ParagraphLabel.Operative(3).InAnnex(2).AnnexNumber);
        Assert.Null(ParagraphLabel.Operative(3).InAnnex().AnnexNumber);
        Assert.Null(ParagraphLabel.Operative(3).Parent);
        Assert.Throws<ArgumentOutOfRangeException>(() => ParagraphLabel.Preambular(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParagraphLabel.Operative(1_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParagraphLabel.Operative(1).InAnnex(0));
        Assert.Throws<FormatException>(() => ParagraphLabel.Operative(1).Append("x"));
    }

    [Fact]
    public void A_hostile_depth_is_refused()
    {
        Assert.False(ParagraphLabel.TryParse("OP1" + string.Concat(Enumerable.Repeat(".1", 100_000)), null, out _));
        Assert.False(ParagraphLabel.TryParse("Annex " + new string('M', 100_000) + " OP1", null, out _));
    }

    private static ParagraphLabel Parse(string text) => ParagraphLabel.Parse(text, CultureInfo.InvariantCulture);
}
