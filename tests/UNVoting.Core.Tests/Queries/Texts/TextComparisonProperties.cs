using UNVoting.Documents;
using UNVoting.Queries.Texts;
using UNVoting.Testing;
using UNVoting.Tests.Generators;

namespace UNVoting.Tests.Queries.Texts;

public class TextComparisonProperties
{
    [Property(Arbitrary = [typeof(Model)])]
    public void Comparing_a_text_with_itself_gives_no_change(ResolutionText text)
    {
        var comparison = TextComparison.Of(text, text);
        Assert.All(comparison.Changes, change => Assert.Equal((ParagraphChangeKind.Unchanged, 1.0), (change.Kind, change.Similarity)));
        Assert.Equal(text.AllParagraphs().Select(paragraph => paragraph.Label), comparison.Changes.SelectMany(change => change.To));
        Assert.Equal(1, comparison.Similarity);
    }

    [Property(Arbitrary = [typeof(TwoTexts)], MaxTest = 500)]
    public void Comparing_in_the_other_direction_mirrors(TwoTexts pair) =>
        Assert.Equal(TextComparison.Of(pair.From, pair.To).Reversed(), TextComparison.Of(pair.To, pair.From));

    [Property(Arbitrary = [typeof(Model)])]
    public void Any_two_texts_mirror(ResolutionText from, ResolutionText to) =>
        Assert.Equal(TextComparison.Of(from, to).Reversed(), TextComparison.Of(to, from));

    [Property(Arbitrary = [typeof(TwoTexts)], MaxTest = 300)]
    public void Reversing_twice_gives_the_comparison_again(TwoTexts pair)
    {
        var comparison = TextComparison.Of(pair.From, pair.To);
        Assert.Equal(comparison, comparison.Reversed().Reversed());
    }

    [Property(Arbitrary = [typeof(TwoTexts)], MaxTest = 500)]
    public void Every_paragraph_of_either_text_stands_once(TwoTexts pair)
    {
        var changes = TextComparison.Of(pair.From, pair.To).Changes;
        Assert.Equal(pair.From.AllParagraphs().Select(paragraph => paragraph.Label), changes.SelectMany(change => change.From).Order());
        Assert.Equal(pair.To.AllParagraphs().Select(paragraph => paragraph.Label), changes.SelectMany(change => change.To));
    }

    [Property(Arbitrary = [typeof(TwoTexts)], MaxTest = 500)]
    public void Applying_the_changes_to_a_text_gives_the_other(TwoTexts pair)
    {
        foreach (var change in TextComparison.Of(pair.From, pair.To).Changes)
        {
            var before = new Queue<string>(change.From.SelectMany(label => WordsOf(pair.From, label)));
            var after = new List<string>();
            foreach (var run in change.Words)
            {
                string[] own = run.Kind == WordChangeKind.Added ? [] : [.. Enumerable.Range(0, run.Count).Select(_ => before.Dequeue())];
                after.AddRange(run.Kind switch
                {
                    WordChangeKind.Kept => own,
                    WordChangeKind.Added => run.After.Split(' '),
                    _ => [],
                });
            }

            Assert.Empty(before);
            Assert.Equal(change.To.SelectMany(label => WordsOf(pair.To, label)), after);
        }
    }

    [Property(Arbitrary = [typeof(TwoTexts)], MaxTest = 300)]
    public void Words_kept_are_as_many_as_can_be(TwoTexts pair)
    {
        foreach (var change in TextComparison.Of(pair.From, pair.To).Changes)
        {
            string[] before = [.. change.From.SelectMany(label => WordsOf(pair.From, label))];
            string[] after = [.. change.To.SelectMany(label => WordsOf(pair.To, label))];
            int kept = change.Words.Where(word => word.Kind == WordChangeKind.Kept).Sum(word => word.Count);
            Assert.Equal(Naive.CommonCount(before, after), kept);
            if (change.Similarity is { } similarity && before.Length + after.Length > 0)
                Assert.Equal(2.0 * kept / (before.Length + after.Length), similarity);
        }
    }

    [Property(Arbitrary = [typeof(TwoTexts)], MaxTest = 300)]
    public void How_a_text_was_set_makes_no_difference(TwoTexts pair)
    {
        var plain = TextComparison.Of(pair.From, pair.To);
        var set = TextComparison.Of(Set(pair.From), pair.To);
        Assert.Equal(plain.Changes.Select(change => (change.Kind, change.To, change.Similarity)), set.Changes.Select(change => (change.Kind, change.To, change.Similarity)));
        Assert.Equal(plain.Similarity, set.Similarity);
    }

    private static ResolutionText Set(ResolutionText text) => text with
    {
        Preamble = text.Preamble.Select(Set).ToValueList(),
        Operative = text.Operative.Select(Set).ToValueList(),
    };

    private static Paragraph Set(Paragraph paragraph)
    {
        string[] words = paragraph.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string text = string.Join('\n', words.Select((word, place) => (place % 4) switch
        {
            0 => $"*{word}*",
            1 => $"{word}\u00B9",
            2 => $"{word}<sup>12</sup>",
            _ => $"{word}^3",
        }));
        string number = paragraph.Number.Length == 0 ? "" : "17.";
        return paragraph with { Number = number, Text = $"{(number.Length == 0 ? "" : "17. ")}{text};" };
    }

    private static string[] WordsOf(ResolutionText text, ParagraphLabel label) =>
        text.Find(label)!.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
