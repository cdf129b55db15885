namespace UNVoting.Queries.Blocs;

/// <summary>The second phase of the Leiden algorithm: each bloc is built anew from single nodes that join its well-connected parts at random.</summary>
internal sealed class LeidenRefinement(int capacity, ChanceLinks chance, SplitMix64 random, double smallest, double temperature)
{
    private readonly double[] positive = new double[capacity];
    private readonly double[] negative = new double[capacity];
    private readonly double[] outward = new double[capacity];
    private readonly double[] toPart = new double[capacity];
    private readonly double[] gains = new double[capacity];
    private readonly int[] candidates = new int[capacity];
    private readonly int[] size = new int[capacity];
    private readonly int[] standing = new int[capacity];
    private int standingCount;

    /// <summary>Refines a partition.</summary>
    /// <param name="level">The network.</param>
    /// <param name="blocs">The bloc of each node, 0 to below <paramref name="blocCount"/>.</param>
    /// <param name="blocCount">How many blocs there are.</param>
    /// <returns>The part of each node, named by one of its nodes; every part lies within one bloc.</returns>
    internal int[] Refine(LeidenLevel level, int[] blocs, int blocCount)
    {
        var parts = new int[level.Count];
        for (var node = 0; node < parts.Length; node++)
        {
            parts[node] = node;
            size[node] = 1;
            positive[node] = level.Positive[node];
            negative[node] = level.Negative[node];
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
        standingCount = 0;
        foreach (var node in members)
        {
            standing[standingCount++] = node;
            blocPositive += level.Positive[node];
            blocNegative += level.Negative[node];
            outward[node] = LinksWithin(level, node, members);
        }

        random.Shuffle(members);
        foreach (var node in members)
        {
            if (size[parts[node]] > 1 || !IsWellConnected(node, blocPositive, blocNegative))
                continue;
            var row = level.Weights.Span.Slice(node * level.Count, level.Count);
            var candidateCount = FindCandidates(node, row, members, parts, blocPositive, blocNegative);
            if (candidateCount == 0)
                continue;
            var chosen = Choose(candidateCount);
            Join(level, node, chosen, parts);
        }
    }

    private static double LinksWithin(LeidenLevel level, int node, ReadOnlySpan<int> members)
    {
        var row = level.Weights.Span.Slice(node * level.Count, level.Count);
        double sum = -row[node];
        foreach (var other in members)
            sum += row[other];
        return sum;
    }

    // A part is well connected to the rest of its bloc where its links to it weigh at least what chance would give.
    private bool IsWellConnected(int part, double blocPositive, double blocNegative)
        => outward[part] >= chance.Between(positive[part], negative[part], blocPositive - positive[part], blocNegative - negative[part]) - smallest;

    // Staying alone is the first candidate, with gain 0; it is dropped where it is all there is.
    private int FindCandidates(int node, ReadOnlySpan<double> row, ReadOnlySpan<int> members, int[] parts, double blocPositive, double blocNegative)
    {
        // Parts that have joined another keep their place in the list until it is next walked through.
        var standingNow = 0;
        foreach (var part in standing.AsSpan(0, standingCount))
        {
            if (size[part] == 0)
                continue;
            standing[standingNow++] = part;
            toPart[part] = 0;
        }

        standingCount = standingNow;
        foreach (var other in members)
            toPart[parts[other]] += row[other];
        (candidates[0], gains[0]) = (node, 0);
        var count = 1;
        foreach (var part in standing.AsSpan(0, standingCount))
        {
            // Without a link nothing is joined where nothing is gained, so parts stay connected.
            var gain = toPart[part] - chance.Between(positive[node], negative[node], positive[part], negative[part]);
            if (part != node && (gain > smallest || (gain >= 0 && toPart[part] > 0)) && IsWellConnected(part, blocPositive, blocNegative))
                (candidates[count], gains[count++]) = (part, gain);
        }

        return count == 1 ? 0 : count;
    }

    private int Choose(int count)
    {
        double largest = 0;
        foreach (var gain in gains.AsSpan(0, count))
            largest = Math.Max(largest, gain);

        // What is forty temperatures below the best has odds below 10⁻¹⁷: less than a random number resolves.
        double sum = 0;
        foreach (ref var gain in gains.AsSpan(0, count))
        {
            var below = (largest - gain) / temperature;
            sum += below > 40 ? 0 : Math.Exp(-below);
            gain = sum;
        }

        var drawn = random.Unit() * sum;
        var at = 0;
        while (gains[at] <= drawn)
            at++;
        return candidates[at];
    }

    private void Join(LeidenLevel level, int node, int part, int[] parts)
    {
        if (part == node)
            return;
        parts[node] = part;
        size[part]++;
        size[node] = 0;
        outward[part] += outward[node] - (2 * toPart[part]);
        positive[part] += level.Positive[node];
        negative[part] += level.Negative[node];
    }
}
