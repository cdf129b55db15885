namespace UNVoting.Queries.Blocs;

/// <summary>One search of the Leiden algorithm: the loop over its three phases.</summary>
internal sealed class LeidenSearch
{
    private readonly AgreementNetwork network;
    private readonly LeidenLevel ground;
    private readonly LeidenMoves moves;
    private readonly LeidenRefinement refinement;
    private readonly double[] sums;

    /// <summary>Prepares a search.</summary>
    /// <param name="network">The network.</param>
    /// <param name="resolution">γ.</param>
    /// <param name="seed">The seed of the search's random numbers.</param>
    /// <param name="randomness">θ, in units of the mean weight of a link.</param>
    /// <param name="sums">Room for a square of items, whatever it holds; searches that follow one another may share it.</param>
    internal LeidenSearch(AgreementNetwork network, double resolution, ulong seed, double randomness, double[] sums)
    {
        this.network = network;
        this.sums = sums;
        ground = new LeidenLevel(network.Count, network.WeightsMemory, network.Positive, network.Negative);
        var chance = new ChanceLinks(network, resolution);
        var random = new SplitMix64(seed);
        moves = new LeidenMoves(sums, network.Count, chance, random, network.MeanLink * 1e-10);
        refinement = new LeidenRefinement(sums, network.Count, chance, random, network.MeanLink * 1e-10, network.MeanLink * randomness);
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
            var within = moves.Improve(level, blocs);
            var blocCount = Buckets.Renumber(blocs);
            if (blocCount == level.Count)
                break;
            var parts = refinement.Refine(level, blocs, blocCount, within);
            var partCount = Buckets.Renumber(parts);

            // Where refinement joins nothing, only the blocs themselves can be aggregated; they may then lack inner links.
            if (partCount == level.Count)
            {
                parts = blocs;
                partCount = blocCount;
                mayBeSplit = true;
            }

            level = level.Aggregate(parts, partCount, sums);
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
        var component = new int[labels.Length];
        var (members, starts) = Buckets.ByLabel(labels, labels.Max() + 1);
        for (var bloc = 0; bloc + 1 < starts.Length; bloc++)
        {
            var unreached = members.AsSpan(starts[bloc]..starts[bloc + 1]);
            while (!unreached.IsEmpty)
                unreached = Reach(unreached, component);
        }

        Buckets.Renumber(component);
        component.CopyTo(labels, 0);
    }

    // Whom the first can reach is moved to the front, and from each of them in turn whom it links; the rest is returned.
    private Span<int> Reach(Span<int> members, int[] component)
    {
        var reached = 1;
        for (var at = 0; at < reached; at++)
        {
            component[members[at]] = members[0];
            var row = ground.Row(members[at]);
            for (var other = reached; other < members.Length; other++)
            {
                if (row[members[other]] != 0)
                    (members[reached], members[other]) = (members[other], members[reached++]);
            }
        }

        return members[reached..];
    }
}
