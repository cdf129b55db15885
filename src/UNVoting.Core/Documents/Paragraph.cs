namespace UNVoting.Documents;

/// <summary>A paragraph of a text, with its sub-paragraphs.</summary>
/// <param name="Label">The name that delegates give it: <c>PP3</c>, <c>OP4 (b)</c>.</param>
/// <param name="Number">The number as printed, such as <c>4.</c>, <c>(b)</c> or <c>1.7</c>; empty for a preambular paragraph.</param>
/// <param name="Opening">The opening words as printed: "Noting with concern", "Further decides"; empty where the paragraph has none.</param>
/// <param name="Text">The words of the paragraph itself on one line, opening words included, number, footnote marks and emphasis left out.</param>
/// <param name="FootnoteMarks">The marks that stand in the paragraph, in order, as <see cref="Footnote.Mark"/> prints them.</param>
/// <param name="Citations">The documents that the paragraph names, in order.</param>
/// <param name="Children">The sub-paragraphs, in order.</param>
/// <param name="Heading">The heading printed above the paragraph; empty where there is none.</param>
/// <exception cref="ArgumentNullException">A text or the label is <see langword="null"/>.</exception>
public sealed record Paragraph(
    ParagraphLabel Label,
    string Number,
    string Opening,
    string Text,
    ValueList<string> FootnoteMarks = default,
    ValueList<Citation> Citations = default,
    ValueList<Paragraph> Children = default,
    string Heading = "")
{
    /// <summary>The name that delegates give it.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public ParagraphLabel Label { get; init => field = NotNull.Of(value); } = NotNull.Of(Label);

    /// <summary>The number as printed; empty for a preambular paragraph.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Number { get; init => field = NotNull.Of(value); } = NotNull.Of(Number);

    /// <summary>The opening words as printed; empty where the paragraph has none.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Opening { get; init => field = NotNull.Of(value); } = NotNull.Of(Opening);

    /// <summary>The words of the paragraph itself on one line, opening words included.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Text { get; init => field = NotNull.Of(value); } = NotNull.Of(Text);

    /// <summary>The heading printed above the paragraph; empty where there is none.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Heading { get; init => field = NotNull.Of(value); } = NotNull.Of(Heading);

    /// <summary>This paragraph and every paragraph below it, in the order of the text.</summary>
    /// <returns>At least one paragraph.</returns>
    public IEnumerable<Paragraph> SelfAndDescendants()
    {
        var open = new Stack<Paragraph>();
        open.Push(this);
        while (open.TryPop(out Paragraph? next))
        {
            yield return next;
            for (int i = next.Children.Count - 1; i >= 0; i--)
            {
                open.Push(next.Children[i]);
            }
        }
    }

    /// <summary>The paragraph's label and words.</summary>
    /// <returns>For example <c>OP2: Also decides that …</c>.</returns>
    public override string ToString() => $"{Label}: {Text}";
}
