using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;

namespace UNVoting.Matrices;

/// <summary>The tables of all pairs of rows of a view: what each cast by what the other cast, over the votes that both cast.</summary>
/// <remarks>
/// Immutable. Rows are numbered as in <see cref="PlanesView.Rows"/>. As a list it holds each pair once, first before second, in the order (0,1), (0,2), …, (1,2), ….
/// Equal where all tables are equal, whatever path they were counted on.
/// </remarks>
public sealed class PairTables : IReadOnlyList<PairTable>, IEquatable<PairTables>
{
    // For each plane of the first row and each plane of the second, the votes that both hold, for all pairs.
    private readonly int[][] shared;

    // The votes that each row holds in each plane.
    private readonly int[] favour;
    private readonly int[] decisive;
    private readonly int[] cast;

    // Takes the arrays over; the caller must not keep them.
    internal PairTables(KernelPath path, int[][] shared, int[] favour, int[] decisive, int[] cast)
    {
        Path = path;
        this.shared = shared;
        this.favour = favour;
        this.decisive = decisive;
        this.cast = cast;
    }

    /// <summary>The number of rows.</summary>
    public int RowCount => cast.Length;

    /// <summary>The number of pairs: rows · (rows − 1) / 2.</summary>
    public int Count => shared[0].Length;

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
            Bounds.ThrowIfOutside(index, Count, nameof(index));
            int ff = shared[0][index], fd = shared[1][index], fc = shared[2][index];
            int df = shared[3][index], dd = shared[4][index], dc = shared[5][index];
            int cf = shared[6][index], cd = shared[7][index], cc = shared[8][index];
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
            Bounds.ThrowIfOutside(first, RowCount, nameof(first));
            Bounds.ThrowIfOutside(second, RowCount, nameof(second));
            if (first < second)
                return this[Triangle.Start(first, RowCount) + second];
            if (first > second)
                return this[Triangle.Start(second, RowCount) + first].Transposed;
            return default(PairTable) with
            {
                FavourFavour = favour[first],
                AgainstAgainst = decisive[first] - favour[first],
                AbstainingAbstaining = cast[first] - decisive[first],
            };
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
        other is not null
        && favour.AsSpan().SequenceEqual(other.favour)
        && decisive.AsSpan().SequenceEqual(other.decisive)
        && cast.AsSpan().SequenceEqual(other.cast)
        && shared.Zip(other.shared).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PairTables);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(favour.AsSpan()));
        hash.AddBytes(MemoryMarshal.AsBytes(cast.AsSpan()));
        hash.AddBytes(MemoryMarshal.AsBytes(shared[0].AsSpan()));
        return hash.ToHashCode();
    }

    /// <summary>How many pairs and rows.</summary>
    /// <returns>For example <c>18528 pairs of 193 rows</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} pairs of {RowCount} rows");

    /// <summary>Whether two objects hold the same tables.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(PairTables? left, PairTables? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in what <see cref="operator ==(PairTables?, PairTables?)"/> compares.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(PairTables? left, PairTables? right) => !(left == right);
}
