namespace UNVoting.Documents;

/// <summary>The wording of a resolution, a decision or a draft of one: preamble, operative part, footnotes and annexes.</summary>
/// <param name="Formula">The words that open it, such as "The General Assembly".</param>
/// <param name="Preamble">The preambular paragraphs, in order.</param>
/// <param name="Operative">The operative paragraphs, in order.</param>
/// <param name="Footnotes">The footnotes, in order.</param>
/// <param name="Annexes">The annexes, in order.</param>
public sealed record ResolutionText(
    string Formula,
    ValueList<Paragraph> Preamble,
    ValueList<Paragraph> Operative,
    ValueList<Footnote> Footnotes = default,
    ValueList<Annex> Annexes = default)
{
    /// <summary>Every paragraph and sub-paragraph in the order of the text: preamble, operative part, annexes.</summary>
    /// <returns>The paragraphs, depth first.</returns>
    public IEnumerable<Paragraph> AllParagraphs() =>
        Preamble.Concat(Operative).Concat(Annexes.SelectMany(annex => annex.Paragraphs)).SelectMany(paragraph => paragraph.SelfAndDescendants());

    /// <summary>The paragraph that a delegate would call by this name.</summary>
    /// <param name="label">For example <c>PP3</c> or <c>OP4 (b)</c>.</param>
    /// <returns>The paragraph, or <see langword="null"/> where the text has none of that name. Costs O(paragraphs).</returns>
    public Paragraph? Find(ParagraphLabel label) => AllParagraphs().FirstOrDefault(paragraph => paragraph.Label == label);

    /// <summary>Every document that the paragraphs name, in order, each as often as it is named.</summary>
    /// <returns>The citations of the paragraphs; those of footnotes stand with the footnotes.</returns>
    public IEnumerable<Citation> Citations() => AllParagraphs().SelectMany(paragraph => paragraph.Citations);
}
