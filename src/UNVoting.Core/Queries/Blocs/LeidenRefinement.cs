using UNVoting.Matrices.Kernels;

namespace UNVoting.Queries.Blocs;

/// <summary>The second phase of the Leiden algorithm: each bloc is built anew from single nodes that join its well-connected parts at random.</summary>
/// <param name="sums">Room for a square of nodes; row p holds what links each node to part p, where p has two nodes or more.</param>
/// <param name="capacity">The most nodes that a level has.</param>
/// <param name="chance">What chance links.</param>
/// <param name="random">The search's own random numbers.</param>
/// <param name="smallest">Gains up to this count as none.</param>
/// <param name="temperature">The gain by which a part is e times as likely to be joined.</param>
internal sealed class LeidenRefinement(double[] sums, int capacity, ChanceLinks chance, SplitMix64 random, double smallest, double temperature)
{
    private readonly double[] positive = new double[capacity];
    private readonly double[] negative = new double[capacity];
    private readonly double[] outward = new double[capacity];
    private readonly bool[] wellConnected = new bool[capacity];
    private readonly double[] gains = new double[capacity + 1];
    private readonly int[] candidates = new int[capacity + 1];
    private readonly int[] size = new int[capacity];
    private readonly int[] standing = new int[capacity];
    private int standingCount;

    /// <summary>Refines a partition.</summary>
    /// <param name="level">The network.</param>
    /// <param name="blocs">The bloc of each node, 0 to below <paramref name="blocCount"/>.</param>
    /// <param name="blocCount">How many blocs there are.</param>
    /// <param name="within">The weight that links each node to the others of its bloc.</param>
    /// <returns>The part of each node, named by one of its nodes; every part lies within one bloc.</returns>
    internal int[] Refine(LeidenLevel level, int[] blocs, int blocCount, ReadOnlySpan<double> within)
    {
        var parts = new int[level.Count];
        for (var node = 0; node < parts.Length; node++)
        {
            parts[node] = node;
            size[node] = 1;
            positive[node] = level.Positive[node];
            negative[node] = level.Negative[node];
            outward[node] = within[node];
        }

        var (members, starts) = Buckets.ByLabel(blocs, blocCount);
        for (var bloc = 0; bloc < blocCount; bloc++)
        {
            var bucket = members.AsSpan(starts[bloc]..starts[bloc + 1]);
            if (bucket.Length > 1)
                RefineBloc(level, bucket, parts);
        }

        return parts;
    }

    private void RefineBloc(LeidenLevel level, Span<int> members, int[] parts)
    {
        double blocPositive = 0, blocNegative = 0;
        foreach (var node in members)
        {
            blocPositive += level.Positive[node];
            blocNegative += level.Negative[node];
        }

        standingCount = 0;
        foreach (var node in members)
        {
            standing[standingCount++] = node;
            wellConnected[node] = IsWellConnected(node, blocPositive, blocNegative);
        }

        random.Shuffle(members);
        foreach (var node in members)
        {
            if (size[node] != 1 || !wellConnected[node])
                continue;
            var part = Choose(FindCandidates(level, node));
            if (part == node)
                continue;
            Join(level, node, part);
            parts[node] = part;
            wellConnected[part] = IsWellConnected(part, blocPositive, blocNegative);
        }
    }

    // A part is well connected to the rest of its bloc where its links to it weigh at least what chance would give.
    private bool IsWellConnected(int part, double blocPositive, double blocNegative)
        => outward[part] >= chance.Between(positive[part], negative[part], blocPositive - positive[part], blocNegative - negative[part]) - smallest;

    private double LinksTo(int part, int node, ReadOnlySpan<double> row) => size[part] == 1 ? row[part] : sums[(part * row.Length) + node];

    // Staying alone is the first candidate, with gain 0.
    private int FindCandidates(LeidenLevel level, int node)
    {
        var row = level.Row(node);
        var (perPositive, perNegative) = chance.Of(positive[node], negative[node]);
        (candidates[0], gains[0]) = (node, 0);
        var (count, stand) = (1, 0);
        foreach (var part in standing.AsSpan(0, standingCount))
        {
            // Parts that have joined another keep their place in the list until it is next walked through.
            if (size[part] == 0)
                continue;
            standing[stand++] = part;

            // Without a link nothing is joined where nothing is gained, so parts stay connected.
            var links = LinksTo(part, node, row);
            var gain = links - (perPositive * positive[part]) + (perNegative * negative[part]);
            (candidates[count], gains[count]) = (part, gain);
            count += part != node & wellConnected[part] & (gain > smallest | (gain >= 0 & links > 0)) ? 1 : 0;
        }

        standingCount = stand;
        return count;
    }

    // Drawn evenly, and drawn again unless it holds against the best: the odds are those of exp(gain/θ), at few exponentials.
    private int Choose(int count)
    {
        if (count == 1)
            return candidates[0];
        double largest = 0;
        foreach (var gain in gains.AsSpan(0, count))
            largest = Math.Max(largest, gain);

        // What is forty temperatures below the best has odds below 10⁻¹⁷: less than a random number resolves.
        var (least, left) = (largest - (40 * temperature), 0);
        for (var at = 0; at < count; at++)
        {
            if (gains[at] >= least)
                (candidates[left], gains[left++]) = (candidates[at], gains[at]);
        }

        while (true)
        {
            var drawn = random.Below(left);
            if (random.Unit() < Math.Exp((gains[drawn] - largest) / temperature))
                return candidates[drawn];
        }
    }

    private void Join(LeidenLevel level, int node, int part)
    {
        var row = level.Row(node);
        outward[part] += outward[node] - (2 * LinksTo(part, node, row));
        var links = sums.AsSpan(part * row.Length, row.Length);
        if (size[part] == 1)
            RowSums.Set(links, level.Row(part), row);
        else
            RowSums.Add(links, row);
        size[part]++;
        size[node] = 0;
        positive[part] += level.Positive[node];
        negative[part] += level.Negative[node];
    }
}
