using System.Collections.Immutable;
using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>The partition that many partitions of the same items agree on, with the confidence of each membership.</summary>
/// <remarks>
/// <para>The consensus is the median partition: the one from which the given partitions differ on the fewest pairs of items in total (Régnier 1965; Mirkin 1974). With Cᵢⱼ the share of
/// partitions in which i and j were together, it maximises Σ (Cᵢⱼ − ½) over the pairs within its blocs, so two items tend to be together where most partitions have them together.
/// Finding the best of all is hard in general; it is searched by <see cref="Leiden"/> on the signed network Cᵢⱼ − ½ at γ = 0, <see cref="Searches"/> times from seeds drawn
/// from the given one, and the best is kept, the first found where several are equal. Where one of the given partitions is better still, it is taken instead.</para>
/// <para>Same partitions, same seed: same answer. Cost O(n²) for each search.</para>
/// </remarks>
public sealed class ConsensusBlocs : IEquatable<ConsensusBlocs>
{
    /// <summary>How many searches for the median partition are made.</summary>
    public const int Searches = 10;

    private readonly ImmutableArray<BlocMembership> memberships;

    private ConsensusBlocs(Partition partition, CoAssignment coAssignment)
    {
        Partition = partition;
        CoAssignment = coAssignment;
        memberships = [.. Enumerable.Range(0, partition.ItemCount).Select(item => Place(item, partition, coAssignment))];
    }

    /// <summary>Finds the consensus of partitions.</summary>
    /// <param name="partitions">At least one partition; all of the same items. One that comes several times counts each time.</param>
    /// <param name="seed">The seed of the search.</param>
    /// <returns>The consensus.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="partitions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is no partition, or they divide different numbers of items.</exception>
    public static ConsensusBlocs Of(IEnumerable<Partition> partitions, ulong seed = 0)
    {
        ArgumentNullException.ThrowIfNull(partitions);
        var all = partitions.ToArray();
        var counts = CoAssignment.Of(all);
        var network = AgreementNetwork.Of(counts.ItemCount, (i, j) => (2.0 * counts[i, j]) - counts.PartitionCount);
        var seeds = new SplitMix64(seed);
        var found = Enumerable.Range(0, Searches).Select(_ => Leiden.FindBlocs(network, 0, seeds.Next()).Partition);
        return new ConsensusBlocs(found.Concat(all.Distinct()).MaxBy(partition => Score(partition, counts))!, counts);
    }

    /// <summary>The median partition: the one that differs from all the given ones on the fewest pairs of items.</summary>
    public Partition Partition { get; }

    /// <summary>How often each two items were together.</summary>
    public CoAssignment CoAssignment { get; }

    /// <summary>The place of each item, in order of items.</summary>
    public IReadOnlyList<BlocMembership> Memberships => memberships;

    /// <summary>Whether another consensus is the same, and rests on the same counts.</summary>
    /// <param name="other">The other consensus.</param>
    /// <returns>True where partition and counts are equal.</returns>
    public bool Equals(ConsensusBlocs? other) => other is not null && Partition.Equals(other.Partition) && CoAssignment.Equals(other.CoAssignment);

    /// <summary>Whether two consensuses hold the same partition resting on the same counts.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they are equal, or both null.</returns>
    public static bool operator ==(ConsensusBlocs? left, ConsensusBlocs? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two consensuses do not hold the same partition resting on the same counts.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(ConsensusBlocs? left, ConsensusBlocs? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConsensusBlocs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Partition, CoAssignment);

    /// <summary>How many items in how many blocs, agreed on by how many partitions.</summary>
    /// <returns>For example <c>187 items, 3 blocs, of 600 partitions</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Partition.ItemCount} items, {Partition.BlocCount} blocs, of {CoAssignment.PartitionCount} partitions");

    // In whole numbers, so that equal partitions are equally good whatever the order of adding.
    private static long Score(Partition partition, CoAssignment counts)
    {
        long score = 0;
        for (var bloc = 0; bloc < partition.BlocCount; bloc++)
        {
            var members = partition.Members(bloc);
            for (var a = 1; a < members.Length; a++)
            {
                for (var b = 0; b < a; b++)
                    score += (2L * counts[members[a], members[b]]) - counts.PartitionCount;
            }
        }

        return score;
    }

    private static BlocMembership Place(int item, Partition partition, CoAssignment counts)
    {
        var own = partition.Labels[item];
        var sums = new long[partition.BlocCount];
        for (var other = 0; other < counts.ItemCount; other++)
            sums[partition.Labels[other]] += other == item ? 0 : counts[item, other];
        double all = counts.PartitionCount;
        var confidence = partition.SizeOf(own) == 1 ? counts.Alone[item] / all : sums[own] / (all * (partition.SizeOf(own) - 1));
        var (next, share) = ((int?)null, 0.0);
        for (var bloc = 0; bloc < sums.Length; bloc++)
        {
            var mean = sums[bloc] / (all * partition.SizeOf(bloc));
            if (bloc != own && partition.SizeOf(bloc) > 1 && mean > share)
                (next, share) = (bloc, mean);
        }

        return new BlocMembership(item, own, confidence, next, share);
    }
}
