namespace UNVoting.Queries.Texts;

/// <summary>A word or a punctuation mark as it stands in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has, at least one.</param>
/// <param name="IsWord">Whether it is a word or number; else a punctuation mark.</param>
/// <param name="AfterBlank">Whether a blank or a line break stands before it.</param>
internal readonly record struct WordSpan(int Start, int Length, bool IsWord, bool AfterBlank);
