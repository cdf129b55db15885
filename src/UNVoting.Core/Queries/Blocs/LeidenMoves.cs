namespace UNVoting.Queries.Blocs;

/// <summary>The first phase of the Leiden algorithm: fast local moving.</summary>
internal sealed class LeidenMoves(int capacity, ChanceLinks chance, SplitMix64 random, double smallest)
{
    private readonly int[] queue = new int[capacity];
    private readonly bool[] queued = new bool[capacity];
    private readonly double[] toBloc = new double[capacity];
    private readonly double[] positive = new double[capacity];
    private readonly double[] negative = new double[capacity];
    private readonly int[] size = new int[capacity];
    private readonly int[] standing = new int[capacity];
    private readonly int[] standingAt = new int[capacity];
    private int standingCount;

    /// <summary>Moves nodes, one at a time, to the bloc where modularity gains most, until none gains.</summary>
    /// <param name="level">The network.</param>
    /// <param name="blocs">The bloc of each node, below the number of nodes; changed in place.</param>
    internal void Improve(LeidenLevel level, int[] blocs)
    {
        var count = level.Count;
        Open(level, blocs);
        var order = queue.AsSpan(0, count);
        for (var node = 0; node < count; node++)
            order[node] = node;
        random.Shuffle(order);
        queued.AsSpan(0, count).Fill(true);
        var (head, waiting) = (0, count);
        while (waiting > 0)
        {
            var node = order[head];
            head = head + 1 == count ? 0 : head + 1;
            waiting--;
            queued[node] = false;
            var row = level.Weights.Span.Slice(node * count, count);
            if (!Move(level, blocs, node, row))
                continue;
            for (var other = 0; other < count; other++)
            {
                if (queued[other] || blocs[other] == blocs[node] || row[other] == 0)
                    continue;
                queued[other] = true;
                var tail = head + waiting++;
                order[tail >= count ? tail - count : tail] = other;
            }
        }
    }

    private bool Move(LeidenLevel level, int[] blocs, int node, ReadOnlySpan<double> row)
    {
        SumByBloc(row, blocs);
        var from = blocs[node];
        var (nodePositive, nodeNegative) = (level.Positive[node], level.Negative[node]);
        var (perPositive, perNegative) = chance.Of(nodePositive, nodeNegative);
        positive[from] -= nodePositive;
        negative[from] -= nodeNegative;
        var best = from;
        var gain = size[from] == 1 ? 0 : toBloc[from] - row[node] - (perPositive * positive[from]) + (perNegative * negative[from]);
        var moved = gain < -smallest;
        if (moved)
            (gain, best) = (0, -1);
        foreach (var bloc in standing.AsSpan(0, standingCount))
        {
            var other = toBloc[bloc] - (perPositive * positive[bloc]) + (perNegative * negative[bloc]);
            if (other > gain + smallest && bloc != from)
                (gain, best, moved) = (other, bloc, true);
        }

        if (moved)
        {
            Leave(from);
            best = best < 0 ? EmptyBloc() : best;
            size[best]++;
            blocs[node] = best;
        }

        positive[best] += nodePositive;
        negative[best] += nodeNegative;
        return moved;
    }

    private void SumByBloc(ReadOnlySpan<double> row, int[] blocs)
    {
        foreach (var bloc in standing.AsSpan(0, standingCount))
            toBloc[bloc] = 0;
        var sums = toBloc.AsSpan();
        var blocOf = blocs.AsSpan(0, row.Length);
        for (var other = 0; other < row.Length; other++)
            sums[blocOf[other]] += row[other];
    }

    private void Open(LeidenLevel level, int[] blocs)
    {
        var count = level.Count;
        Array.Clear(positive, 0, count);
        Array.Clear(negative, 0, count);
        Array.Clear(size, 0, count);
        standingCount = 0;
        for (var node = 0; node < count; node++)
        {
            var bloc = blocs[node];
            positive[bloc] += level.Positive[node];
            negative[bloc] += level.Negative[node];
            if (size[bloc]++ == 0)
                Stand(bloc);
        }

        // Blocs without members wait behind the standing ones, ready to be taken by a node that is better off alone.
        var next = standingCount;
        for (var bloc = 0; bloc < count; bloc++)
        {
            if (size[bloc] == 0)
                (standing[next], standingAt[bloc]) = (bloc, next++);
        }
    }

    private void Stand(int bloc)
    {
        standingAt[bloc] = standingCount;
        standing[standingCount++] = bloc;
    }

    private void Leave(int bloc)
    {
        if (--size[bloc] > 0)
            return;
        (positive[bloc], negative[bloc]) = (0, 0);
        var last = standing[--standingCount];
        (standing[standingAt[bloc]], standing[standingCount]) = (last, bloc);
        (standingAt[last], standingAt[bloc]) = (standingAt[bloc], standingCount);
    }

    private int EmptyBloc() => standing[standingCount++];
}
