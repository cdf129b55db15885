namespace UNVoting.Documents;

/// <summary>A footnote to a text.</summary>
/// <param name="Mark">The mark as printed, without its raising: <c>1</c>, <c>*</c>.</param>
/// <param name="Text">The note, on one line.</param>
/// <param name="Citations">The documents that the note names.</param>
/// <exception cref="ArgumentNullException"><paramref name="Mark"/> or <paramref name="Text"/> is <see langword="null"/>.</exception>
public sealed record Footnote(string Mark, string Text, ValueList<Citation> Citations = default)
{
    /// <summary>The mark as printed, without its raising.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Mark { get; init => field = NotNull.Of(value); } = NotNull.Of(Mark);

    /// <summary>The note, on one line.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Text { get; init => field = NotNull.Of(value); } = NotNull.Of(Text);

    /// <summary>The mark and the note.</summary>
    /// <returns>For example <c>1 A/76/135.</c>.</returns>
    public override string ToString() => $"{Mark} {Text}";
}
