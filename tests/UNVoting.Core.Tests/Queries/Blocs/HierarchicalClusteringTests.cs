using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class HierarchicalClusteringTests
{
    public static TheoryData<Linkage> Linkages => [Linkage.Average, Linkage.Complete, Linkage.Ward];

    [Property(EndSize = 60)]
    public void The_chain_finds_the_tree_of_joining_the_nearest_pair_again_and_again(byte[] points)
    {
        var places = Places(points);
        foreach (var linkage in Enum.GetValues<Linkage>())
        {
            var tree = HierarchicalClustering.Cluster(Distances(places), linkage);
            var greedy = Greedy(places, linkage);
            Assert.Equal(greedy.Count, tree.Merges.Count);
            for (var k = 0; k < greedy.Count; k++)
            {
                Assert.Equal(greedy[k].Height, tree.Merges[k].Height, 1e-9);
                Assert.Equal(greedy[k].Partition, tree.CutInto(places.Length - k - 1));
            }
        }
    }

    [Property(EndSize = 300)]
    public void Heights_never_fall_and_cuts_nest_even_where_distances_tie(byte[] values)
    {
        var at = 0;
        var distances = PairDistances.Of(Samples.ItemsFor(values.Length), (_, _) => values[at++] % 4 / 10.0);
        foreach (var linkage in Enum.GetValues<Linkage>())
        {
            var tree = HierarchicalClustering.Cluster(distances, linkage);
            Assert.Equal(tree.Merges.Select(merge => merge.Height).Order(), tree.Merges.Select(merge => merge.Height));
            Assert.Equal(distances.Count, tree.ItemCount);
            for (var k = 1; k < distances.Count; k++)
            {
                Assert.Equal(k, tree.CutInto(k).BlocCount);
                Assert.True(tree.CutInto(k + 1).IsRefinementOf(tree.CutInto(k)));
            }

            Assert.Equal(tree, HierarchicalClustering.Cluster(distances, linkage));
        }
    }

    [Property(EndSize = 200)]
    public void In_leaf_order_every_bloc_of_every_cut_stands_together(byte[] values)
    {
        var at = 0;
        var tree = HierarchicalClustering.Cluster(PairDistances.Of(Samples.ItemsFor(values.Length), (_, _) => values[at++]));
        Assert.Equal(Enumerable.Range(0, tree.ItemCount), tree.LeafOrder.Order());
        for (var k = 1; k <= tree.ItemCount; k++)
        {
            var cut = tree.CutInto(k);
            var changes = tree.LeafOrder.Zip(tree.LeafOrder.Skip(1)).Count(pair => cut.BlocOf(pair.First) != cut.BlocOf(pair.Second));
            Assert.Equal(k - 1, changes);
        }
    }

    [Property(EndSize = 100)]
    public void Listing_items_in_another_order_changes_nothing_but_their_numbers(byte[] points, int seed)
    {
        var places = Places(points);
        var order = Samples.Shuffled(places.Length, seed);
        var shuffled = order.Select(item => places[item]).ToArray();
        foreach (var linkage in Enum.GetValues<Linkage>())
        {
            var tree = HierarchicalClustering.Cluster(Distances(places), linkage);
            var other = HierarchicalClustering.Cluster(Distances(shuffled), linkage);
            for (var k = 1; k <= places.Length; k++)
                Assert.Equal(Partition.FromLabels([.. order.Select(tree.CutInto(k).BlocOf)]), other.CutInto(k));
        }
    }

    [Theory]
    [InlineData(Linkage.Average, 1, 2.5, 17 / 3.0)]
    [InlineData(Linkage.Complete, 1, 3, 7)]
    [InlineData(Linkage.Ward, 1, 2.8867513459, 6.9402209379)]
    public void Heights_of_four_points_on_a_line_are_reproduced(Linkage linkage, double first, double second, double third)
    {
        double[] places = [0, 1, 3, 7];
        var tree = HierarchicalClustering.Cluster(PairDistances.Of(4, (i, j) => places[j] - places[i]), linkage);
        Assert.Equal([(0, 1, 2), (4, 2, 3), (5, 3, 4)], tree.Merges.Select(merge => (merge.Left, merge.Right, merge.Size)));
        Assert.Equal(first, tree.Merges[0].Height, 1e-9);
        Assert.Equal(second, tree.Merges[1].Height, 1e-9);
        Assert.Equal(third, tree.Merges[2].Height, 1e-9);
        Assert.Equal([0, 1, 2, 3], tree.LeafOrder);
        Assert.Equal(Partition.FromLabels([0, 0, 0, 1]), tree.CutAtHeight(second + 1e-6));
        Assert.Equal(Partition.OfSingletons(4), tree.CutAtHeight(0.5));
        Assert.Equal(Partition.OfOneBloc(4), tree.CutAtHeight(double.PositiveInfinity));
    }

    [Theory]
    [MemberData(nameof(Linkages))]
    public void Planted_blocs_are_recovered(Linkage linkage)
    {
        var (network, planted) = Samples.Planted([40, 25, 10], 0.9, 0.4, 0.2, 5);
        var tree = HierarchicalClustering.Cluster(PairDistances.Of(network.Count, (i, j) => 1 - network[i, j]), linkage);
        Assert.Equal(1, PartitionComparison.AdjustedRandIndexOf(planted, tree.CutInto(3)));
    }

    [Theory]
    [MemberData(nameof(Linkages))]
    public void None_and_one_item_have_a_tree_without_merges(Linkage linkage)
    {
        foreach (var count in new[] { 0, 1 })
        {
            var tree = HierarchicalClustering.Cluster(PairDistances.Of(count, (_, _) => 1), linkage);
            Assert.Empty(tree.Merges);
            Assert.Equal(count, tree.LeafOrder.Count);
            Assert.Equal(count, tree.CutInto(count).BlocCount);
        }
    }

    [Property(EndSize = 60)]
    public void A_cut_at_the_height_of_a_merge_includes_it_and_a_cut_below_does_not(byte[] values)
    {
        var distances = PairDistances.Of(Samples.ItemsFor(values.Length), (i, j) => 0.1 + Samples.Distinct(values)[i, j]);
        foreach (var linkage in Enum.GetValues<Linkage>())
        {
            var tree = HierarchicalClustering.Cluster(distances, linkage);
            Assert.All(tree.Merges, merge =>
            {
                Assert.Equal(tree.ItemCount - tree.Merges.Count(other => other.Height <= merge.Height), tree.CutAtHeight(merge.Height).BlocCount);
                Assert.Equal(tree.ItemCount - tree.Merges.Count(other => other.Height < merge.Height), tree.CutAtHeight(Math.BitDecrement(merge.Height)).BlocCount);
            });
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.9)]
    public void Where_all_distances_are_equal_no_rounding_makes_heights_fall(double distance) =>
        Assert.All(Enum.GetValues<Linkage>(), linkage =>
        {
            var lowest = linkage == Linkage.Ward ? Math.Sqrt(distance * distance) : distance;
            Assert.All(HierarchicalClustering.Cluster(PairDistances.Of(30, (_, _) => distance), linkage).Merges, merge => Assert.True(merge.Height >= lowest));
        });

    [Fact]
    public void Misuse_is_refused()
    {
        var tree = HierarchicalClustering.Cluster(PairDistances.Of(3, (_, _) => 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.CutInto(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.CutInto(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.CutAtHeight(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => HierarchicalClustering.Cluster(PairDistances.Of(3, (_, _) => 1), (Linkage)9));
        Assert.Throws<ArgumentNullException>(() => HierarchicalClustering.Cluster(null!));
    }

    // Places on a line, no two pairs of which are equally far apart.
    private static double[] Places(byte[] points) => [.. points.Select((point, k) => point + (Math.Sqrt(k + 2) * 0.013))];

    private static PairDistances Distances(double[] places) => PairDistances.Of(places.Length, (i, j) => Math.Abs(places[i] - places[j]));

    private static List<(double Height, Partition Partition)> Greedy(double[] places, Linkage linkage)
    {
        var clusters = places.Select((_, item) => new List<int> { item }).ToList();
        var steps = new List<(double, Partition)>();
        while (clusters.Count > 1)
        {
            var (height, a, b) = (from i in Enumerable.Range(0, clusters.Count)
                                  from j in Enumerable.Range(0, i)
                                  select (Between(clusters[i], clusters[j]), i, j)).Min();
            clusters[b].AddRange(clusters[a]);
            clusters.RemoveAt(a);
            steps.Add((height, Partition.FromBlocs(places.Length, clusters)));
        }

        return steps;

        double Between(List<int> a, List<int> b)
        {
            var pairs = a.SelectMany(i => b.Select(j => Math.Abs(places[i] - places[j])));
            return linkage switch
            {
                Linkage.Average => pairs.Average(),
                Linkage.Complete => pairs.Max(),
                _ => Math.Sqrt(2.0 * a.Count * b.Count / (a.Count + b.Count)) * Math.Abs(a.Average(i => places[i]) - b.Average(j => places[j])),
            };
        }
    }
}
