namespace UNVoting.Queries.Blocs;

/// <summary>How many items each bloc of one side shares with each bloc of the other: the contingency table of two partitions.</summary>
internal sealed class Overlaps
{
    private readonly int[] counts;

    private Overlaps(int rows, int columns)
    {
        Rows = new int[rows];
        Columns = new int[columns];
        counts = new int[rows * columns];
    }

    /// <summary>The table for the items that both sides hold, given as pairs of bloc numbers, one an item.</summary>
    internal static Overlaps Of(int rows, int columns, IEnumerable<(int Row, int Column)> items)
    {
        var overlaps = new Overlaps(rows, columns);
        foreach (var (row, column) in items)
        {
            overlaps.counts[(row * columns) + column]++;
            overlaps.Rows[row]++;
            overlaps.Columns[column]++;
            overlaps.Items++;
        }

        return overlaps;
    }

    /// <summary>Members of each bloc of the first side, among the items counted.</summary>
    internal int[] Rows { get; }

    /// <summary>Members of each bloc of the second side, among the items counted.</summary>
    internal int[] Columns { get; }

    /// <summary>How many items were counted.</summary>
    internal int Items { get; private set; }

    internal int this[int row, int column] => counts[(row * Columns.Length) + column];

    /// <summary>Shared members over members of either: |a ∩ b| / |a ∪ b|.</summary>
    internal double Jaccard(int row, int column) => (double)this[row, column] / Math.Max(1, Rows[row] + Columns[column] - this[row, column]);

    /// <summary>The matching of blocs, each with at most one, that keeps the most members together.</summary>
    /// <param name="least">Pairs whose Jaccard similarity is lower are never matched.</param>
    /// <remarks>
    /// Kuhn–Munkres assignment by shortest augmenting paths, O(min² · max) of the two numbers of blocs. Equal totals fall to the lower numbers
    /// in the order in which the paths are grown, so the answer is the same every time.
    /// </remarks>
    internal IReadOnlyList<BlocMatch> Match(double least = 0)
    {
        var transposed = Rows.Length > Columns.Length;
        var (few, many) = transposed ? (Columns.Length, Rows.Length) : (Rows.Length, Columns.Length);
        int Overlap(int a, int b)
        {
            var (row, column) = transposed ? (b, a) : (a, b);
            return Jaccard(row, column) >= least ? this[row, column] : 0;
        }

        var partner = Assign(few, many, Overlap);
        var matches = new List<BlocMatch>(few);
        for (var b = 0; b < many; b++)
        {
            var a = partner[b];
            if (a >= 0 && Overlap(a, b) is > 0 and var shared)
                matches.Add(transposed ? new BlocMatch(b, a, shared) : new BlocMatch(a, b, shared));
        }

        matches.Sort((x, y) => x.Before.CompareTo(y.Before));
        return matches;
    }

    // Costs are negated overlaps; potentials keep every reduced cost at zero or above, so each path found is shortest. Slot 0 is the root of a path.
    private static int[] Assign(int few, int many, Func<int, int, int> overlap)
    {
        var rowPotential = new int[few + 1];
        var columnPotential = new int[many + 1];
        var rowOf = new int[many + 1];
        var previous = new int[many + 1];
        var slack = new int[many + 1];
        var reached = new bool[many + 1];
        for (var row = 1; row <= few; row++)
        {
            Array.Fill(slack, int.MaxValue);
            Array.Clear(reached);
            rowOf[0] = row;
            var column = 0;
            do
            {
                reached[column] = true;
                var current = rowOf[column];
                var step = int.MaxValue;
                var next = 0;
                for (var j = 1; j <= many; j++)
                {
                    if (reached[j])
                        continue;
                    var reduced = -overlap(current - 1, j - 1) - rowPotential[current] - columnPotential[j];
                    if (reduced < slack[j])
                        (slack[j], previous[j]) = (reduced, column);
                    if (slack[j] < step)
                        (step, next) = (slack[j], j);
                }

                for (var j = 0; j <= many; j++)
                {
                    if (reached[j])
                    {
                        rowPotential[rowOf[j]] += step;
                        columnPotential[j] -= step;
                    }
                    else
                    {
                        slack[j] -= step;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);

            while (column != 0)
            {
                rowOf[column] = rowOf[previous[column]];
                column = previous[column];
            }
        }

        var partner = new int[many];
        for (var j = 0; j < many; j++)
            partner[j] = rowOf[j + 1] - 1;
        return partner;
    }
}
