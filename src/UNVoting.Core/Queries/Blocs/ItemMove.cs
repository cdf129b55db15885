using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>An item that changed its bloc between two partitions.</summary>
/// <param name="Item">The number of the item that moved, the same in both partitions.</param>
/// <param name="From">The number of its bloc in the first partition.</param>
/// <param name="To">The number of its bloc in the second partition.</param>
/// <remarks>The default is item 0 moving from bloc 0 to bloc 0, and never comes out of a comparison whose blocs 0 are matched.</remarks>
public readonly record struct ItemMove(int Item, int From, int To)
{
    /// <summary>The item and its two blocs.</summary>
    /// <returns>For example <c>item 3: bloc 0 → bloc 1</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"item {Item}: bloc {From} → bloc {To}");
}
