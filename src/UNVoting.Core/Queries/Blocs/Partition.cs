using System.Collections.Immutable;

namespace UNVoting.Queries.Blocs;

/// <summary>A division of items into blocs in which each item belongs to exactly one bloc.</summary>
/// <remarks>
/// <para>Items are numbered 0 to <see cref="ItemCount"/> − 1 in the caller's order (for Member States: by code). Blocs are numbered canonically from 0:
/// the largest first, and of equal sizes the one whose first member comes first. Two partitions of the same items into the same blocs are therefore
/// equal, whatever labels they were made from, and equality and hash code go by value.</para>
/// <para>A partition is immutable and may be shared between threads. Making one costs O(items + blocs · log blocs).</para>
/// </remarks>
public sealed class Partition : IEquatable<Partition>
{
    private readonly ImmutableArray<int> blocOf;
    private readonly ImmutableArray<ImmutableArray<int>> members;
    private readonly ImmutableArray<IReadOnlyList<int>> blocs;

    private Partition(ImmutableArray<int> blocOf, ImmutableArray<ImmutableArray<int>> members)
    {
        this.blocOf = blocOf;
        this.members = members;
        blocs = [.. members];
    }

    /// <summary>Makes a partition from one label an item: items with the same label form a bloc.</summary>
    /// <param name="labels">The label of each item; any integers, only their equality matters.</param>
    /// <returns>The partition with its blocs numbered canonically.</returns>
    public static Partition FromLabels(ReadOnlySpan<int> labels)
    {
        var firstSeen = new Dictionary<int, int>();
        var groups = new List<ImmutableArray<int>.Builder>();
        for (var item = 0; item < labels.Length; item++)
        {
            if (!firstSeen.TryGetValue(labels[item], out var group))
            {
                group = groups.Count;
                firstSeen.Add(labels[item], group);
                groups.Add(ImmutableArray.CreateBuilder<int>());
            }

            groups[group].Add(item);
        }

        return Number(labels.Length, groups);
    }

    /// <summary>Makes a partition from its blocs.</summary>
    /// <param name="itemCount">How many items there are.</param>
    /// <param name="blocs">The members of each bloc, in any order; no bloc may be empty.</param>
    /// <returns>The partition with its blocs numbered canonically.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="blocs"/> or one of its blocs is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="itemCount"/> is negative, or a member is not an item.</exception>
    /// <exception cref="ArgumentException">A bloc is empty, or an item is in no bloc or in more than one.</exception>
    public static Partition FromBlocs(int itemCount, IEnumerable<IEnumerable<int>> blocs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(itemCount);
        ArgumentNullException.ThrowIfNull(blocs);
        var labels = new int[itemCount];
        Array.Fill(labels, -1);
        var label = 0;
        foreach (var bloc in blocs)
        {
            ArgumentNullException.ThrowIfNull(bloc, nameof(blocs));
            var size = 0;
            foreach (var item in bloc)
            {
                Bounds.ThrowIfOutside(item, itemCount, nameof(blocs));
                if (labels[item] >= 0)
                    throw new ArgumentException($"Item {item} is in more than one bloc; each item belongs to exactly one.", nameof(blocs));
                labels[item] = label;
                size++;
            }

            if (size == 0)
                throw new ArgumentException($"Bloc {label} has no members; a bloc has at least one.", nameof(blocs));
            label++;
        }

        var missing = Array.IndexOf(labels, -1);
        return missing < 0
            ? FromLabels(labels)
            : throw new ArgumentException($"Item {missing} is in no bloc; each item belongs to exactly one.", nameof(blocs));
    }

    /// <summary>The partition in which each item is a bloc of its own.</summary>
    /// <param name="itemCount">How many items there are.</param>
    /// <returns>The finest partition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="itemCount"/> is negative.</exception>
    public static Partition OfSingletons(int itemCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(itemCount);
        var labels = new int[itemCount];
        for (var item = 0; item < itemCount; item++)
            labels[item] = item;
        return FromLabels(labels);
    }

    /// <summary>The partition in which all items form one bloc (no bloc where there are no items).</summary>
    /// <param name="itemCount">How many items there are.</param>
    /// <returns>The coarsest partition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="itemCount"/> is negative.</exception>
    public static Partition OfOneBloc(int itemCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(itemCount);
        return FromLabels(new int[itemCount]);
    }

    /// <summary>How many items are divided.</summary>
    public int ItemCount => blocOf.Length;

    /// <summary>How many blocs there are.</summary>
    public int BlocCount => members.Length;

    /// <summary>The number of each item's bloc, in order of items.</summary>
    public IReadOnlyList<int> Assignments => blocOf;

    /// <summary>The members of each bloc in ascending order, in order of bloc numbers: the largest bloc first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Blocs => blocs;

    /// <summary>The number of an item's bloc.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The bloc's number, 0 to <see cref="BlocCount"/> − 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not an item of this partition.</exception>
    public int BlocOf(int item)
    {
        Bounds.ThrowIfOutside(item, ItemCount, nameof(item));
        return blocOf[item];
    }

    /// <summary>The members of a bloc.</summary>
    /// <param name="bloc">The bloc's number.</param>
    /// <returns>Its members in ascending order; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bloc"/> is not a bloc of this partition.</exception>
    public IReadOnlyList<int> MembersOf(int bloc) => Members(bloc);

    /// <summary>How many members a bloc has.</summary>
    /// <param name="bloc">The bloc's number.</param>
    /// <returns>Its size, at least 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bloc"/> is not a bloc of this partition.</exception>
    public int SizeOf(int bloc) => Members(bloc).Length;

    /// <summary>Whether every bloc of this partition lies within one bloc of another partition of the same items.</summary>
    /// <param name="other">The other partition.</param>
    /// <returns>True where this partition is equal to the other or finer; false also where the numbers of items differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsRefinementOf(Partition other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ItemCount == other.ItemCount && members.All(bloc => bloc.All(item => other.blocOf[item] == other.blocOf[bloc[0]]));
    }

    /// <summary>Whether another partition divides the same number of items into the same blocs.</summary>
    /// <param name="other">The other partition.</param>
    /// <returns>True where the blocs are the same.</returns>
    public bool Equals(Partition? other) => other is not null && (ReferenceEquals(this, other) || blocOf.AsSpan().SequenceEqual(other.blocOf.AsSpan()));

    /// <summary>Whether two partitions hold the same items in the same blocs.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they are equal, or both null.</returns>
    public static bool operator ==(Partition? left, Partition? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two partitions do not hold the same items in the same blocs.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(Partition? left, Partition? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Partition);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var bloc in blocOf)
            hash.Add(bloc);
        return hash.ToHashCode();
    }

    /// <summary>The blocs as lists of item numbers in braces, such as <c>{0 1 4} {2 3}</c>.</summary>
    /// <returns>The blocs in order of their numbers.</returns>
    public override string ToString() => string.Join(' ', members.Select(bloc => $"{{{string.Join(' ', bloc)}}}"));

    internal ReadOnlySpan<int> Labels => blocOf.AsSpan();

    internal ImmutableArray<int> Members(int bloc)
    {
        Bounds.ThrowIfOutside(bloc, BlocCount, nameof(bloc));
        return members[bloc];
    }

    // The groups arrive in order of first member, so a stable sort by size alone gives the canonical numbers.
    private static Partition Number(int itemCount, List<ImmutableArray<int>.Builder> groups)
    {
        var members = groups.OrderByDescending(group => group.Count).Select(group => group.ToImmutable()).ToImmutableArray();
        var blocOf = new int[itemCount];
        for (var bloc = 0; bloc < members.Length; bloc++)
        {
            foreach (var item in members[bloc])
                blocOf[item] = bloc;
        }

        return new Partition(ImmutableArray.Create(blocOf), members);
    }
}
