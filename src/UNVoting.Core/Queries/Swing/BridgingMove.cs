using UNVoting.Membership;

namespace UNVoting.Queries.Swing;

/// <summary>Where a State stood between two competing texts in one year and where in another.</summary>
/// <param name="From">Its votes in the first year.</param>
/// <param name="To">Its votes in the second.</param>
/// <remarks>The default is no State, a member in neither year.</remarks>
public readonly record struct BridgingMove(BridgingState From, BridgingState To)
{
    /// <summary>Who moved.</summary>
    public StateCode State => From.State;

    /// <summary>Whether it stood in another cell the second time.</summary>
    public bool IsChange => From.Cell != To.Cell;

    /// <summary>The State with its cells.</summary>
    /// <returns>For example <c>BRA: AbstainingOnOne → InFavourOfBoth</c>.</returns>
    public override string ToString() => $"{State}: {From.Cell} → {To.Cell}";
}
