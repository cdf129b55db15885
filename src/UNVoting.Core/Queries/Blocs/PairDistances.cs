using System.Globalization;
using UNVoting.Matrices;

namespace UNVoting.Queries.Blocs;

/// <summary>The distance of each pair of items, such as 1 − agreement: symmetric, and 0 from an item to itself.</summary>
/// <remarks>Kept condensed: one value a pair, in the order (0,1), (0,2), … (0,n−1), (1,2), …, as SciPy and R's <c>dist</c> keep them. Equality is by value.</remarks>
public sealed class PairDistances : IEquatable<PairDistances>
{
    private readonly double[] condensed;

    private PairDistances(int count, double[] condensed)
    {
        Count = count;
        this.condensed = condensed;
    }

    /// <summary>Takes the distance of each pair from a function.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="distance">The distance of two items, asked once for each pair with the first number below the second.</param>
    /// <returns>The distances.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="distance"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentException">A distance is negative, above 1E100 or not a number.</exception>
    public static PairDistances Of(int count, Func<int, int, double> distance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(distance);
        var condensed = new double[checked((int)Triangle.Pairs(count))];
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
                condensed[at++] = Checked(distance(i, j), i, j);
        }

        return new PairDistances(count, condensed);
    }

    /// <summary>Takes distances that are already condensed, in the order (0,1), (0,2), … (0,n−1), (1,2), …</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="condensed">count · (count − 1) / 2 distances; they are copied.</param>
    /// <returns>The distances.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentException">There are more or fewer values than pairs, or a distance is negative, above 1E100 or not a number.</exception>
    public static PairDistances FromCondensed(int count, ReadOnlySpan<double> condensed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (condensed.Length != Triangle.Pairs(count))
            throw new ArgumentException($"{count} items have {Triangle.Pairs(count)} pairs, but {condensed.Length} distances were given.", nameof(condensed));
        var values = condensed.ToArray();
        var at = 0;
        return Of(count, (_, _) => values[at++]);
    }

    /// <summary>How many items there are.</summary>
    public int Count { get; }

    /// <summary>The distance of two items.</summary>
    /// <param name="first">An item.</param>
    /// <param name="second">An item.</param>
    /// <returns>Their distance, 0 or more; 0 where the two are one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One is not an item.</exception>
    public double this[int first, int second]
    {
        get
        {
            Bounds.ThrowIfOutside(first, Count, nameof(first));
            Bounds.ThrowIfOutside(second, Count, nameof(second));
            return first == second ? 0 : condensed[Triangle.Start(Math.Min(first, second), Count) + Math.Max(first, second)];
        }
    }

    /// <summary>Whether other distances are the same, pair by pair.</summary>
    /// <param name="other">The other distances.</param>
    /// <returns>True where the numbers of items and all distances are equal.</returns>
    public bool Equals(PairDistances? other) => other is not null && Count == other.Count && condensed.AsSpan().SequenceEqual(other.condensed);

    /// <summary>Whether two sets of distances hold the same distances, pair by pair.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they are equal, or both null.</returns>
    public static bool operator ==(PairDistances? left, PairDistances? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two sets of distances do not hold the same distances, pair by pair.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(PairDistances? left, PairDistances? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PairDistances);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Count);
        foreach (var distance in condensed)
            hash.Add(distance);
        return hash.ToHashCode();
    }

    /// <summary>Of how many items.</summary>
    /// <returns>For example <c>187 items</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} items");

    /// <summary>The distances as a full square in order of rows, for algorithms that work on it.</summary>
    internal double[] ToSquare()
    {
        var square = new double[Count * Count];
        var at = 0;
        for (var i = 0; i < Count; i++)
        {
            for (var j = i + 1; j < Count; j++)
            {
                var distance = condensed[at++];
                square[(i * Count) + j] = distance;
                square[(j * Count) + i] = distance;
            }
        }

        return square;
    }

    private static double Checked(double distance, int i, int j) => distance is >= 0 and <= 1e100
        ? distance
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The distance of items {i} and {j} is {distance}; expected 0 to 1E100."), nameof(distance));
}
