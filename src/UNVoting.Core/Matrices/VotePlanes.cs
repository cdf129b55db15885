using System.Collections.Immutable;
using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>Votes as bit planes: rows are voters, columns are votes, and each plane holds one bit for every cell.</summary>
/// <remarks>
/// <para>
/// Four planes, each within the next: in favour, yes or no, cast, seated. Against is yes or no but not in favour; abstaining is cast but
/// neither yes nor no. The nesting keeps every position with four bits and lets the agreement of two rows be read with five
/// operations on 64 votes at a time (three where the processor has ternary logic).
/// </para>
/// <para>
/// Immutable and safe to share between threads. Memory: rows × columns / 2 bytes. The planes know nothing of who a row is and which vote a
/// column is. Equal where the shape and every cell are equal.
/// </para>
/// </remarks>
public sealed class VotePlanes : IEquatable<VotePlanes>
{
    internal const int PlaneCount = 4;

    private readonly ulong[] bits;

    // Takes the array over; the caller must not keep it.
    internal VotePlanes(int rows, int columns, ulong[] bits)
    {
        RowCount = rows;
        ColumnCount = columns;
        Stride = ColumnSet.WordsFor(columns);
        this.bits = bits;
        View = new PlanesView(this, ColumnSet.All(columns), [.. Enumerable.Range(0, rows)]);
    }

    /// <summary>The number of rows: voters.</summary>
    public int RowCount { get; }

    /// <summary>The number of columns: votes.</summary>
    public int ColumnCount { get; }

    /// <summary>All rows and all columns, from which narrower views are taken.</summary>
    public PlanesView View { get; }

    // Words of one row in one plane.
    internal int Stride { get; }

    // The distance in words from a plane to the next.
    internal int PlaneSize => RowCount * Stride;

    internal ReadOnlySpan<ulong> Bits => bits;

    /// <summary>Where a voter stood in a vote.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The position in that cell.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The row or the column is not in the matrix.</exception>
    public Position this[int row, int column]
    {
        get
        {
            ThrowIfNoRow(row, nameof(row));
            ThrowIfNoColumn(column, nameof(column));
            // Planes within planes: the number of planes that hold the cell is the position.
            int position = 0;
            for (int plane = 0; plane < PlaneCount; plane++)
                position += (int)(Row((Plane)plane, row)[column >> 6] >> (column & 63)) & 1;
            return (Position)position;
        }
    }

    /// <summary>The planes of a matrix given cell by cell.</summary>
    /// <param name="positions">Rows are voters, columns are votes.</param>
    /// <returns>Planes of the same shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="positions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cell holds a number that is no position, or there are too many cells.</exception>
    public static VotePlanes Of(Position[,] positions)
    {
        ArgumentNullException.ThrowIfNull(positions);
        var builder = new VotePlanesBuilder(positions.GetLength(0), positions.GetLength(1));
        for (int row = 0; row < builder.RowCount; row++)
        {
            for (int column = 0; column < builder.ColumnCount; column++)
                builder.Set(row, column, positions[row, column]);
        }

        return builder.MoveToPlanes();
    }

    /// <summary>The planes of a matrix given as one run of cells, row after row.</summary>
    /// <param name="positions">All cells of the first row, then of the second, and so on.</param>
    /// <param name="columns">The number of columns; it must divide the number of cells.</param>
    /// <returns>Planes with as many rows as the cells fill.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="columns"/> is not positive, or a cell holds a number that is no position.</exception>
    /// <exception cref="ArgumentException">The last row is not full.</exception>
    public static VotePlanes Of(ReadOnlySpan<Position> positions, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        if (positions.Length % columns != 0)
            throw new ArgumentException($"{positions.Length} cells do not fill rows of {columns}.", nameof(positions));
        var builder = new VotePlanesBuilder(positions.Length / columns, columns);
        for (int cell = 0; cell < positions.Length; cell++)
            builder.Set(cell / columns, cell % columns, positions[cell]);
        return builder.MoveToPlanes();
    }

    /// <summary>Whether the other planes have the same shape and the same position in every cell.</summary>
    /// <param name="other">Other planes, or null.</param>
    /// <returns>True where shape and cells are equal. Cost: O(rows · columns / 64).</returns>
    public bool Equals(VotePlanes? other) =>
        ReferenceEquals(this, other)
        || (other is not null && RowCount == other.RowCount && ColumnCount == other.ColumnCount && bits.AsSpan().SequenceEqual(other.bits));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VotePlanes);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(RowCount);
        hash.Add(ColumnCount);
        // The votes in favour tell matrices apart well enough, at a quarter of the cost.
        foreach (ulong word in bits.AsSpan(0, PlaneSize))
            hash.Add(word);
        return hash.ToHashCode();
    }

    /// <summary>The size of the matrix.</summary>
    /// <returns>For example <c>193 rows × 6203 columns</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{RowCount} rows × {ColumnCount} columns");

    /// <summary>Whether two objects hold the same votes.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(VotePlanes? left, VotePlanes? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in what <see cref="operator ==(VotePlanes?, VotePlanes?)"/> compares.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(VotePlanes? left, VotePlanes? right) => !(left == right);

    internal ReadOnlySpan<ulong> Row(Plane plane, int row) => bits.AsSpan(((int)plane * PlaneSize) + (row * Stride), Stride);

    internal void ThrowIfNoRow(int row, string name) => Bounds.ThrowIfOutside(row, RowCount, name);

    internal void ThrowIfNoColumn(int column, string name) => Bounds.ThrowIfOutside(column, ColumnCount, name);
}
