using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class ConsensusBlocsTests
{
    [Property]
    public void One_partition_is_its_own_consensus_with_full_confidence(byte[] labels)
    {
        var partition = Samples.Labelled(labels.Length, labels);
        var consensus = ConsensusBlocs.Of([partition, partition]);
        Assert.Equal(partition, consensus.Partition);
        Assert.All(consensus.Memberships, membership => Assert.Equal((partition.BlocOf(membership.Item), 1.0, null, 0.0), (membership.Bloc, membership.Confidence, membership.NextBloc, membership.NextConfidence)));
    }

    [Property]
    public void Counts_are_what_counting_pair_by_pair_gives(byte[] first, byte[] second, byte items)
    {
        Partition[] all = [Samples.Labelled(items % 12, first), Samples.Labelled(items % 12, second), Samples.Labelled(items % 12, first)];
        var counts = CoAssignment.Of(all);
        Assert.Equal(3, counts.PartitionCount);
        for (var i = 0; i < counts.ItemCount; i++)
        {
            Assert.Equal(all.Count(partition => partition.SizeOf(partition.BlocOf(i)) == 1), counts.Alone[i]);
            for (var j = 0; j < counts.ItemCount; j++)
            {
                Assert.Equal(all.Count(partition => partition.BlocOf(i) == partition.BlocOf(j)), counts[i, j]);
                Assert.Equal(counts[i, j] / 3.0, counts.Share(i, j));
            }
        }

        Assert.Equal(counts, CoAssignment.Of(all.Reverse()));
    }

    [Property]
    public void On_few_items_the_consensus_differs_on_as_few_pairs_as_any_partition_can(byte[] first, byte[] second, byte[] third)
    {
        Partition[] all = [Samples.Labelled(6, first), Samples.Labelled(6, second), Samples.Labelled(6, third)];
        int Differences(Partition partition) => all.Sum(other => (from i in Enumerable.Range(0, 6)
                                                                  from j in Enumerable.Range(0, i)
                                                                  where (partition.BlocOf(i) == partition.BlocOf(j)) != (other.BlocOf(i) == other.BlocOf(j))
                                                                  select i).Count());
        Assert.Equal(Samples.AllPartitions(6).Min(Differences), Differences(ConsensusBlocs.Of(all).Partition));
    }

    [Property]
    public void The_consensus_differs_on_no_more_pairs_than_any_of_the_given_partitions_does(byte[] first, byte[] second, byte[] third, byte items)
    {
        Partition[] all = [.. new[] { first, second, third }.Select(labels => Samples.Labelled(1 + (items % 40), labels))];
        int Differences(Partition partition) => all.Sum(other => (from i in Enumerable.Range(0, partition.ItemCount)
                                                                  from j in Enumerable.Range(0, i)
                                                                  where (partition.BlocOf(i) == partition.BlocOf(j)) != (other.BlocOf(i) == other.BlocOf(j))
                                                                  select i).Count());
        Assert.True(Differences(ConsensusBlocs.Of(all).Partition) <= all.Min(Differences));
    }

    [Property]
    public void No_item_would_stand_better_with_its_next_bloc_or_alone(byte[] first, byte[] second, byte[] third, byte[] fourth, byte items)
    {
        var consensus = ConsensusBlocs.Of(new[] { first, second, third, fourth }.Select(labels => Samples.Labelled(items % 16, labels)));
        Assert.All(consensus.Memberships, item =>
        {
            // What an item weighs in a bloc is the sum over its members of how much more often than half it stood with them.
            var own = (consensus.Partition.SizeOf(item.Bloc) - 1) * (item.Confidence - 0.5);
            Assert.True(own >= -1e-12 || consensus.Partition.SizeOf(item.Bloc) == 1, $"{item}");
            if (item.NextBloc is { } next)
                Assert.True((consensus.Partition.SizeOf(item.Bloc) == 1 ? 0 : own) >= (consensus.Partition.SizeOf(next) * (item.NextConfidence - 0.5)) - 1e-12, $"{item} in {consensus.Partition}");
        });
    }

    [Fact]
    public void The_item_between_two_blocs_has_the_least_confidence_and_names_the_other()
    {
        var with = Partition.FromLabels([0, 0, 0, 0, 1, 1, 1]);
        var without = Partition.FromLabels([0, 0, 0, 1, 1, 1, 1]);
        var consensus = ConsensusBlocs.Of([with, with, without]);
        Assert.Equal(with, consensus.Partition);
        Assert.Equal(new BlocMembership(3, 0, 2 / 3.0, 1, 1 / 3.0), consensus.Memberships[3]);
        Assert.Equal(8 / 9.0, consensus.Memberships[0].Confidence, 1e-12);
        Assert.Null(consensus.Memberships[0].NextBloc);
    }

    [Fact]
    public void Confidence_of_an_item_alone_is_how_often_it_stood_alone()
    {
        var alone = Partition.FromLabels([0, 0, 1]);
        var consensus = ConsensusBlocs.Of([alone, alone, alone, Partition.OfOneBloc(3)]);
        Assert.Equal(new BlocMembership(2, 1, 0.75, 0, 0.25), consensus.Memberships[2]);
    }

    [Fact]
    public void The_next_bloc_is_one_of_two_members_or_more()
    {
        // Item 4 was mostly with 5, but 5 stands alone in the consensus, and so the next bloc is that of 2 and 3.
        var consensus = ConsensusBlocs.Of([
            Partition.FromLabels([0, 0, 1, 1, 0, 2]), Partition.FromLabels([0, 0, 1, 1, 0, 2]), Partition.FromLabels([0, 0, 1, 1, 0, 2]),
            Partition.FromLabels([0, 0, 1, 1, 2, 2]), Partition.FromLabels([0, 0, 1, 1, 2, 2]),
            Partition.FromLabels([0, 0, 1, 1, 1, 2]), Partition.FromLabels([0, 0, 1, 1, 0, 2]),
        ]);
        Assert.Equal("{0 1 4} {2 3} {5}", consensus.Partition.ToString());
        Assert.Equal((1, 1 / 7.0), (consensus.Memberships[4].NextBloc, consensus.Memberships[4].NextConfidence));
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ConsensusBlocs.Of([]));
        Assert.Throws<ArgumentException>(() => ConsensusBlocs.Of([Partition.OfOneBloc(2), Partition.OfOneBloc(3)]));
        Assert.Throws<ArgumentNullException>(() => ConsensusBlocs.Of([null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CoAssignment.Of([Partition.OfOneBloc(2)])[0, 2]);
    }
}
