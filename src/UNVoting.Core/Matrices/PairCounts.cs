using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;

namespace UNVoting.Matrices;

/// <summary>The agreement of all pairs of rows of a view: a symmetric matrix of <see cref="PairCount"/>.</summary>
/// <remarks>
/// Immutable. Rows are numbered as in <see cref="PlanesView.Rows"/>. As a list it holds each pair once, first before second, in the order (0,1), (0,2), …, (1,2), ….
/// Equal where all counts are equal, whatever path they were counted on.
/// </remarks>
public sealed class PairCounts : IReadOnlyList<PairCount>, IEquatable<PairCounts>
{
    private readonly int[] joint;
    private readonly int[] comparable;
    private readonly int[] opposite;
    private readonly int[] cast;

    // Takes the arrays over; the caller must not keep them. Comparable votes are those in which both or neither voted yes or no: the same and the opposite ones.
    internal PairCounts(KernelPath path, int[] joint, int[] comparable, int[] opposite, int[] cast)
    {
        Path = path;
        this.joint = joint;
        this.comparable = comparable;
        this.opposite = opposite;
        this.cast = cast;
    }

    /// <summary>The number of rows.</summary>
    public int RowCount => cast.Length;

    /// <summary>The number of pairs: rows · (rows − 1) / 2.</summary>
    public int Count => joint.Length;

    /// <summary>The path on which the pairs were counted; never <see cref="KernelPath.Auto"/>.</summary>
    public KernelPath Path { get; }

    /// <summary>The counts of a pair by its number.</summary>
    /// <param name="index">The number of the pair, from 0, in the order (0,1), (0,2), …, (1,2), ….</param>
    /// <returns>The counts of the pair.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pair.</exception>
    public PairCount this[int index]
    {
        get
        {
            Bounds.ThrowIfOutside(index, Count, nameof(index));
            return new PairCount(joint[index], comparable[index] - opposite[index], opposite[index]);
        }
    }

    /// <summary>The counts of two rows, in either order. A row agrees with itself in every vote it cast.</summary>
    /// <param name="first">A row, from 0.</param>
    /// <param name="second">A row, from 0; it may be the same.</param>
    /// <returns>The counts of the pair.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public PairCount this[int first, int second]
    {
        get
        {
            Bounds.ThrowIfOutside(first, RowCount, nameof(first));
            Bounds.ThrowIfOutside(second, RowCount, nameof(second));
            return first == second
                ? new PairCount(cast[first], cast[first], 0)
                : this[Triangle.Start(Math.Min(first, second), RowCount) + Math.Max(first, second)];
        }
    }

    /// <summary>The pairs in order.</summary>
    /// <returns>The counts of each pair once.</returns>
    public IEnumerator<PairCount> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other counts are of as many rows and equal throughout.</summary>
    /// <param name="other">Other counts, or null.</param>
    /// <returns>True where all counts are equal.</returns>
    public bool Equals(PairCounts? other) =>
        other is not null
        && cast.AsSpan().SequenceEqual(other.cast)
        && joint.AsSpan().SequenceEqual(other.joint)
        && comparable.AsSpan().SequenceEqual(other.comparable)
        && opposite.AsSpan().SequenceEqual(other.opposite);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PairCounts);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(cast.AsSpan()));
        hash.AddBytes(MemoryMarshal.AsBytes(opposite.AsSpan()));
        return hash.ToHashCode();
    }

    /// <summary>How many pairs and rows.</summary>
    /// <returns>For example <c>18528 pairs of 193 rows</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} pairs of {RowCount} rows");

    /// <summary>Whether two objects hold the same counts.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(PairCounts? left, PairCounts? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in what <see cref="operator ==(PairCounts?, PairCounts?)"/> compares.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(PairCounts? left, PairCounts? right) => !(left == right);
}
