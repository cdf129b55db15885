namespace UNVoting.Queries.Swing;

/// <summary>A change between two neighbouring votes of those that a State cast in a series.</summary>
/// <param name="FromVote">The place of the earlier vote in the series, from 0.</param>
/// <param name="ToVote">The place of the later vote; votes between, if any, were not cast.</param>
/// <param name="Move">Its place before and after.</param>
/// <remarks>The default is no change at all.</remarks>
public readonly record struct PathChange(int FromVote, int ToVote, Move Move);
