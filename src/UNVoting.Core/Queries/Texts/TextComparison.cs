using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>Two texts, paragraph beside paragraph: unchanged, reworded, moved, split, merged, added, dropped, and the words that changed in each.</summary>
/// <remarks>
/// <para>Every paragraph and sub-paragraph stands for itself. Line breaks, emphasis, footnote marks, numbers, case and the punctuation at the end of a paragraph make no
/// difference to which paragraph answers to which. That hangs on their likeness: what the pairs of neighbouring words in both weigh, of what all their pairs weigh, where a pair weighs one by
/// the number of paragraphs of its text that have it, so that what all paragraphs repeat says little. Where at least eight pairs of the shorter go on in the longer, six tenths of the part
/// of it that does count as likeness if that is more. Two paragraphs cost 1 − their likeness, a dropped or an added one 0.3, a split or a merger 1 − the likeness of the whole
/// to its parts together (2 to 8, each of which must bring half of its own) and 0.1 for each part after the first. Among all alignments in the order of both texts one of least
/// cost is taken; of the paragraphs left over on both sides the most alike two are then one that moved, and so on while their likeness is 0.5 or more.</para>
/// <para>A text compared with itself has no change; comparing in the other direction gives <see cref="Reversed"/>. Equal by value. Costs O(paragraphs²) for the alignment and
/// O(words² / 64) for the words of each two that were set beside one another.</para>
/// </remarks>
[TypeFormatterSource]
public sealed record TextComparison
{
    /// <summary>The greatest number of pairs of paragraphs that are compared: two thousand with two thousand, more than any text of the Assembly has.</summary>
    public const int MostPairs = 4_000_000;

    /// <summary>The greatest number of pairs of words that are compared: a hundred thousand with as many.</summary>
    public const long MostWordPairs = 10_000_000_000;

    private TextComparison(DocumentSymbol? from, DocumentSymbol? to, double similarity, ValueList<ParagraphChange> changes) =>
        (From, To, Similarity, Changes) = (from, to, similarity, changes);

    /// <summary>The symbol of the earlier text, where it was given with one.</summary>
    public DocumentSymbol? From { get; }

    /// <summary>The symbol of the later text, where it was given with one.</summary>
    public DocumentSymbol? To { get; }

    /// <summary>2·c / (a + b), from 0 to 1: c words and marks were kept of the a of the earlier text and the b of the later; 1 for two empty texts.</summary>
    public double Similarity { get; }

    /// <summary>Every paragraph of either text once, in the order of the later text, what was dropped before what stands at its place.</summary>
    public ValueList<ParagraphChange> Changes { get; }

    /// <summary>Compares two wordings.</summary>
    /// <param name="from">The earlier.</param>
    /// <param name="to">The later.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The texts have more than <see cref="MostPairs"/> pairs of paragraphs or <see cref="MostWordPairs"/> pairs of words.</exception>
    public static TextComparison Of(ResolutionText from, ResolutionText to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Of(null, from, null, to);
    }

    /// <summary>Compares the wordings of two texts, in English, or else in the first official language that both are known in.</summary>
    /// <param name="from">The earlier.</param>
    /// <param name="to">The later.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The wording of the two is known in no language, or not in the same, or the texts have more than <see cref="MostPairs"/> pairs of paragraphs or <see cref="MostWordPairs"/> pairs of words.</exception>
    public static TextComparison Of(AssemblyText from, AssemblyText to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var (before, after) = KnownWording.InOneLanguage(from, to)
            ?? throw new ArgumentException($"No language has the wording of both {from.Symbol} and {to.Symbol}.", nameof(to));
        return Of(from.Symbol, before, to.Symbol, after);
    }

    /// <summary>The comparison in the other direction.</summary>
    /// <returns>What comparing the later text with the earlier gives.</returns>
    public TextComparison Reversed() => new(To, From, Similarity, InOrder(Changes.Select(change => change.Reversed())));

    private static TextComparison Of(DocumentSymbol? fromSymbol, ResolutionText from, DocumentSymbol? toSymbol, ResolutionText to)
    {
        var vocabulary = new Vocabulary();
        var before = new TextUnits(from, vocabulary);
        var after = new TextUnits(to, vocabulary);
        long wordsBefore = before.Words.Sum(paragraph => (long)paragraph.All.Length);
        long wordsAfter = after.Words.Sum(paragraph => (long)paragraph.All.Length);
        if ((long)before.Count * after.Count > MostPairs || wordsBefore * wordsAfter > MostWordPairs)
            throw new ArgumentException($"Texts of {before.Count} paragraphs with {wordsBefore} words and {after.Count} paragraphs with {wordsAfter} words are too long to be compared: expected at most {MostPairs} pairs of paragraphs and {MostWordPairs} of words.", nameof(to));

        // Where several alignments are equally cheap, the choice must not depend on which text is the earlier one: one of the two always leads.
        bool swapped = before.CompareTo(after, vocabulary) > 0;
        var words = new CommonWords(vocabulary.Count);
        var alignment = swapped
            ? new ParagraphAlignment(after.Words, before.Words)
            : new ParagraphAlignment(before.Words, after.Words);
        var changes = alignment.Steps().Select(step => Change(swapped ? step.Mirrored() : step, before, after, swapped, words)).ToArray();
        long total = wordsBefore + wordsAfter;
        return new TextComparison(fromSymbol, toSymbol, total == 0 ? 1 : 2.0 * changes.Sum(Kept) / total, InOrder(changes));
    }

    private static int Kept(ParagraphChange change) => change.Words.Where(word => word.Kind == WordChangeKind.Kept).Sum(word => word.Count);

    private static ParagraphChange Change(AlignedStep step, TextUnits before, TextUnits after, bool swapped, CommonWords common)
    {
        var from = new ArraySegment<ParagraphWords>(before.Words, step.First, step.FirstCount);
        var to = new ArraySegment<ParagraphWords>(after.Words, step.Second, step.SecondCount);
        var words = WordDifference.Between(from, to, swapped, common);
        bool changedPart = step.FirstCount > 0 && step.SecondCount > 0 && before.Parts[step.First] != after.Parts[step.Second];
        var change = new ParagraphChange(
            Kind(step, changedPart, words),
            from.Select(paragraph => paragraph.Label).ToValueList(),
            to.Select(paragraph => paragraph.Label).ToValueList(),
            null,
            words)
        {
            ChangedPart = changedPart,
            VerbBefore = step.FirstCount == 0 ? null : OpeningVerbs.Find(before.Paragraphs[step.First]),
            VerbAfter = step.SecondCount == 0 ? null : OpeningVerbs.Find(after.Paragraphs[step.Second]),
            Step = step,
        };
        int total = from.Sum(paragraph => paragraph.All.Length) + to.Sum(paragraph => paragraph.All.Length);
        return step.FirstCount == 0 || step.SecondCount == 0 ? change : change with { Similarity = total == 0 ? 1 : 2.0 * Kept(change) / total };
    }

    private static ParagraphChangeKind Kind(AlignedStep step, bool changedPart, ValueList<WordChange> words) => step switch
    {
        { FirstCount: 0 } => ParagraphChangeKind.Added,
        { SecondCount: 0 } => ParagraphChangeKind.Dropped,
        { SecondCount: > 1 } => ParagraphChangeKind.Split,
        { FirstCount: > 1 } => ParagraphChangeKind.Merged,
        { OutOfOrder: true } => ParagraphChangeKind.Moved,
        _ when changedPart => ParagraphChangeKind.Moved,
        _ => words.All(word => word.Kind == WordChangeKind.Kept) ? ParagraphChangeKind.Unchanged : ParagraphChangeKind.Reworded,
    };

    // The steps in order stand in the order of both texts. Between two of them come the dropped paragraphs, then what the later text has there.
    private static ValueList<ParagraphChange> InOrder(IEnumerable<ParagraphChange> changes)
    {
        ParagraphChange[] all = [.. changes];
        ParagraphChange[] fixedPoints = [.. all.Where(change => change.Step is { FirstCount: > 0, SecondCount: > 0, OutOfOrder: false }).OrderBy(change => change.Step.First)];
        int[] firsts = [.. fixedPoints.Select(change => change.Step.First)];
        int[] seconds = [.. fixedPoints.Select(change => change.Step.Second)];
        return all.OrderBy(change => Stretch(change.Step)).ThenBy(change => change.Step.SecondCount > 0).ThenBy(change => change.Step.SecondCount > 0 ? change.Step.Second : change.Step.First)
            .ToValueList();

        // The stretch that ends with the next fixed point; the fixed point itself is the last of its stretch in the order of the later text.
        int Stretch(AlignedStep step)
        {
            int place = step.SecondCount > 0 ? Array.BinarySearch(seconds, step.Second) : Array.BinarySearch(firsts, step.First);
            return place < 0 ? ~place : place;
        }
    }

    /// <summary>Both texts, how many paragraphs changed and the likeness of the whole.</summary>
    /// <returns>For example <c>A/RES/77/36 to A/RES/78/237: 17 of 31 changed (0.81)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From} to {To}: {Changes.Count(change => change.IsChange)} of {Changes.Count} changed ({Similarity:0.00})");
}
