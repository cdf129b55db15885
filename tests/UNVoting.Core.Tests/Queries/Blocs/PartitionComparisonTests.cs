using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class PartitionComparisonTests
{
    [Property]
    public void Equal_partitions_agree_fully_and_nobody_moves(byte[] labels)
    {
        var partition = Samples.Labelled(labels.Length, labels);
        var comparison = PartitionComparison.Between(partition, partition);
        Assert.Equal(1, comparison.AdjustedRandIndex);
        Assert.Equal(0, comparison.VariationOfInformation);
        Assert.Equal(0, comparison.NormalisedVariationOfInformation);
        Assert.Empty(comparison.Moves);
        Assert.All(comparison.Matches, match => Assert.Equal(match.Before, match.After));
    }

    [Property]
    public void Both_indices_are_symmetric_and_say_whether_partitions_are_equal(byte[] first, byte[] second, byte items)
    {
        var (a, b) = (Samples.Labelled(items % 20, first), Samples.Labelled(items % 20, second));
        var (there, back) = (PartitionComparison.Between(a, b), PartitionComparison.Between(b, a));
        Assert.Equal(there.AdjustedRandIndex, back.AdjustedRandIndex, 1e-12);
        Assert.Equal(there.VariationOfInformation, back.VariationOfInformation, 1e-12);
        Assert.Equal(a.Equals(b), there.AdjustedRandIndex == 1);
        Assert.Equal(a.Equals(b), there.VariationOfInformation == 0);
        Assert.InRange(there.NormalisedVariationOfInformation, 0, 1);
    }

    [Property]
    public void Variation_of_information_keeps_the_triangle_inequality(byte[] first, byte[] second, byte[] third, byte items)
    {
        var (a, b, c) = (Samples.Labelled(items % 20, first), Samples.Labelled(items % 20, second), Samples.Labelled(items % 20, third));
        static double Distance(Partition x, Partition y) => PartitionComparison.Between(x, y).VariationOfInformation;
        Assert.True(Distance(a, c) <= Distance(a, b) + Distance(b, c) + 1e-12);
    }

    [Property]
    public void Adjusted_Rand_is_what_counting_pairs_gives(byte[] first, byte[] second, byte items)
    {
        var n = 2 + (items % 15);
        var (a, b) = (Samples.Labelled(n, first), Samples.Labelled(n, second));
        double both = 0, inA = 0, inB = 0, pairs = 0;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (x, y) = (a.BlocOf(i) == a.BlocOf(j), b.BlocOf(i) == b.BlocOf(j));
                both += x && y ? 1 : 0;
                inA += x ? 1 : 0;
                inB += y ? 1 : 0;
                pairs++;
            }
        }

        var expected = inA * inB / pairs;
        var largest = (inA + inB) / 2;
        Assert.Equal(largest == expected ? 1 : (both - expected) / (largest - expected), PartitionComparison.AdjustedRandIndexOf(a, b), 1e-12);
    }

    [Property]
    public void The_matching_keeps_as_many_items_together_as_any(byte[] first, byte[] second, byte items)
    {
        var n = items % 25;
        var (a, b) = (Samples.Labelled(n, first), Samples.Labelled(n, second));
        var comparison = PartitionComparison.Between(a, b);
        Assert.Equal(comparison.Matches.Count, comparison.Matches.DistinctBy(match => match.Before).Count());
        Assert.Equal(comparison.Matches.Count, comparison.Matches.DistinctBy(match => match.After).Count());
        Assert.All(comparison.Matches, match => Assert.Equal(match.Shared, a.MembersOf(match.Before).Count(item => b.BlocOf(item) == match.After)));
        Assert.Equal(BestTotal(a, b, 0, []), comparison.Matches.Sum(match => match.Shared));
        Assert.Equal(n - comparison.Matches.Sum(match => match.Shared), comparison.Moves.Count);
        Assert.All(comparison.Moves, move => Assert.Equal((a.BlocOf(move.Item), b.BlocOf(move.Item)), (move.From, move.To)));
    }

    [Fact]
    public void Known_values_are_reproduced()
    {
        Assert.Equal(0.5714285714, PartitionComparison.AdjustedRandIndexOf(Partition.FromLabels([0, 0, 1, 1]), Partition.FromLabels([0, 0, 1, 2])), 1e-10);
        Assert.Equal(0, PartitionComparison.AdjustedRandIndexOf(Partition.OfOneBloc(4), Partition.OfSingletons(4)));
        Assert.Equal(-0.5, PartitionComparison.AdjustedRandIndexOf(Partition.FromLabels([0, 0, 1, 1]), Partition.FromLabels([0, 1, 0, 1])), 1e-12);
        var crossed = PartitionComparison.Between(Partition.FromLabels([0, 0, 1, 1]), Partition.FromLabels([0, 1, 0, 1]));
        Assert.Equal(2 * Math.Log(2), crossed.VariationOfInformation, 1e-12);
        Assert.Equal(1, crossed.NormalisedVariationOfInformation, 1e-12);
        Assert.Equal(Math.Log(5), PartitionComparison.Between(Partition.OfOneBloc(5), Partition.OfSingletons(5)).VariationOfInformation, 1e-12);
    }

    [Fact]
    public void Who_moved_where_is_named()
    {
        var comparison = PartitionComparison.Between(Partition.FromLabels([0, 0, 0, 0, 1, 1, 1]), Partition.FromLabels([0, 0, 0, 1, 1, 1, 2]));
        Assert.Equal([new BlocMatch(0, 0, 3), new BlocMatch(1, 1, 2)], comparison.Matches);
        Assert.Equal([new ItemMove(3, 0, 1), new ItemMove(6, 1, 2)], comparison.Moves);
    }

    [Fact]
    public void Hundreds_of_blocs_are_matched_in_moderate_time()
    {
        var labels = Samples.Shuffled(600, 3).Select(item => item / 2).ToArray();
        var comparison = PartitionComparison.Between(Partition.OfSingletons(600), Partition.FromLabels(labels));
        Assert.Equal(300, comparison.Matches.Count);
    }

    [Fact]
    public void Partitions_of_different_items_are_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => PartitionComparison.Between(Partition.OfOneBloc(3), Partition.OfOneBloc(4)));
        Assert.Contains("3 items, the other 4", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => PartitionComparison.Between(null!, Partition.OfOneBloc(4)));
    }

    private static int BestTotal(Partition a, Partition b, int bloc, IReadOnlyList<int> taken) => bloc == a.BlocCount
        ? 0
        : Enumerable.Range(0, b.BlocCount).Where(other => !taken.Contains(other))
            .Select(other => a.MembersOf(bloc).Count(item => b.BlocOf(item) == other) + BestTotal(a, b, bloc + 1, [.. taken, other]))
            .Append(BestTotal(a, b, bloc + 1, taken)).Max();
}
