using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class PartitionTests
{
    [Property]
    public void A_partition_covers_each_item_once(byte[] labels)
    {
        var partition = Partition.FromLabels([.. labels.Select(label => label % 7)]);
        Assert.Equal(Enumerable.Range(0, labels.Length), partition.Blocs.SelectMany(bloc => bloc).Order());
        for (var bloc = 0; bloc < partition.BlocCount; bloc++)
            Assert.All(partition.MembersOf(bloc), item => Assert.Equal(bloc, partition.BlocOf(item)));
    }

    [Property]
    public void Items_are_together_exactly_where_their_labels_are_equal(byte[] labels)
    {
        var partition = Partition.FromLabels([.. labels.Select(label => (int)label)]);
        for (var i = 0; i < labels.Length; i++)
        {
            for (var j = 0; j < i; j++)
                Assert.Equal(labels[i] == labels[j], partition.BlocOf(i) == partition.BlocOf(j));
        }
    }

    [Property]
    public void Blocs_are_numbered_by_size_then_first_member(byte[] labels)
    {
        var partition = Partition.FromLabels([.. labels.Select(label => label % 5)]);
        Assert.Equal(partition.Blocs.OrderBy(bloc => (-bloc.Count, bloc[0])), partition.Blocs);
        Assert.All(partition.Blocs, bloc => Assert.Equal(bloc.Order(), bloc));
    }

    [Property]
    public void Other_labels_for_the_same_blocs_make_an_equal_partition(byte[] labels, int key)
    {
        var partition = Partition.FromLabels([.. labels.Select(label => (int)label)]);
        var relabelled = Partition.FromLabels([.. labels.Select(label => label ^ key)]);
        Assert.Equal(partition, relabelled);
        Assert.Equal(partition.GetHashCode(), relabelled.GetHashCode());
    }

    [Property]
    public void Making_from_blocs_and_reading_blocs_are_inverse(byte[] labels)
    {
        var partition = Samples.Labelled(labels.Length, labels);
        Assert.Equal(partition, Partition.FromBlocs(partition.ItemCount, partition.Blocs.Reverse().Select(bloc => bloc.Reverse())));
    }

    [Fact]
    public void Singletons_refine_every_partition_and_every_partition_refines_one_bloc()
    {
        foreach (var partition in Samples.AllPartitions(5))
        {
            Assert.True(Partition.OfSingletons(5).IsRefinementOf(partition));
            Assert.True(partition.IsRefinementOf(Partition.OfOneBloc(5)));
            Assert.Equal(partition.BlocCount == 5, partition.IsRefinementOf(Partition.OfSingletons(5)));
        }
    }

    [Fact]
    public void Partitions_differ_where_a_bloc_differs() => Assert.Equal(52, Samples.AllPartitions(5).Distinct().Count());

    [Fact]
    public void No_items_make_no_blocs()
    {
        Assert.Equal(0, Partition.OfOneBloc(0).BlocCount);
        Assert.Equal(Partition.OfSingletons(0), Partition.FromBlocs(0, []));
    }

    [Fact]
    public void It_prints_its_blocs_in_order() => Assert.Equal("{1 2 4} {0} {3}", Partition.FromLabels([9, 7, 7, 3, 7]).ToString());

    [Fact]
    public void Blocs_that_do_not_cover_each_item_once_are_refused()
    {
        Assert.Contains("Item 2 is in no bloc", Assert.Throws<ArgumentException>(() => Partition.FromBlocs(3, [[0, 1]])).Message, StringComparison.Ordinal);
        Assert.Contains("Item 1 is in more than one bloc", Assert.Throws<ArgumentException>(() => Partition.FromBlocs(2, [[0, 1], [1]])).Message, StringComparison.Ordinal);
        Assert.Contains("Bloc 1 has no members", Assert.Throws<ArgumentException>(() => Partition.FromBlocs(2, [[0, 1], []])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Partition.FromBlocs(2, [[0, 2]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Partition.FromBlocs(2, [[0, -1]]));
        Assert.Throws<ArgumentNullException>(() => Partition.FromBlocs(2, [null!]));
    }

    [Fact]
    public void Items_and_blocs_that_do_not_exist_are_refused()
    {
        var partition = Partition.OfOneBloc(3);
        Assert.Throws<ArgumentOutOfRangeException>(() => partition.BlocOf(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => partition.MembersOf(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => partition.SizeOf(-1));
    }
}
