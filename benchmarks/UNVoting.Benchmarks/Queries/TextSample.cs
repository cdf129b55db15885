using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Queries;

/// <summary>Texts shaped like resolutions: a third preamble, paragraphs of 8 to 90 words, words as unequally frequent as in English.</summary>
internal static class TextSample
{
    private const int Words = 6000;

    public static ResolutionText Long(int paragraphs, int seed) => Text([.. Sentences(new Random(seed), paragraphs)]);

    /// <summary>The next year's text: a quarter of the paragraphs reworded, a tenth dropped, a tenth new, a twentieth elsewhere.</summary>
    public static ResolutionText Revised(ResolutionText text, int seed)
    {
        var random = new Random(seed);
        var sentences = new List<string>();
        foreach (var paragraph in text.AllParagraphs())
        {
            double chance = random.NextDouble();
            if (chance >= 0.1)
                sentences.Insert(chance is >= 0.1 and < 0.15 ? random.Next(sentences.Count + 1) : sentences.Count, chance < 0.4 ? Reworded(paragraph.Text, random) : paragraph.Text);
            if (chance > 0.9)
                sentences.Add(Sentence(random));
        }

        return Text(sentences);
    }

    /// <summary>So many resolutions over ten sessions, each but the first of ten on a matter made from the last year's.</summary>
    public static VotingRecord Library(int resolutions)
    {
        var texts = new List<AssemblyText>();
        for (int matter = 0; matter * 10 < resolutions; matter++)
        {
            var text = Long(20 + (matter % 21), matter);
            for (int year = 0; year < 10 && texts.Count < resolutions; year++)
            {
                texts.Add(Resolution(60 + year, matter + 1, text));
                text = Revised(text, (matter * 10) + year);
            }
        }

        return VotingRecord.Of([], texts);
    }

    public static AssemblyText Resolution(int session, int number, ResolutionText wording) =>
        new(DocumentSymbol.ForResolution(AssemblySession.Regular(session), number), TextKind.Resolution, "", Source.Unstated) { Wording = wording };

    private static IEnumerable<string> Sentences(Random random, int count) => Enumerable.Range(0, count).Select(_ => Sentence(random));

    private static string Sentence(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(8, 91)).Select(_ => Word(random)));

    private static string Reworded(string sentence, Random random) =>
        string.Join(' ', sentence.Split(' ').SelectMany(word => random.Next(10) switch { 0 => [], 1 => (string[])[word, Word(random)], _ => [word] }));

    // Zipf's law: the n-th word is met 1/n as often as the first.
    private static string Word(Random random) => $"word{(int)Math.Exp(random.NextDouble() * Math.Log(Words))}";

    private static ResolutionText Text(List<string> sentences)
    {
        int preamble = sentences.Count / 3;
        return new ResolutionText(
            "The General Assembly",
            sentences.Take(preamble).Select((text, place) => new Paragraph(ParagraphLabel.Preambular(place + 1), "", "", text)).ToValueList(),
            sentences.Skip(preamble).Select((text, place) => new Paragraph(ParagraphLabel.Operative(place + 1), $"{place + 1}.", "", text)).ToValueList());
    }
}
