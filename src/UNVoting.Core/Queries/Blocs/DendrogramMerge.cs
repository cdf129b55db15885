using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>One step of a hierarchical clustering: two clusters become one.</summary>
/// <param name="Left">The cluster that holds the lowest-numbered item of the two. Below the number of items it is that item; from there on, n + k is the cluster made by merge k.</param>
/// <param name="Right">The other cluster, numbered likewise.</param>
/// <param name="Height">The distance at which they are joined, in the unit of the distances.</param>
/// <param name="Size">How many items the joined cluster holds.</param>
/// <remarks>The default (items 0 and 0 at height 0, size 0) never comes out of a clustering.</remarks>
public readonly record struct DendrogramMerge(int Left, int Right, double Height, int Size)
{
    /// <summary>The two clusters that are joined, at what height and of how many items.</summary>
    /// <returns>For example <c>4 and 7 at 0.25: 3 items</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Left} and {Right} at {Height:0.0000}: {Size} items");
}
