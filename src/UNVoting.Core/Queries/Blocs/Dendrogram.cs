using System.Collections.Immutable;
using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>A hierarchical clustering: n − 1 merges of n items, from the nearest to the farthest.</summary>
/// <remarks>Heights never fall from one merge to the next, so every cut is a partition and a lower cut refines a higher one. Equality is by value.</remarks>
public sealed class Dendrogram : IEquatable<Dendrogram>
{
    private readonly ImmutableArray<DendrogramMerge> merges;

    private Dendrogram(int itemCount, ImmutableArray<DendrogramMerge> merges)
    {
        ItemCount = itemCount;
        this.merges = merges;
        LeafOrder = Leaves(itemCount, merges);
    }

    /// <summary>Orders the joins of a spanning tree by height and names the clusters that they make.</summary>
    /// <param name="itemCount">How many items there are.</param>
    /// <param name="joins">n − 1 joins, each naming an item of either cluster; of equal heights the earlier is made first.</param>
    internal static Dendrogram FromJoins(int itemCount, IEnumerable<(int First, int Second, double Height)> joins)
    {
        var parent = new int[Math.Max(0, (2 * itemCount) - 1)];
        var size = new int[parent.Length];
        var lowest = new int[parent.Length];
        for (var cluster = 0; cluster < parent.Length; cluster++)
        {
            parent[cluster] = cluster;
            size[cluster] = 1;
            lowest[cluster] = cluster;
        }

        int Top(int cluster)
        {
            while (parent[cluster] != cluster)
            {
                parent[cluster] = parent[parent[cluster]];
                cluster = parent[cluster];
            }

            return cluster;
        }

        var merges = ImmutableArray.CreateBuilder<DendrogramMerge>(Math.Max(0, itemCount - 1));
        foreach (var (first, second, height) in joins.OrderBy(join => join.Height))
        {
            var made = itemCount + merges.Count;
            var (left, right) = (Top(first), Top(second));
            if (lowest[left] > lowest[right])
                (left, right) = (right, left);
            parent[left] = made;
            parent[right] = made;
            lowest[made] = lowest[left];
            size[made] = size[left] + size[right];
            merges.Add(new DendrogramMerge(left, right, height, size[made]));
        }

        return new Dendrogram(itemCount, merges.MoveToImmutable());
    }

    /// <summary>How many items are clustered.</summary>
    public int ItemCount { get; }

    /// <summary>The merges in order of height; one fewer than there are items.</summary>
    public IReadOnlyList<DendrogramMerge> Merges => merges;

    /// <summary>The items in the order in which a drawing of the tree without crossings shows them: of two joined clusters, the one with the lowest-numbered item first.</summary>
    public IReadOnlyList<int> LeafOrder { get; }

    /// <summary>The blocs that stand when all merges up to a height are made.</summary>
    /// <param name="height">The height of the cut; merges at exactly this height are made.</param>
    /// <returns>The partition at that height.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="height"/> is not a number.</exception>
    public Partition CutAtHeight(double height)
    {
        if (double.IsNaN(height))
            throw new ArgumentOutOfRangeException(nameof(height), height, "A height is a number.");
        return After(merges.Count(merge => merge.Height <= height));
    }

    /// <summary>The blocs that stand when a given number of them is left. Merges of equal height are undone from the last.</summary>
    /// <param name="blocCount">How many blocs there shall be.</param>
    /// <returns>The partition into exactly that many blocs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="blocCount"/> is below 1 (0 where there are no items) or above the number of items.</exception>
    public Partition CutInto(int blocCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(blocCount, Math.Min(1, ItemCount));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(blocCount, ItemCount);
        return After(ItemCount - blocCount);
    }

    /// <summary>Whether another dendrogram has the same items, merges and heights.</summary>
    /// <param name="other">The other dendrogram.</param>
    /// <returns>True where all merges are equal.</returns>
    public bool Equals(Dendrogram? other) => other is not null && ItemCount == other.ItemCount && merges.AsSpan().SequenceEqual(other.merges.AsSpan());

    /// <summary>Whether two trees hold the same items, merges and heights.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they are equal, or both null.</returns>
    public static bool operator ==(Dendrogram? left, Dendrogram? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two trees do not hold the same items, merges and heights.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(Dendrogram? left, Dendrogram? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dendrogram);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ItemCount);
        foreach (var merge in merges)
            hash.Add(merge);
        return hash.ToHashCode();
    }

    /// <summary>How many items it joins.</summary>
    /// <returns>For example <c>187 items</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ItemCount} items");

    private Partition After(int made)
    {
        // A merge's cluster takes its label from above; working down from the last merge, every label is known before it is handed on.
        var labels = new int[Math.Max(0, (2 * ItemCount) - 1)];
        for (var cluster = 0; cluster < labels.Length; cluster++)
            labels[cluster] = cluster;
        for (var k = made - 1; k >= 0; k--)
        {
            labels[merges[k].Left] = labels[ItemCount + k];
            labels[merges[k].Right] = labels[ItemCount + k];
        }

        return Partition.FromLabels(labels.AsSpan(0, ItemCount));
    }

    private static ImmutableArray<int> Leaves(int itemCount, ImmutableArray<DendrogramMerge> merges)
    {
        var order = ImmutableArray.CreateBuilder<int>(itemCount);
        var open = new Stack<int>();
        if (itemCount > 0)
            open.Push((2 * itemCount) - 2);
        while (open.TryPop(out var cluster))
        {
            if (cluster < itemCount)
            {
                order.Add(cluster);
                continue;
            }

            open.Push(merges[cluster - itemCount].Right);
            open.Push(merges[cluster - itemCount].Left);
        }

        return order.MoveToImmutable();
    }
}
