using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>What became of a paragraph, or of several that were split or merged, between two texts.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="From">The paragraphs of the earlier text, in order; empty where it was added.</param>
/// <param name="To">The paragraphs of the later text, in order; empty where it was dropped.</param>
/// <param name="Similarity">2·c / (a + b), from 0 to 1: c of the a words and marks of the one and the b of the other stand in both in the same order;
/// <see langword="null"/> where it was added or dropped.</param>
/// <param name="Words">The words kept, dropped and added, in order; dropped ones before those that replace them.</param>
public sealed record ParagraphChange(
    ParagraphChangeKind Kind,
    ValueList<ParagraphLabel> From,
    ValueList<ParagraphLabel> To,
    double? Similarity,
    ValueList<WordChange> Words)
{
    /// <summary>Whether it went from the preamble to the operative part, to an annex, or back.</summary>
    public bool ChangedPart { get; internal init; }

    /// <summary>The verb that opened it in the earlier text; <see langword="null"/> where it opened with none of <see cref="OpeningVerbs"/>.</summary>
    public OpeningVerb? VerbBefore { get; internal init; }

    /// <summary>The verb that opens it in the later text; <see langword="null"/> where it opens with none of the list.</summary>
    public OpeningVerb? VerbAfter { get; internal init; }

    /// <summary>Whether the opening verb became stronger or weaker.</summary>
    public VerbShift VerbShift => VerbBefore is null || VerbAfter is null ? VerbShift.NotComparable : VerbBefore.To(VerbAfter);

    /// <summary>Whether anything but its number differs.</summary>
    public bool IsChange => Kind != ParagraphChangeKind.Unchanged;

    internal AlignedStep Step { get; init; }

    /// <summary>The same change seen from the later text to the earlier.</summary>
    /// <returns>A change with both sides exchanged.</returns>
    public ParagraphChange Reversed() => this with
    {
        Kind = Kind switch
        {
            ParagraphChangeKind.Split => ParagraphChangeKind.Merged,
            ParagraphChangeKind.Merged => ParagraphChangeKind.Split,
            ParagraphChangeKind.Added => ParagraphChangeKind.Dropped,
            ParagraphChangeKind.Dropped => ParagraphChangeKind.Added,
            var same => same,
        },
        From = To,
        To = From,
        Words = ReversedWords(),
        VerbBefore = VerbAfter,
        VerbAfter = VerbBefore,
        Step = Step.Mirrored(),
    };

    private ValueList<WordChange> ReversedWords()
    {
        var words = Words.Select(word => new WordChange(
            word.Kind switch
            {
                WordChangeKind.Dropped => WordChangeKind.Added,
                WordChangeKind.Added => WordChangeKind.Dropped,
                _ => WordChangeKind.Kept,
            },
            word.After,
            word.Before,
            word.Count)).ToArray();
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i - 1].Kind == WordChangeKind.Added && words[i].Kind == WordChangeKind.Dropped)
                (words[i - 1], words[i]) = (words[i], words[i - 1]);
        }

        return words.ToValueList();
    }

    /// <summary>What became of which paragraph.</summary>
    /// <returns>For example <c>Reworded OP4 → OP5 (0.94)</c>.</returns>
    public override string ToString() => Similarity is { } similarity
        ? string.Create(CultureInfo.InvariantCulture, $"{Kind} {string.Join(", ", From)} → {string.Join(", ", To)} ({similarity:0.00})")
        : $"{Kind} {string.Join(", ", From.Concat(To))}";
}
