using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Queries.Texts;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Texts;

public class AgreedLanguageProperties
{
    /// <summary>Texts of ten sessions whose paragraphs are made of few words, so that many are near one another.</summary>
    public sealed record Library(ValueList<AssemblyText> Texts)
    {
        public static Arbitrary<Library> Generated() => Arb.From(
            from wordings in Gen.Choose(1, 10).SelectMany(count => TwoTexts.Paragraphs.ArrayOf(count))
            select new Library(wordings.Select((paragraphs, place) => Samples.Text($"A/RES/{60 + place}/1", "", [], [], paragraphs, [])).ToValueList()),
            library => Shrinking.Smaller(library.Texts).Where(texts => !texts.IsEmpty).Select(texts => new Library(texts)));
    }

    [Property(Arbitrary = [typeof(Library)], MaxTest = 300)]
    public void The_index_finds_what_looking_at_everything_finds(Library library)
    {
        var index = AgreedLanguage.Of(VotingRecord.Of([], library.Texts));
        var text = library.Texts[^1];
        var earlier = library.Texts.SkipLast(1).SelectMany(other => other.Wording!.AllParagraphs().Select(paragraph => (other.Symbol, Paragraph: paragraph))).ToArray();
        foreach (var (found, paragraph) in index.FindOrigins(text).Paragraphs.Zip(text.Wording!.AllParagraphs()))
        {
            string[] words = Words(paragraph);
            var exact = words.Length == 0 ? default : earlier.FirstOrDefault(other => Words(other.Paragraph).SequenceEqual(words));
            var near = words.Length == 0 ? default : earlier.FirstOrDefault(other => Similarity(Words(other.Paragraph), words) >= 0.5);
            Assert.Equal((exact.Symbol, exact.Paragraph?.Label), (found.Exact?.Symbol, found.Exact?.Paragraph));
            Assert.Equal((near.Symbol, near.Paragraph?.Label), (found.Near?.Symbol, found.Near?.Paragraph));
            Assert.Equal(words.Length, found.Words);
            Assert.InRange(found.NewWords, 0, words.Length);
            Assert.True(found.Exact is null || found.NewWords == 0);
            Assert.True(found.Near is not null || found.NewWords == words.Length);
        }
    }

    private static string[] Words(Paragraph paragraph) => paragraph.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static double Similarity(string[] first, string[] second)
    {
        var (left, right) = (Pairs(first), Pairs(second));
        int shared = left.Intersect(right).Count();
        return left.Count == 0 || right.Count == 0 ? 0 : (double)shared / (left.Count + right.Count - shared);
    }

    private static HashSet<string> Pairs(string[] words) => words.Length == 1 ? [words[0]] : [.. words.Zip(words.Skip(1), (word, next) => $"{word} {next}")];
}
