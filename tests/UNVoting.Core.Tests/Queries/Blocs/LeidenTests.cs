using UNVoting.Queries;
using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class LeidenTests
{
    [Property(EndSize = 400)]
    public void Modularity_as_returned_is_that_of_the_definition_and_never_below_singletons(byte[] values, byte resolution, ulong seed)
    {
        var gamma = resolution / 100.0;
        foreach (var network in new[] { Samples.Network(values), Samples.Signed(values) })
        {
            var found = Leiden.FindBlocs(network, gamma, seed);
            Assert.Equal(Modularity.Of(network, found.Partition, gamma), found.Modularity);
            Assert.Equal(ModularityTests.ByDefinition(network, found.Partition, gamma), found.Modularity, 1e-10);
            Assert.True(found.Modularity >= Modularity.Of(network, Partition.OfSingletons(network.Count), gamma) - 1e-12);
            Assert.Equal((gamma, seed), (found.Resolution, found.Seed));
        }
    }

    [Property(EndSize = 400)]
    public void No_single_item_can_do_better_in_another_bloc_or_alone(byte[] values, byte resolution, ulong seed)
    {
        var gamma = resolution / 100.0;
        foreach (var network in new[] { Samples.Network(values), Samples.Signed(values) })
        {
            var found = Leiden.FindBlocs(network, gamma, seed);
            for (var item = 0; item < network.Count; item++)
            {
                for (var bloc = 0; bloc <= found.Partition.BlocCount; bloc++)
                {
                    var labels = found.Partition.Assignments.ToArray();
                    labels[item] = bloc;
                    Assert.True(Modularity.Of(network, Partition.FromLabels(labels), gamma) <= found.Modularity + 1e-9);
                }
            }
        }
    }

    [Property(EndSize = 400)]
    public void Blocs_are_connected(byte[] values, byte resolution, ulong seed)
    {
        // Few links, so that there is something to come apart.
        var full = Samples.Network(values);
        var network = AgreementNetwork.Of(full.Count, (i, j) => full[i, j] > 0.7 ? full[i, j] : 0);
        var found = Leiden.FindBlocs(network, resolution / 100.0, seed);
        Assert.All(found.Partition.Blocs, bloc => Assert.Equal(bloc, Reached(network, bloc)));
    }

    [Property(EndSize = 400)]
    public void The_same_seed_gives_the_same_answer(byte[] values, byte resolution, ulong seed)
    {
        var network = Samples.Network(values);
        Assert.Equal(Leiden.FindBlocs(network, resolution / 100.0, seed), Leiden.FindBlocs(Samples.Network(values), resolution / 100.0, seed));
    }

    [Property(EndSize = 400)]
    public void Listing_items_in_another_order_changes_nothing_but_their_numbers(byte[] values, byte resolution, int order, ulong seed)
    {
        var network = Samples.Distinct(values);
        var old = Samples.Shuffled(network.Count, order);
        var shuffled = AgreementNetwork.Of(network.Count, (i, j) => network[old[i], old[j]]);
        var (found, again) = (Leiden.FindBlocs(network, resolution / 100.0, seed), Leiden.FindBlocs(shuffled, resolution / 100.0, seed));
        Assert.Equal(Partition.FromLabels([.. old.Select(found.Partition.BlocOf)]), again.Partition);
        Assert.Equal(found.Modularity, again.Modularity);
    }

    [Property(EndSize = 400)]
    public void At_resolution_zero_a_connected_network_is_one_bloc(byte[] values, ulong seed)
    {
        var network = Samples.Distinct(values);
        Assert.Equal(Partition.OfOneBloc(network.Count), Leiden.FindBlocs(network, 0, seed).Partition);
    }

    [Property(EndSize = 200)]
    public void Doubling_all_weights_changes_nothing(byte[] values, byte resolution, ulong seed)
    {
        var network = Samples.Network(values);
        var doubled = AgreementNetwork.Of(network.Count, (i, j) => 2 * network[i, j]);
        Assert.Equal(Leiden.FindBlocs(network, resolution / 100.0, seed), Leiden.FindBlocs(doubled, resolution / 100.0, seed));
    }

    [Fact]
    public void At_a_very_high_resolution_everyone_stands_alone()
        => Assert.Equal(Partition.OfSingletons(6), Leiden.FindBlocs(Samples.TwoTriangles, 100).Partition);

    [Fact]
    public void The_toys_are_solved()
    {
        for (ulong seed = 0; seed < 20; seed++)
        {
            var triangles = Leiden.FindBlocs(Samples.TwoTriangles, 1, seed);
            Assert.Equal(Partition.FromLabels([0, 0, 0, 1, 1, 1]), triangles.Partition);
            Assert.Equal(0.3571429, triangles.Modularity, 7);
            var weighted = Leiden.FindBlocs(ModularityTests.Weighted, 1, seed);
            Assert.Equal(Partition.FromLabels([0, 0, 1, 1]), weighted.Partition);
            Assert.Equal(0.1792, weighted.Modularity, 4);
        }
    }

    [Fact]
    public void The_karate_club_is_divided_at_the_highest_modularity_there_is()
    {
        // Zachary's 34 members; the optimum was proven by Brandes et al. 2008, and igraph finds it too.
        var best = Enumerable.Range(0, 10).Select(seed => Leiden.FindBlocs(Samples.KarateClub, 1, (ulong)seed)).MaxBy(found => found.Modularity)!;
        Assert.Equal(0.4197896, best.Modularity, 7);
        Assert.Equal([12, 11, 6, 5], best.Partition.Blocs.Select(bloc => bloc.Count));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void On_small_networks_twenty_seeds_nearly_always_find_the_best_partition_of_all_and_never_a_better_one(bool signed)
    {
        var random = new SplitMix64(99);
        var solved = 0;
        for (var k = 0; k < 60; k++)
        {
            var values = new byte[21];
            for (var at = 0; at < values.Length; at++)
                values[at] = (byte)random.Below(256);
            var network = signed ? Samples.Signed(values) : Samples.Network(values);
            var gamma = 0.5 + (k % 3 * 0.4);
            var best = Samples.AllPartitions(network.Count).Max(partition => Modularity.Of(network, partition, gamma));
            var found = Enumerable.Range(0, 20).Max(seed => Leiden.FindBlocs(network, gamma, (ulong)seed).Modularity);
            Assert.True(found <= best + 1e-12);
            solved += found >= best - 1e-12 ? 1 : 0;
        }

        Assert.InRange(solved, 57, 60);
    }

    [Theory]
    [InlineData(1.0, 0.0, 0.0)]
    [InlineData(0.9, 0.3, 0.3)]
    [InlineData(1.0, -1.0, 0.5)]
    public void Planted_blocs_are_recovered(double within, double between, double noise)
    {
        for (ulong seed = 0; seed < 10; seed++)
        {
            var (network, planted) = Samples.Planted([60, 45, 30, 15], within, between, noise, seed);
            Assert.Equal(1, PartitionComparison.AdjustedRandIndexOf(planted, Leiden.FindBlocs(network, 1, seed).Partition));
        }
    }

    [Fact]
    public void Agreement_above_and_below_chance_parts_two_camps_that_plain_agreement_at_the_same_resolution_parts_too()
    {
        var (network, planted) = Samples.Planted([30, 20], 0.9, 0.7, 0.1, 4);
        Assert.Equal(planted, Leiden.FindBlocs(network).Partition);
        Assert.Equal(planted, Leiden.FindBlocs(network.RelativeTo(0.8)).Partition);
        Assert.Equal(planted, Leiden.FindBlocs(network.RelativeTo(0.8), 0).Partition);
    }

    [Fact]
    public void Items_without_any_link_stand_alone()
    {
        var network = AgreementNetwork.Of(5, (i, j) => j < 3 ? 1 : 0);
        Assert.Equal(Partition.FromLabels([0, 0, 0, 1, 2]), Leiden.FindBlocs(network, 0.5).Partition);
        Assert.Equal(Partition.FromLabels([0, 0, 0, 1, 2]), Leiden.FindBlocs(network, 0).Partition);
    }

    [Fact]
    public void None_and_one_item_are_their_own_answer()
    {
        Assert.Equal(0, Leiden.FindBlocs(AgreementNetwork.Of(0, (_, _) => 1)).Partition.BlocCount);
        Assert.Equal(1, Leiden.FindBlocs(AgreementNetwork.Of(1, (_, _) => 1)).Partition.BlocCount);
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Leiden.FindBlocs(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.FindBlocs(Samples.TwoTriangles, -0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.FindBlocs(Samples.TwoTriangles, double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.FindBlocs(Samples.TwoTriangles, randomness: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.FindBlocs(Samples.TwoTriangles, randomness: double.NaN));
    }

    private static SortedSet<int> Reached(AgreementNetwork network, IReadOnlyList<int> bloc)
    {
        var reached = new SortedSet<int> { bloc[0] };
        while (bloc.Any(item => !reached.Contains(item) && reached.Any(other => network[item, other] > 0)))
            reached.UnionWith(bloc.Where(item => reached.Any(other => network[item, other] > 0)).ToArray());
        return reached;
    }
}
