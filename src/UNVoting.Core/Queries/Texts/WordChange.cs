namespace UNVoting.Queries.Texts;

/// <summary>A run of words that was kept, dropped or added.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">The words as the earlier paragraph prints them; empty where they were added.</param>
/// <param name="After">The words as the later paragraph prints them; empty where they were dropped. Kept words may differ in case.</param>
/// <param name="Count">How many words and punctuation marks the run has, at least one.</param>
public sealed record WordChange(WordChangeKind Kind, string Before, string After, int Count);
