using System.Globalization;

namespace UNVoting.Documents;

/// <summary>The wording of a resolution, a decision or a draft of one: preamble, operative part, footnotes and annexes.</summary>
/// <param name="Formula">The words that open it, such as "The General Assembly".</param>
/// <param name="Preamble">The preambular paragraphs, in order.</param>
/// <param name="Operative">The operative paragraphs, in order.</param>
/// <param name="Footnotes">The footnotes, in order.</param>
/// <param name="Annexes">The annexes, in order.</param>
/// <exception cref="ArgumentNullException"><paramref name="Formula"/> is <see langword="null"/>.</exception>
public sealed record ResolutionText(
    string Formula,
    ValueList<Paragraph> Preamble,
    ValueList<Paragraph> Operative,
    ValueList<Footnote> Footnotes = default,
    ValueList<Annex> Annexes = default)
{
    /// <summary>The words that open it.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Formula { get; init => field = NotNull.Of(value); } = NotNull.Of(Formula);

    /// <summary>Every paragraph and sub-paragraph in the order of the text: preamble, operative part, annexes.</summary>
    /// <returns>The paragraphs, depth first.</returns>
    public IEnumerable<Paragraph> AllParagraphs() =>
        Preamble.Concat(Operative).Concat(Annexes.SelectMany(annex => annex.Paragraphs)).SelectMany(paragraph => paragraph.SelfAndDescendants());

    /// <summary>The paragraph that a delegate would call by this name.</summary>
    /// <param name="label">For example <c>PP3</c> or <c>OP4 (b)</c>.</param>
    /// <returns>The paragraph, or <see langword="null"/> where the text has none of that name. Costs O(paragraphs).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    public Paragraph? Find(ParagraphLabel label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return AllParagraphs().FirstOrDefault(paragraph => paragraph.Label == label);
    }

    /// <summary>Every document that the paragraphs name, in order, each as often as it is named.</summary>
    /// <returns>The citations of the paragraphs; those of footnotes stand with the footnotes.</returns>
    public IEnumerable<Citation> Citations() => AllParagraphs().SelectMany(paragraph => paragraph.Citations);

    /// <summary>How many paragraphs the wording has.</summary>
    /// <returns>For example <c>12 preambular and 7 operative paragraphs</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Preamble.Count} preambular and {Operative.Count} operative paragraphs");
}
