namespace UNVoting.Documents;

/// <summary>A footnote to a text.</summary>
/// <param name="Mark">The mark as printed, without its raising: <c>1</c>, <c>*</c>.</param>
/// <param name="Text">The note, on one line.</param>
/// <param name="Citations">The documents that the note names.</param>
public sealed record Footnote(string Mark, string Text, ValueList<Citation> Citations = default);
