namespace UNVoting.Documents;

/// <summary>An annex to a resolution or decision.</summary>
/// <param name="Number">The number as printed, such as <c>I</c>; empty for a single annex.</param>
/// <param name="Title">The title; empty where none is printed.</param>
/// <param name="Paragraphs">The paragraphs, in order.</param>
public sealed record Annex(string Number, string Title, ValueList<Paragraph> Paragraphs);
