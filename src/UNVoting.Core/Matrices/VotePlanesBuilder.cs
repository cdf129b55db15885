namespace UNVoting.Matrices;

/// <summary>Fills the cells of <see cref="VotePlanes"/> in any order, for instance vote by vote as a record lists them.</summary>
/// <remarks>Not safe to share between threads. Cells never set are <see cref="Position.NotSeated"/>. Cost: O(1) a cell.</remarks>
public sealed class VotePlanesBuilder
{
    private readonly int stride;
    private readonly int planeSize;
    private ulong[]? bits;

    /// <summary>Begins a matrix in which nobody is seated.</summary>
    /// <param name="rows">The number of rows: voters.</param>
    /// <param name="columns">The number of columns: votes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are more cells than an array can hold as bits.</exception>
    public VotePlanesBuilder(int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        stride = ColumnSet.WordsFor(columns);
        long words = (long)rows * stride * VotePlanes.PlaneCount;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words, Array.MaxLength, nameof(rows));
        RowCount = rows;
        ColumnCount = columns;
        planeSize = rows * stride;
        bits = new ulong[words];
    }

    /// <summary>The number of rows: voters.</summary>
    public int RowCount { get; }

    /// <summary>The number of columns: votes.</summary>
    public int ColumnCount { get; }

    /// <summary>Sets one cell. A voter stands in one place in a vote, so a cell is set once.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="position">Where the voter stood.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row or the column is not in the matrix, or the position is none of the five.</exception>
    /// <exception cref="ArgumentException">The cell holds a position already.</exception>
    /// <exception cref="InvalidOperationException">The planes have been taken.</exception>
    public void Set(int row, int column, Position position)
    {
        ulong[] planes = bits ?? throw new InvalidOperationException("The planes of this builder have been taken; begin another.");
        if ((uint)row >= (uint)RowCount)
            throw new ArgumentOutOfRangeException(nameof(row), row, $"The matrix has rows 0 to {RowCount - 1}.");
        if ((uint)column >= (uint)ColumnCount)
            throw new ArgumentOutOfRangeException(nameof(column), column, $"The matrix has columns 0 to {ColumnCount - 1}.");
        if (position > Position.InFavour)
            throw new ArgumentOutOfRangeException(nameof(position), position, "A position is one of the five that are named.");
        int at = (row * stride) + (column >> 6);
        ulong bit = 1UL << (column & 63);
        if ((planes[((int)Plane.Seated * planeSize) + at] & bit) != 0)
            throw new ArgumentException($"Row {row} has a position in column {column} already.", nameof(position));
        for (int plane = VotePlanes.PlaneCount - (int)position; plane < VotePlanes.PlaneCount; plane++)
            planes[(plane * planeSize) + at] |= bit;
    }

    /// <summary>Hands over the planes as they are now, without copying them. The builder is of no further use.</summary>
    /// <returns>The immutable planes.</returns>
    /// <exception cref="InvalidOperationException">The planes have been taken before.</exception>
    public VotePlanes MoveToPlanes()
    {
        ulong[] planes = bits ?? throw new InvalidOperationException("The planes of this builder have been taken; begin another.");
        bits = null;
        return new VotePlanes(RowCount, ColumnCount, planes);
    }
}
