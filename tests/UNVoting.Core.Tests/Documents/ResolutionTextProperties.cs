using UNVoting.Documents;
using UNVoting.Testing;
using UNVoting.Tests.Generators;

namespace UNVoting.Tests.Documents;

public class ResolutionTextProperties
{
    [Property(Arbitrary = [typeof(Model)])]
    public void All_paragraphs_are_the_roots_and_what_is_below_them_in_the_order_of_the_text(ResolutionText wording)
    {
        static IEnumerable<Paragraph> Below(Paragraph paragraph) => paragraph.Children.SelectMany(Below).Prepend(paragraph);
        Paragraph[] roots = [.. wording.Preamble, .. wording.Operative, .. wording.Annexes.SelectMany(annex => annex.Paragraphs)];
        Assert.Equal(roots.SelectMany(Below), wording.AllParagraphs());
        Assert.Equal(wording.AllParagraphs().SelectMany(paragraph => paragraph.Citations), wording.Citations());
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void The_first_paragraph_of_a_name_is_found_and_none_for_a_name_that_is_missing(ResolutionText wording)
    {
        foreach (Paragraph paragraph in wording.AllParagraphs())
        {
            Assert.Equal(wording.AllParagraphs().First(other => other.Label == paragraph.Label), wording.Find(paragraph.Label));
        }

        Assert.Null(wording.Find(ParagraphLabel.Operative(9999)));
    }
}
