using UNVoting.Matrices.Kernels;

namespace UNVoting.Queries.Blocs;

/// <summary>The first phase of the Leiden algorithm: fast local moving.</summary>
/// <remarks>What links each node to each bloc is kept up to date from move to move, because nodes are looked at far more often than they move.</remarks>
/// <param name="sums">Room for a square of nodes; row b holds what links each node to bloc b, where b has two members or more.</param>
/// <param name="capacity">The most nodes that a level has.</param>
/// <param name="chance">What chance links.</param>
/// <param name="random">The search's own random numbers.</param>
/// <param name="smallest">Gains up to this count as none.</param>
internal sealed class LeidenMoves(double[] sums, int capacity, ChanceLinks chance, SplitMix64 random, double smallest)
{
    private readonly int[] queue = new int[capacity];
    private readonly int[] resting = new int[capacity];
    private readonly double[] positive = new double[capacity];
    private readonly double[] negative = new double[capacity];
    private readonly int[] size = new int[capacity];
    private readonly int[] memberSum = new int[capacity];
    private readonly int[] standing = new int[capacity];
    private readonly int[] standingAt = new int[capacity];
    private int standingCount;

    /// <summary>Moves nodes, one at a time, to the bloc where modularity gains most, until none gains.</summary>
    /// <param name="level">The network.</param>
    /// <param name="blocs">The bloc of each node, below the number of nodes; changed in place.</param>
    /// <returns>The weight that links each node to the others of its bloc.</returns>
    internal double[] Improve(LeidenLevel level, int[] blocs)
    {
        Open(level, blocs);
        var order = queue.AsSpan(0, level.Count);
        for (var node = 0; node < order.Length; node++)
            order[node] = node;
        random.Shuffle(order);
        var (head, waiting, rested) = (0, order.Length, 0);
        while (waiting > 0)
        {
            var node = order[head];
            head = head + 1 == order.Length ? 0 : head + 1;
            waiting--;
            resting[rested++] = node;
            var (from, to) = (blocs[node], BestFor(level, node, blocs[node]));
            if (from == to)
                continue;
            Leave(level, node, from);
            Join(level, node, to);
            blocs[node] = to;

            // Those in the bloc that is joined, or without a link to who joined it, have no new reason to move.
            var row = level.Row(node);
            var stay = 0;
            foreach (var other in resting.AsSpan(0, rested))
            {
                if (blocs[other] == to || row[other] == 0)
                {
                    resting[stay++] = other;
                    continue;
                }

                var tail = head + waiting++;
                order[tail >= order.Length ? tail - order.Length : tail] = other;
            }

            rested = stay;
        }

        var within = new double[level.Count];
        for (var node = 0; node < within.Length; node++)
            within[node] = Within(level, node, blocs[node]);
        return within;
    }

    private double Within(LeidenLevel level, int node, int bloc) => size[bloc] == 1 ? 0 : sums[(bloc * level.Count) + node] - level.Row(node)[node];

    private int BestFor(LeidenLevel level, int node, int from)
    {
        var row = level.Row(node);
        var (nodePositive, nodeNegative) = (level.Positive[node], level.Negative[node]);
        var (perPositive, perNegative) = chance.Of(nodePositive, nodeNegative);
        var best = from;
        var gain = size[from] == 1 ? 0 : Within(level, node, from) - (perPositive * (positive[from] - nodePositive)) + (perNegative * (negative[from] - nodeNegative));
        if (gain < -smallest)
            (gain, best) = (0, standing[standingCount]);
        foreach (var bloc in standing.AsSpan(0, standingCount))
        {
            var links = size[bloc] == 1 ? row[memberSum[bloc]] : sums[(bloc * row.Length) + node];
            var other = links - (perPositive * positive[bloc]) + (perNegative * negative[bloc]);
            if (other > gain + smallest && bloc != from)
                (gain, best) = (other, bloc);
        }

        return best;
    }

    private void Open(LeidenLevel level, int[] blocs)
    {
        var count = level.Count;
        Array.Clear(positive, 0, count);
        Array.Clear(negative, 0, count);
        Array.Clear(size, 0, count);
        Array.Clear(memberSum, 0, count);

        // Blocs without members wait behind the standing ones, ready to be taken by a node that is better off alone.
        for (var bloc = 0; bloc < count; bloc++)
            (standing[bloc], standingAt[bloc]) = (bloc, bloc);
        standingCount = 0;
        for (var node = 0; node < count; node++)
            Join(level, node, blocs[node]);
    }

    private void Join(LeidenLevel level, int node, int bloc)
    {
        var row = level.Row(node);
        var links = sums.AsSpan(bloc * row.Length, row.Length);
        if (size[bloc] == 0)
            Swap(standingAt[bloc], standingCount++);
        else if (size[bloc] == 1)
            RowSums.Set(links, level.Row(memberSum[bloc]), row);
        else
            RowSums.Add(links, row);
        size[bloc]++;
        memberSum[bloc] += node;
        positive[bloc] += level.Positive[node];
        negative[bloc] += level.Negative[node];
    }

    private void Leave(LeidenLevel level, int node, int bloc)
    {
        size[bloc]--;
        memberSum[bloc] -= node;
        positive[bloc] -= level.Positive[node];
        negative[bloc] -= level.Negative[node];
        if (size[bloc] == 0)
        {
            (positive[bloc], negative[bloc]) = (0, 0);
            Swap(standingAt[bloc], --standingCount);
        }
        else if (size[bloc] > 1)
        {
            var row = level.Row(node);
            RowSums.Subtract(sums.AsSpan(bloc * row.Length, row.Length), row);
        }
    }

    private void Swap(int first, int second)
    {
        (standing[first], standing[second]) = (standing[second], standing[first]);
        (standingAt[standing[first]], standingAt[standing[second]]) = (first, second);
    }
}
