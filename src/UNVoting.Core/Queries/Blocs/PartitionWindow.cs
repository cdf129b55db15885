using System.Collections.Immutable;
using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>A partition of named items that holds for one window of a sequence, such as a session.</summary>
/// <typeparam name="TItem">What names an item from window to window, such as a State's code.</typeparam>
/// <remarks>Equality is by value: the same items in the same order, in the same blocs.</remarks>
public sealed class PartitionWindow<TItem> : IEquatable<PartitionWindow<TItem>>
    where TItem : notnull
{
    private readonly ImmutableArray<TItem> items;

    /// <summary>Names the items of a partition.</summary>
    /// <param name="items">The items in the partition's order, each once.</param>
    /// <param name="partition">Their partition.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer items than the partition divides, or one comes twice.</exception>
    public PartitionWindow(IEnumerable<TItem> items, Partition partition)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(partition);
        this.items = [.. items];
        Partition = partition;
        if (this.items.Length != partition.ItemCount)
            throw new ArgumentException($"The partition divides {partition.ItemCount} items, but {this.items.Length} were named.", nameof(items));
        var seen = new HashSet<TItem>();
        foreach (var item in this.items)
        {
            if (!seen.Add(item))
                throw new ArgumentException($"{item} is named twice; each item belongs to exactly one bloc.", nameof(items));
        }
    }

    /// <summary>The items in the partition's order.</summary>
    public IReadOnlyList<TItem> Items => items;

    /// <summary>Their partition.</summary>
    public Partition Partition { get; }

    /// <summary>Whether another window has the same items in the same blocs.</summary>
    /// <param name="other">The other window.</param>
    /// <returns>True where both are equal.</returns>
    public bool Equals(PartitionWindow<TItem>? other) => other is not null && items.SequenceEqual(other.items) && Partition.Equals(other.Partition);

    /// <summary>Whether two windows hold the same items in the same blocs.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they are equal, or both null.</returns>
    public static bool operator ==(PartitionWindow<TItem>? left, PartitionWindow<TItem>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two windows do not hold the same items in the same blocs.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(PartitionWindow<TItem>? left, PartitionWindow<TItem>? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartitionWindow<TItem>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        hash.Add(Partition);
        return hash.ToHashCode();
    }

    /// <summary>How many items in how many blocs.</summary>
    /// <returns>For example <c>187 items, 3 blocs</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Items.Count} items, {Partition.BlocCount} blocs");
}
