using System.Globalization;
using UNVoting.Matrices;

namespace UNVoting.Queries.Blocs;

/// <summary>Items and the weight of the link between each two, such as the agreement of two Member States: symmetric, without links from an item to itself.</summary>
/// <remarks>
/// <para>A weight of 0 is no link. A network with weights below 0 is <em>signed</em>: agreement above and below chance, see <see cref="RelativeTo"/>.</para>
/// <para>Every pair is kept (8·n² bytes), in an order that the weights determine and not the numbering: items by the sum of their weights and of the squares of their
/// weights. What is found in a network therefore does not depend on the order in which its items are listed, except among items whose two sums are equal.</para>
/// <para>Immutable; equality is by value. Making one costs O(n²).</para>
/// </remarks>
public sealed class AgreementNetwork : IEquatable<AgreementNetwork>
{
    private readonly int[] items;
    private readonly int[] places;
    private readonly double[] weights;

    private AgreementNetwork(int count, double[] square)
    {
        Count = count;
        items = OrderByWeights(count, square);
        places = new int[count];
        for (var place = 0; place < count; place++)
            places[items[place]] = place;

        weights = new double[square.Length];
        Positive = new double[count];
        Negative = new double[count];
        var links = 0;
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                var weight = square[(items[i] * count) + items[j]];
                weights[(i * count) + j] = weight;
                links += weight == 0 ? 0 : 1;
                if (weight > 0)
                    Positive[i] += weight;
                else
                    Negative[i] -= weight;
            }

            TotalPositive += Positive[i];
            TotalNegative += Negative[i];
        }

        MeanLink = links == 0 ? 0 : (TotalPositive + TotalNegative) / links;
    }

    /// <summary>Takes the weight of each pair from a function.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="weight">The weight of the link between two items, asked once for each pair with the first number below the second; 0 for no link.</param>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weight"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or above 10,000.</exception>
    /// <exception cref="ArgumentException">A weight is not a number, or beyond ±1E100.</exception>
    public static AgreementNetwork Of(int count, Func<int, int, double> weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 10_000);
        ArgumentNullException.ThrowIfNull(weight);
        var square = new double[count * count];
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                var value = weight(i, j);
                if (value is not (>= -1e100 and <= 1e100))
                    throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The link of items {i} and {j} weighs {value}; expected a number within ±1E100, 0 for no link."), nameof(weight));
                square[(i * count) + j] = value;
                square[(j * count) + i] = value;
            }
        }

        return new AgreementNetwork(count, square);
    }

    /// <summary>How many items there are.</summary>
    public int Count { get; }

    /// <summary>Whether some link weighs less than 0.</summary>
    public bool IsSigned => TotalNegative > 0;

    /// <summary>The weight of the link between two items.</summary>
    /// <param name="first">An item.</param>
    /// <param name="second">An item.</param>
    /// <returns>The weight; 0 for no link, and for an item with itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One is not an item.</exception>
    public double this[int first, int second]
    {
        get
        {
            Bounds.ThrowIfOutside(first, Count, nameof(first));
            Bounds.ThrowIfOutside(second, Count, nameof(second));
            return weights[(places[first] * Count) + places[second]];
        }
    }

    /// <summary>The signed network of what each link weighs above or below a level, such as the agreement to be expected by chance.</summary>
    /// <param name="level">What is taken from the weight of every link; pairs without a link stay without one.</param>
    /// <returns>The network of the differences.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not finite.</exception>
    public AgreementNetwork RelativeTo(double level)
    {
        if (!double.IsFinite(level))
            throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a finite level.");
        return Of(Count, (i, j) => this[i, j] is not 0 and var weight ? weight - level : 0);
    }

    /// <summary>Whether another network has the same items with the same weights.</summary>
    /// <param name="other">The other network.</param>
    /// <returns>True where all weights are equal.</returns>
    public bool Equals(AgreementNetwork? other) => other is not null && items.AsSpan().SequenceEqual(other.items) && weights.AsSpan().SequenceEqual(other.weights);

    /// <summary>Whether two networks hold the same items with the same weights.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they are equal, or both null.</returns>
    public static bool operator ==(AgreementNetwork? left, AgreementNetwork? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two networks do not hold the same items with the same weights.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(AgreementNetwork? left, AgreementNetwork? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgreementNetwork);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Count);
        foreach (var strength in Positive)
            hash.Add(strength);
        return hash.ToHashCode();
    }

    /// <summary>How many items it links.</summary>
    /// <returns>For example <c>187 items</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} items");

    /// <summary>The weights as a square in order of rows, items in the network's own order.</summary>
    internal ReadOnlySpan<double> Weights => weights;

    /// <summary>The same weights, to be held on to.</summary>
    internal ReadOnlyMemory<double> WeightsMemory => weights;

    /// <summary>The sum of each item's weights above 0, in the network's own order.</summary>
    internal double[] Positive { get; }

    /// <summary>The sum of each item's weights below 0 without their sign, in the network's own order.</summary>
    internal double[] Negative { get; }

    /// <summary>Twice the weight above 0: the sum over ordered pairs.</summary>
    internal double TotalPositive { get; }

    /// <summary>Twice the weight below 0 without its sign.</summary>
    internal double TotalNegative { get; }

    /// <summary>The mean weight of a link without its sign; 0 where there is none. The scale of the network.</summary>
    internal double MeanLink { get; }

    /// <summary>A partition of the items from labels in the network's own order.</summary>
    internal Partition ToPartition(ReadOnlySpan<int> labels)
    {
        var ofItems = new int[Count];
        for (var place = 0; place < Count; place++)
            ofItems[items[place]] = labels[place];
        return Partition.FromLabels(ofItems);
    }

    /// <summary>The labels of a partition's items in the network's own order.</summary>
    internal int[] FromPartition(Partition partition)
    {
        var labels = new int[Count];
        for (var place = 0; place < Count; place++)
            labels[place] = partition.Labels[items[place]];
        return labels;
    }

    // Sums of whole numbers do not depend on the order of adding, so the order found is the same however the items are listed.
    private static int[] OrderByWeights(int count, double[] square)
    {
        double largest = 0;
        foreach (var weight in square)
            largest = Math.Max(largest, Math.Abs(weight));
        var keys = new (long Sum, long Squares, int Item)[count];
        for (var i = 0; i < count; i++)
        {
            long sum = 0, squares = 0;
            for (var j = 0; j < count && largest > 0; j++)
            {
                var share = square[(i * count) + j] / largest;
                sum += (long)(share * (1L << 44));
                squares += (long)(share * share * (1L << 44));
            }

            keys[i] = (-sum, -squares, i);
        }

        Array.Sort(keys);
        return [.. keys.Select(key => key.Item)];
    }
}
