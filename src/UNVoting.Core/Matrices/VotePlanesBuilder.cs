using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Matrices;

/// <summary>Fills the cells of <see cref="VotePlanes"/> in any order, for instance vote by vote as a record lists them.</summary>
/// <remarks>Not safe to share between threads. Cells never set are <see cref="Position.NotSeated"/>. Cost: O(1) a cell.</remarks>
[DebuggerDisplay("{RowCount} rows × {ColumnCount} columns")]
public sealed class VotePlanesBuilder
{
    private readonly int stride;

    // For 64 columns at a time, every row's word in each plane: what one vote touches lies together.
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
        if (bits is null || (uint)row >= (uint)RowCount || (uint)column >= (uint)ColumnCount || position > Position.InFavour)
            Refuse(row, column, position);
        Span<ulong> words = bits.AsSpan((((column >> 6) * RowCount) + row) * VotePlanes.PlaneCount, VotePlanes.PlaneCount);
        int bit = column & 63;
        if (((words[(int)Plane.Seated] >> bit) & 1) != 0)
            RefuseSecond(row, column);
        // One bit for every plane that holds the position, without a branch: positions are too mixed to be foreseen.
        ulong within = (1UL << (int)position) - 1;
        words[(int)Plane.Seated] |= (within & 1) << bit;
        words[(int)Plane.Cast] |= ((within >> 1) & 1) << bit;
        words[(int)Plane.Decisive] |= ((within >> 2) & 1) << bit;
        words[(int)Plane.Favour] |= (within >> 3) << bit;
    }

    /// <summary>Makes the planes of the cells as they are now. The builder is of no further use.</summary>
    /// <returns>The immutable planes.</returns>
    /// <exception cref="InvalidOperationException">The planes have been taken before.</exception>
    public VotePlanes MoveToPlanes()
    {
        ulong[] source = bits ?? throw Taken();
        bits = null;
        var target = new ulong[source.Length];
        int planeSize = RowCount * stride;
        for (int word = 0, at = 0; word < stride; word++)
        {
            for (int row = 0; row < RowCount; row++)
            {
                for (int plane = 0; plane < VotePlanes.PlaneCount; plane++)
                    target[(plane * planeSize) + (row * stride) + word] = source[at++];
            }
        }

        return new VotePlanes(RowCount, ColumnCount, target);
    }

    private static InvalidOperationException Taken() => new("The planes of this builder have been taken; begin another.");

    [DoesNotReturn]
    private static void RefuseSecond(int row, int column) =>
        throw new ArgumentException($"Row {row} has a position in column {column} already.", nameof(row));

    // Apart from Set, which is called a million times: what builds a message costs even where none is built.
    [DoesNotReturn]
    private void Refuse(int row, int column, Position position)
    {
        if (bits is null)
            throw Taken();
        if ((uint)row >= (uint)RowCount)
            throw new ArgumentOutOfRangeException(nameof(row), row, $"The matrix has rows 0 to {RowCount - 1}.");
        if ((uint)column >= (uint)ColumnCount)
            throw new ArgumentOutOfRangeException(nameof(column), column, $"The matrix has columns 0 to {ColumnCount - 1}.");
        throw new ArgumentOutOfRangeException(nameof(position), position, "A position is one of the five that are named.");
    }
}
