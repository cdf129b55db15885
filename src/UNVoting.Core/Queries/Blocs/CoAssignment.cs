using System.Collections.Immutable;
using System.Globalization;
using UNVoting.Matrices;

namespace UNVoting.Queries.Blocs;

/// <summary>How often each two items stood in the same bloc, over many partitions of the same items.</summary>
/// <remarks>Symmetric counts of partitions. Equality is by value. Making one costs O(Σ size²) of the blocs of each distinct partition, 4·n² bytes.</remarks>
public sealed class CoAssignment : IEquatable<CoAssignment>
{
    private readonly int[] together;

    private CoAssignment(int itemCount, int partitionCount, int[] together, ImmutableArray<int> alone)
    {
        ItemCount = itemCount;
        PartitionCount = partitionCount;
        this.together = together;
        Alone = alone;
    }

    /// <summary>Counts over partitions; a partition that comes several times counts each time.</summary>
    /// <param name="partitions">At least one partition; all of the same items.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="partitions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is no partition, or they divide different numbers of items.</exception>
    public static CoAssignment Of(IEnumerable<Partition> partitions)
    {
        ArgumentNullException.ThrowIfNull(partitions);
        var times = partitions.CountBy(partition => partition ?? throw new ArgumentNullException(nameof(partitions), "A partition is null.")).ToArray();
        if (times.Length == 0)
            throw new ArgumentException("There is nothing to count: expected at least one partition.", nameof(partitions));
        var itemCount = times[0].Key.ItemCount;
        var together = new int[itemCount * itemCount];
        var alone = new int[itemCount];
        foreach (var (partition, count) in times)
        {
            if (partition.ItemCount != itemCount)
                throw new ArgumentException($"Expected partitions of the same items: one divides {itemCount}, another {partition.ItemCount}.", nameof(partitions));
            for (var bloc = 0; bloc < partition.BlocCount; bloc++)
            {
                var members = partition.Members(bloc);
                if (members.Length == 1)
                    alone[members[0]] += count;
                foreach (var first in members)
                {
                    foreach (var second in members)
                        together[(first * itemCount) + second] += count;
                }
            }
        }

        return new CoAssignment(itemCount, times.Sum(time => time.Value), together, ImmutableArray.Create(alone));
    }

    /// <summary>How many items the partitions divide.</summary>
    public int ItemCount { get; }

    /// <summary>How many partitions were counted.</summary>
    public int PartitionCount { get; }

    /// <summary>In how many partitions each item stood alone in its bloc, in order of items.</summary>
    public IReadOnlyList<int> Alone { get; }

    /// <summary>In how many partitions two items stood in the same bloc.</summary>
    /// <param name="first">An item.</param>
    /// <param name="second">An item.</param>
    /// <returns>0 to <see cref="PartitionCount"/>; all of them for an item with itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One is not an item.</exception>
    public int this[int first, int second]
    {
        get
        {
            Bounds.ThrowIfOutside(first, ItemCount, nameof(first));
            Bounds.ThrowIfOutside(second, ItemCount, nameof(second));
            return together[(first * ItemCount) + second];
        }
    }

    /// <summary>The share of partitions in which two items stood in the same bloc.</summary>
    /// <param name="first">An item.</param>
    /// <param name="second">An item.</param>
    /// <returns>0 (never) to 1 (always).</returns>
    /// <exception cref="ArgumentOutOfRangeException">One is not an item.</exception>
    public double Share(int first, int second) => (double)this[first, second] / PartitionCount;

    /// <summary>Whether other counts are the same.</summary>
    /// <param name="other">The other counts.</param>
    /// <returns>True where all counts are equal.</returns>
    public bool Equals(CoAssignment? other) => other is not null && PartitionCount == other.PartitionCount && together.AsSpan().SequenceEqual(other.together)
        && Alone.SequenceEqual(other.Alone);

    /// <summary>Whether two counts hold the same counts.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they are equal, or both null.</returns>
    public static bool operator ==(CoAssignment? left, CoAssignment? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two counts do not hold the same counts.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(CoAssignment? left, CoAssignment? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CoAssignment);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(PartitionCount);
        foreach (var count in Alone)
            hash.Add(count);
        return hash.ToHashCode();
    }

    /// <summary>How many items and partitions.</summary>
    /// <returns>For example <c>187 items, 600 partitions</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ItemCount} items, {PartitionCount} partitions");
}
