using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using UNVoting.Matrices.Kernels;

namespace UNVoting.Matrices;

/// <summary>Some rows and some columns of <see cref="VotePlanes"/>, seen without copying a plane.</summary>
/// <remarks>
/// Immutable and cheap: a list of rows and a set of columns. Results are numbered by the place of a row in <see cref="Rows"/>.
/// Equal where planes, rows and columns are equal.
/// </remarks>
public sealed class PlanesView : IEquatable<PlanesView>
{
    internal PlanesView(VotePlanes planes, ColumnSet columns, ImmutableArray<int> rows)
    {
        Planes = planes;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The planes that are looked at.</summary>
    public VotePlanes Planes { get; }

    /// <summary>The columns in the view, numbered as in <see cref="Planes"/>.</summary>
    public ColumnSet Columns { get; }

    /// <summary>The rows in the view, numbered as in <see cref="Planes"/>, in the order in which results number them.</summary>
    public ImmutableArray<int> Rows { get; }

    /// <summary>Narrows the view to the columns that are also in a set.</summary>
    /// <param name="columns">Columns of <see cref="Planes"/>.</param>
    /// <returns>A view of the same rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">The set is of a matrix of another width.</exception>
    public PlanesView OnColumns(ColumnSet columns) => new(Planes, Columns.Intersect(columns), Rows);

    /// <summary>Looks at other rows of the same planes, in the order given.</summary>
    /// <param name="rows">Distinct rows of <see cref="Planes"/>.</param>
    /// <returns>A view of the same columns.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A row is not in the matrix.</exception>
    /// <exception cref="ArgumentException">A row is listed twice.</exception>
    public PlanesView OnRows(params ReadOnlySpan<int> rows)
    {
        var seen = new bool[Planes.RowCount];
        foreach (int row in rows)
        {
            Planes.ThrowIfNoRow(row, nameof(rows));
            if (seen[row])
                throw new ArgumentException($"Row {row} is listed twice.", nameof(rows));
            seen[row] = true;
        }

        return new PlanesView(Planes, Columns, [.. rows]);
    }

    /// <summary>Counts, for every pair of rows, the votes that both cast, and how they stood to one another in them.</summary>
    /// <param name="path">The width of the machine words to count with.</param>
    /// <returns>The counts of all pairs. They take 12 bytes a pair, and below the size named here nothing else is allocated.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="path"/> is none of the paths.</exception>
    /// <exception cref="InvalidOperationException">There are too many rows for the counts of all pairs to fit an array.</exception>
    /// <remarks>
    /// Cost: O(rows² · columns / 64). One thread is used up to 8,388,608 pairs × words of 64 columns, all processors above.
    /// </remarks>
    public PairCounts CountPairs(KernelPath path = KernelPath.Auto) => PairCounter.CountPairs(this, path);

    /// <summary>Counts, for every pair of rows, the table of what one voted by what the other voted, over the votes that both cast.</summary>
    /// <inheritdoc cref="CountPairs" path="/param"/>
    /// <returns>The tables of all pairs, at 36 bytes a pair.</returns>
    /// <inheritdoc cref="CountPairs" path="/exception"/>
    /// <remarks>Cost: about three times that of <see cref="CountPairs"/>.</remarks>
    public PairTables CountTables(KernelPath path = KernelPath.Auto) => PairCounter.CountTables(this, path);

    /// <summary>What one voter did in the columns of the view.</summary>
    /// <param name="row">The place of the row in <see cref="Rows"/>.</param>
    /// <returns>How often the voter took each position.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row in the view.</exception>
    public PositionTotals TotalsOfRow(int row)
    {
        ThrowIfNoRow(row, nameof(row));
        Span<int> within = stackalloc int[VotePlanes.PlaneCount];
        for (int plane = 0; plane < within.Length; plane++)
            within[plane] = CountColumns((Plane)plane, row);
        return Totals(within);
    }

    /// <summary>What the voters of the view did in one vote.</summary>
    /// <param name="column">A column of <see cref="Planes"/>, in the view or not.</param>
    /// <returns>How many voters took each position. Cost: O(rows).</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public PositionTotals TotalsOfColumn(int column)
    {
        Planes.ThrowIfNoColumn(column, nameof(column));
        Span<int> within = stackalloc int[VotePlanes.PlaneCount];
        foreach (int row in Rows)
        {
            for (int plane = 0; plane < within.Length; plane++)
                within[plane] += (int)(Planes.Row((Plane)plane, row)[column >> 6] >> (column & 63)) & 1;
        }

        return Totals(within);
    }

    /// <summary>The columns of the view in which the voters of the view were divided: two of them at least cast different votes.</summary>
    /// <returns>A subset of <see cref="Columns"/>. Cost: O(rows · columns / 64).</returns>
    public ColumnSet DividedColumns()
    {
        var divided = new ulong[Columns.Words.Length];
        for (int word = 0; word < divided.Length; word++)
        {
            ulong favour = 0, against = 0, abstaining = 0;
            foreach (int row in Rows)
            {
                int at = Columns.FirstWord + word;
                ulong yes = Planes.Row(Plane.Favour, row)[at], decisive = Planes.Row(Plane.Decisive, row)[at];
                favour |= yes;
                against |= decisive & ~yes;
                abstaining |= Planes.Row(Plane.Cast, row)[at] & ~decisive;
            }

            divided[word] = ((favour & against) | (favour & abstaining) | (against & abstaining)) & Columns.Words[word];
        }

        return ColumnSet.FromWords(Columns.Width, Columns.FirstWord, divided);
    }

    /// <summary>The columns of the view in which two voters stood to one another as asked.</summary>
    /// <param name="first">The place of one row in <see cref="Rows"/>.</param>
    /// <param name="second">The place of the other.</param>
    /// <param name="relation">How they stood to one another.</param>
    /// <returns>A subset of <see cref="Columns"/>; its count is the count that <see cref="CountPairs"/> gives the pair.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row in the view, or no such relation.</exception>
    public ColumnSet ColumnsWhere(int first, int second, PairRelation relation)
    {
        ThrowIfNoRow(first, nameof(first));
        ThrowIfNoRow(second, nameof(second));
        if (!Enum.IsDefined(relation))
            throw new ArgumentOutOfRangeException(nameof(relation), relation, "A relation is one of the four that are named.");
        var found = new ulong[Columns.Words.Length];
        for (int word = 0; word < found.Length; word++)
        {
            ulong joint = Words(Plane.Cast, first)[word] & Words(Plane.Cast, second)[word];
            ulong comparable = joint & ~(Words(Plane.Decisive, first)[word] ^ Words(Plane.Decisive, second)[word]);
            ulong opposite = comparable & (Words(Plane.Favour, first)[word] ^ Words(Plane.Favour, second)[word]);
            found[word] = Columns.Words[word] & relation switch
            {
                PairRelation.Same => comparable & ~opposite,
                PairRelation.Partial => joint & ~comparable,
                PairRelation.Opposite => opposite,
                _ => joint,
            };
        }

        return ColumnSet.FromWords(Columns.Width, Columns.FirstWord, found);
    }

    /// <summary>Whether the other view shows the same rows and columns of equal planes.</summary>
    /// <param name="other">Another view, or null.</param>
    /// <returns>True where all three are equal.</returns>
    public bool Equals(PlanesView? other) =>
        other is not null && Columns.Equals(other.Columns) && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan()) && Planes.Equals(other.Planes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanesView);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Planes, Columns, Rows.Length);

    /// <summary>The size of the view.</summary>
    /// <returns>For example <c>193 rows × 95 columns</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rows.Length} rows × {Columns.Count} columns");

    /// <summary>Whether two views choose the same rows and columns of equal planes.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(PlanesView? left, PlanesView? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in what <see cref="operator ==(PlanesView?, PlanesView?)"/> compares.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(PlanesView? left, PlanesView? right) => !(left == right);

    // Where a voter stood in each vote of the view, in order: a cell at a time costs more by far where many are asked for.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal Position[] PositionsOfRow(int row)
    {
        ReadOnlySpan<ulong> favour = Words(Plane.Favour, row), decisive = Words(Plane.Decisive, row), cast = Words(Plane.Cast, row), seated = Words(Plane.Seated, row);
        var positions = new Position[Columns.Count];
        int place = 0;
        for (int word = 0; word < seated.Length; word++)
        {
            for (ulong rest = Columns.Words[word]; rest != 0; rest &= rest - 1)
            {
                int bit = BitOperations.TrailingZeroCount(rest);
                positions[place++] = (Position)((favour[word] >> bit & 1) + (decisive[word] >> bit & 1) + (cast[word] >> bit & 1) + (seated[word] >> bit & 1));
            }
        }

        return positions;
    }

    internal int CountColumns(Plane plane, int row)
    {
        ReadOnlySpan<ulong> bits = Words(plane, row), mask = Columns.Words;
        int count = 0;
        for (int word = 0; word < bits.Length && word < mask.Length; word++)
            count += BitOperations.PopCount(bits[word] & mask[word]);
        return count;
    }

    // The words of a row that hold columns of the view; bits of other columns are among them.
    private ReadOnlySpan<ulong> Words(Plane plane, int row) => Planes.Row(plane, Rows[row]).Slice(Columns.FirstWord, Columns.Words.Length);

    private static PositionTotals Totals(ReadOnlySpan<int> within) => new(
        within[(int)Plane.Favour],
        within[(int)Plane.Decisive] - within[(int)Plane.Favour],
        within[(int)Plane.Cast] - within[(int)Plane.Decisive],
        within[(int)Plane.Seated] - within[(int)Plane.Cast]);

    private void ThrowIfNoRow(int row, string name) => Bounds.ThrowIfOutside(row, Rows.Length, name);
}
