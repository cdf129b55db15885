namespace UNVoting.Import.Names;

/// <summary>One stretch of a list.</summary>
/// <param name="Kind">What its characters do in the list.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct ListToken(ListTokenKind Kind, int Start, int End);
