using System.Collections.Immutable;
using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>A paragraph as the set of its pairs of neighbouring words, by which paragraphs are found again among many.</summary>
/// <param name="Label">The name that delegates give it.</param>
/// <param name="Pairs">The pairs as 64-bit codes, in order, each once; of a paragraph of one word, that word's.</param>
/// <param name="Whole">A 64-bit code of all its words in order: paragraphs of the same words have the same.</param>
/// <param name="Words">How many words it has.</param>
internal sealed record ParagraphShingles(ParagraphLabel Label, ImmutableArray<ulong> Pairs, ulong Whole, int Words)
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    public static ParagraphShingles Of(Paragraph paragraph)
    {
        var codes = WordReader.Read(paragraph.Text).Where(span => span.IsWord).Select(span => CodeOf(paragraph.Text.AsSpan(span.Start, span.Length))).ToArray();
        var pairs = new ulong[Math.Max(codes.Length - 1, Math.Min(codes.Length, 1))];
        for (int i = 0; i < pairs.Length; i++)
            pairs[i] = codes.Length == 1 ? codes[0] : Mixed(codes[i], codes[i + 1]);
        Array.Sort(pairs);
        return new ParagraphShingles(paragraph.Label, [.. pairs.Distinct()], codes.Aggregate(Odd, Mixed), codes.Length);
    }

    /// <summary>Pairs in both of the pairs in either: from 0 to 1, and 1 for the same words in the same order.</summary>
    public double SimilarityTo(ParagraphShingles other)
    {
        int shared = 0;
        for (var (i, j) = (0, 0); i < Pairs.Length && j < other.Pairs.Length;)
        {
            int order = Pairs[i].CompareTo(other.Pairs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        int either = Pairs.Length + other.Pairs.Length - shared;
        return either == 0 ? 0 : (double)shared / either;
    }

    // FNV-1a over the letters in lower case with one apostrophe and one dash: the same on every machine.
    private static ulong CodeOf(ReadOnlySpan<char> word)
    {
        ulong code = 14695981039346656037;
        foreach (char letter in word)
        {
            char plain = Vocabulary.Plain(letter);
            code = (code ^ char.ToLowerInvariant(plain)) * 1099511628211;
        }

        return code;
    }

    private static ulong Mixed(ulong first, ulong second)
    {
        ulong mixed = (first * Odd) ^ second;
        mixed = (mixed ^ (mixed >> 32)) * Odd;
        return mixed ^ (mixed >> 29);
    }
}
