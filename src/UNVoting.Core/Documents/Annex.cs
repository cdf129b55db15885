namespace UNVoting.Documents;

/// <summary>An annex to a resolution or decision.</summary>
/// <param name="Number">The number as printed, such as <c>I</c>; empty for a single annex.</param>
/// <param name="Title">The title; empty where none is printed.</param>
/// <param name="Paragraphs">The paragraphs, in order.</param>
/// <exception cref="ArgumentNullException"><paramref name="Number"/> or <paramref name="Title"/> is <see langword="null"/>.</exception>
public sealed record Annex(string Number, string Title, ValueList<Paragraph> Paragraphs)
{
    /// <summary>The number as printed, such as <c>I</c>; empty for a single annex.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Number { get; init => field = NotNull.Of(value); } = NotNull.Of(Number);

    /// <summary>The title; empty where none is printed.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Title { get; init => field = NotNull.Of(value); } = NotNull.Of(Title);

    /// <summary>The number and the title.</summary>
    /// <returns>For example <c>Annex I: Declaration</c>.</returns>
    public override string ToString() => string.Join(": ", new[] { Number.Length == 0 ? "Annex" : $"Annex {Number}", Title }.Where(part => part.Length > 0));
}
