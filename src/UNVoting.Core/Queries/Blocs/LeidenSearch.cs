namespace UNVoting.Queries.Blocs;

/// <summary>One search of the Leiden algorithm: the loop over its three phases.</summary>
internal sealed class LeidenSearch
{
    private readonly AgreementNetwork network;
    private readonly LeidenLevel ground;
    private readonly LeidenMoves moves;
    private readonly LeidenRefinement refinement;

    internal LeidenSearch(AgreementNetwork network, double resolution, ulong seed, double randomness)
    {
        this.network = network;
        ground = new LeidenLevel(network.Count, network.WeightsMemory, network.Positive, network.Negative);
        var chance = new ChanceLinks(network, resolution);
        var random = new SplitMix64(seed);
        moves = new LeidenMoves(network.Count, chance, random, network.MeanLink * 1e-10);
        refinement = new LeidenRefinement(network.Count, chance, random, network.MeanLink * 1e-10, network.MeanLink * randomness);
    }

    /// <summary>Searches until a whole round changes nothing.</summary>
    /// <returns>The bloc of each item in the network's own order, numbered by first appearance.</returns>
    internal int[] Run()
    {
        var labels = new int[network.Count];
        for (var item = 0; item < labels.Length; item++)
            labels[item] = item;
        while (true)
        {
            var next = Round(labels);
            if (next.AsSpan().SequenceEqual(labels))
                return labels;
            labels = next;
        }
    }

    private int[] Round(int[] start)
    {
        var level = ground;
        var groupOf = new int[network.Count];
        for (var item = 0; item < groupOf.Length; item++)
            groupOf[item] = item;
        var blocs = start.AsSpan().ToArray();
        var mayBeSplit = false;
        while (true)
        {
            moves.Improve(level, blocs);
            var blocCount = Buckets.Renumber(blocs);
            if (blocCount == level.Count)
                break;
            var parts = refinement.Refine(level, blocs, blocCount);
            var partCount = Buckets.Renumber(parts);

            // Where refinement joins nothing, only the blocs themselves can be aggregated; they may then lack inner links.
            if (partCount == level.Count)
            {
                parts = blocs;
                partCount = blocCount;
                mayBeSplit = true;
            }

            level = level.Aggregate(parts, partCount);
            var blocOfPart = new int[partCount];
            for (var node = 0; node < parts.Length; node++)
                blocOfPart[parts[node]] = blocs[node];
            blocs = blocOfPart;
            foreach (ref var group in groupOf.AsSpan())
                group = parts[group];
        }

        Buckets.Renumber(groupOf);
        if (mayBeSplit && !network.IsSigned)
            SplitIntoComponents(groupOf);
        return groupOf;
    }

    // Without weights below 0, parts of a bloc that no link joins only lose by being together, so splitting never lowers modularity.
    private void SplitIntoComponents(int[] labels)
    {
        var count = labels.Length;
        var component = new int[count];
        Array.Fill(component, -1);
        var open = new Stack<int>();
        for (var root = 0; root < count; root++)
        {
            if (component[root] >= 0)
                continue;
            component[root] = root;
            open.Push(root);
            while (open.TryPop(out var item))
            {
                for (var other = 0; other < count; other++)
                {
                    if (component[other] >= 0 || labels[other] != labels[root] || network.Weights[(item * count) + other] == 0)
                        continue;
                    component[other] = root;
                    open.Push(other);
                }
            }
        }

        Buckets.Renumber(component);
        component.CopyTo(labels, 0);
    }
}
