using System.Collections;
using System.Runtime.InteropServices;

namespace UNVoting.Matrices;

/// <summary>The tables of all pairs of rows of a view: what each cast by what the other cast, over the votes that both cast.</summary>
/// <remarks>
/// Immutable. Rows are numbered as in <see cref="PlanesView.Rows"/>. As a list it holds each pair once, first before second, in the order (0,1), (0,2), …, (1,2), ….
/// Equal where all tables are equal, whatever path they were counted on.
/// </remarks>
public sealed class PairTables : IReadOnlyList<PairTable>, IEquatable<PairTables>
{
    internal const int Slots = 9;

    // For each plane of the first row and each plane of the second, the votes that both hold, for all pairs; then the votes each row holds in each plane.
    private readonly int[] counts;

    // Takes the array over; the caller must not keep it.
    internal PairTables(int rowCount, KernelPath path, int[] counts)
    {
        RowCount = rowCount;
        Count = (int)Triangle.Pairs(rowCount);
        Path = path;
        this.counts = counts;
    }

    /// <summary>The number of rows.</summary>
    public int RowCount { get; }

    /// <summary>The number of pairs: rows · (rows − 1) / 2.</summary>
    public int Count { get; }

    /// <summary>The path on which the pairs were counted; never <see cref="KernelPath.Auto"/>.</summary>
    public KernelPath Path { get; }

    /// <summary>The table of a pair by its number, the row of lower number first.</summary>
    /// <param name="index">The number of the pair, from 0, in the order (0,1), (0,2), …, (1,2), ….</param>
    /// <returns>The table of the pair.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pair.</exception>
    public PairTable this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} pairs.");
            int ff = counts[index], fd = counts[Count + index], fc = counts[(2 * Count) + index];
            int df = counts[(3 * Count) + index], dd = counts[(4 * Count) + index], dc = counts[(5 * Count) + index];
            int cf = counts[(6 * Count) + index], cd = counts[(7 * Count) + index], cc = counts[(8 * Count) + index];
            // Each plane is within the next, so differences of neighbours are the cells.
            return new PairTable(
                FavourFavour: ff,
                FavourAbstaining: fc - fd,
                FavourAgainst: fd - ff,
                AbstainingFavour: cf - df,
                AbstainingAbstaining: cc - cd - dc + dd,
                AbstainingAgainst: cd - cf - dd + df,
                AgainstFavour: df - ff,
                AgainstAbstaining: dc - dd - fc + fd,
                AgainstAgainst: dd - df - fd + ff);
        }
    }

    /// <summary>The table of two rows, the first named first. A row with itself fills the diagonal of the table.</summary>
    /// <param name="first">A row, from 0.</param>
    /// <param name="second">A row, from 0; it may be the same.</param>
    /// <returns>The table of the pair.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public PairTable this[int first, int second]
    {
        get
        {
            Triangle.ThrowIfNoRow(first, RowCount, nameof(first));
            Triangle.ThrowIfNoRow(second, RowCount, nameof(second));
            if (first < second)
                return this[Triangle.Start(first, RowCount) + second];
            if (first > second)
                return this[Triangle.Start(second, RowCount) + first].Transposed;
            ReadOnlySpan<int> held = counts.AsSpan((Slots * Count) + (3 * first), 3);
            return default(PairTable) with { FavourFavour = held[0], AgainstAgainst = held[1] - held[0], AbstainingAbstaining = held[2] - held[1] };
        }
    }

    /// <summary>The pairs in order.</summary>
    /// <returns>The table of each pair once.</returns>
    public IEnumerator<PairTable> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other tables are of as many rows and equal throughout.</summary>
    /// <param name="other">Other tables, or null.</param>
    /// <returns>True where all tables are equal.</returns>
    public bool Equals(PairTables? other) =>
        other is not null && RowCount == other.RowCount && counts.AsSpan().SequenceEqual(other.counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PairTables);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(counts.AsSpan()));
        return hash.ToHashCode();
    }

    /// <summary>Whether two objects hold the same tables.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(PairTables? left, PairTables? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in what <see cref="operator ==(PairTables?, PairTables?)"/> compares.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(PairTables? left, PairTables? right) => !(left == right);
}
