using UNVoting.Queries;
using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

/// <summary>The phases of the Leiden algorithm, each by itself, against their definitions.</summary>
public sealed class LeidenPhasesTests
{
    private const double Smallest = 1e-9;

    [Property(EndSize = 200)]
    public void Moving_never_lowers_modularity_and_tells_what_links_each_node_to_its_bloc(byte[] values, byte[] labels, byte resolution, ulong seed)
    {
        foreach (var network in new[] { Samples.Network(values), Samples.Signed(values) })
        {
            var chance = new ChanceLinks(network, resolution / 100.0);
            var level = Aggregated(network, labels);
            int[] start = [.. Samples.Labelled(level.Count, [3, 1, .. labels]).Assignments], blocs = [.. start];
            var within = new LeidenMoves(Room(network), level.Count, chance, new SplitMix64(seed), Smallest).Improve(level, blocs);
            Assert.True(Total(level, chance, blocs) >= Total(level, chance, start) - 1e-6);
            Assert.All(within.Index(), node => Assert.Equal(Links(level, [node.Index], Others(blocs, blocs[node.Index], node.Index)), node.Item, 1e-6));
        }
    }

    [Property(EndSize = 200)]
    public void Refinement_joins_only_what_is_well_connected_and_linked_and_only_within_a_bloc(byte[] values, byte[] labels, byte resolution, ulong seed)
    {
        foreach (var network in new[] { Samples.Network(values), Samples.Signed(values) })
        {
            var chance = new ChanceLinks(network, resolution / 100.0);
            var level = Aggregated(network, []);
            var blocs = Samples.Labelled(level.Count, labels).Assignments.ToArray();
            var parts = Refine(network, level, chance, blocs, seed, 0.1);
            for (var node = 0; node < level.Count; node++)
            {
                var part = Members(parts, parts[node]);
                Assert.All(part, other => Assert.Equal(blocs[node], blocs[other]));
                if (part.Length == 1)
                    continue;
                int[] bloc = Members(blocs, blocs[node]);
                Assert.True(Links(level, [node], [.. bloc.Except([node])]) >= Between(level, chance, [node], [.. bloc.Except([node])]) - 1e-6, $"{node}");
                Assert.True(network.IsSigned || Links(level, [node], [.. part.Except([node])]) > 0);
            }
        }
    }

    [Property(EndSize = 200)]
    public void Where_the_best_part_is_always_joined_refinement_is_what_its_definition_says(byte[] values, byte resolution, ulong seed)
    {
        foreach (var network in new[] { Samples.Distinct(values), Samples.Network(values), Samples.Signed(values) })
        {
            var chance = new ChanceLinks(network, resolution / 100.0);
            var level = Aggregated(network, []);
            var expected = RefinedByDefinition(level, chance, seed);
            if (expected is null)
                continue;
            var parts = Refine(network, level, chance, new int[level.Count], seed, 1e-12);
            Assert.Equal(Partition.FromLabels(expected), Partition.FromLabels(parts));
        }
    }

    private static int[] Refine(AgreementNetwork network, LeidenLevel level, ChanceLinks chance, int[] blocs, ulong seed, double temperature)
    {
        double[] within = [.. Enumerable.Range(0, level.Count).Select(node => Links(level, [node], Others(blocs, blocs[node], node)))];
        return new LeidenRefinement(Room(network), level.Count, chance, new SplitMix64(seed), Smallest, temperature).Refine(level, blocs, blocs.Max() + 1, within);
    }

    // One bloc of all nodes, sums taken anew at every step; nothing where two parts are equally good, or a gain or a connection is too close to call.
    private static int[]? RefinedByDefinition(LeidenLevel level, ChanceLinks chance, ulong seed)
    {
        int[] order = [.. Enumerable.Range(0, level.Count)], parts = [.. order];
        new SplitMix64(seed).Shuffle(order);
        foreach (var node in order)
        {
            if (Members(parts, node).Length != 1 || parts[node] != node)
                continue;
            var excess = parts.Distinct().ToDictionary(part => part, part => Excess(Members(parts, part)));
            if (excess.Values.Any(value => Math.Abs(value + Smallest) < 1e-7))
                return null;
            if (excess[node] < -Smallest)
                continue;
            var gains = excess.Where(part => part.Key != node && part.Value >= -Smallest)
                .Select(part => (Part: part.Key, Links: Links(level, [node], Members(parts, part.Key)), Gain: Gain(level, chance, node, Members(parts, part.Key))))
                .OrderByDescending(part => part.Gain).ToArray();
            if (gains.Any(part => Math.Abs(part.Gain) < 1e-7) || gains.Zip(gains.Skip(1)).Any(pair => pair.First.Gain > 0 && pair.First.Gain - pair.Second.Gain < 1e-7))
                return null;
            if (gains.Length > 0 && gains[0].Gain > 0)
                parts[node] = gains[0].Part;
        }

        return parts;

        double Excess(int[] part)
        {
            int[] rest = [.. Enumerable.Range(0, level.Count).Except(part)];
            return Links(level, part, rest) - Between(level, chance, part, rest);
        }
    }

    private static LeidenLevel Aggregated(AgreementNetwork network, byte[] labels)
    {
        var ground = new LeidenLevel(network.Count, network.WeightsMemory, network.Positive, network.Negative);
        if (labels.Length == 0)
            return ground;
        var groups = Partition.FromLabels([.. Enumerable.Range(0, network.Count).Select(item => labels[item % labels.Length] % 32)]);
        return ground.Aggregate([.. groups.Assignments], groups.BlocCount, Room(network));
    }

    private static double[] Room(AgreementNetwork network) => new double[network.Count * network.Count];

    private static int[] Members(int[] labels, int label) => [.. labels.Index().Where(node => node.Item == label).Select(node => node.Index)];

    private static int[] Others(int[] labels, int label, int node) => [.. Members(labels, label).Except([node])];

    private static double Links(LeidenLevel level, int[] first, int[] second) => first.Sum(node => second.Sum(other => level.Row(node)[other]));

    private static double Between(LeidenLevel level, ChanceLinks chance, int[] first, int[] second) =>
        chance.Between(first.Sum(node => level.Positive[node]), first.Sum(node => level.Negative[node]), second.Sum(node => level.Positive[node]), second.Sum(node => level.Negative[node]));

    private static double Total(LeidenLevel level, ChanceLinks chance, int[] blocs) => Enumerable.Range(0, level.Count).Sum(node => Gain(level, chance, node, Others(blocs, blocs[node], node)));

    private static double Gain(LeidenLevel level, ChanceLinks chance, int node, int[] bloc) => Links(level, [node], bloc) - Between(level, chance, [node], bloc);
}
