using System.Globalization;

namespace UNVoting.Queries.Swing;

/// <summary>A change between two neighbouring votes of those that a State cast in a series.</summary>
/// <param name="FromVote">The place of the earlier vote in the series, from 0.</param>
/// <param name="ToVote">The place of the later vote; votes between, if any, were not cast.</param>
/// <param name="Move">Its place before and after.</param>
/// <remarks>The default is no change at all.</remarks>
public readonly record struct PathChange(int FromVote, int ToVote, Move Move)
{
    /// <summary>The change with its places in the series.</summary>
    /// <returns>For example <c>0 to 2, BRA: abstaining → in favour</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FromVote} to {ToVote}, {Move}");
}
