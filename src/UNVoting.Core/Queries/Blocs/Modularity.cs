namespace UNVoting.Queries.Blocs;

/// <summary>Modularity: how much more weight lies within the blocs of a partition than chance would put there.</summary>
/// <remarks>
/// <para>Without weights below 0: Q = (1/2m) · Σᵢⱼ (Aᵢⱼ − γ·kᵢkⱼ/2m) · δ(cᵢ, cⱼ), the sum over all ordered pairs with i = j among them, k the sums of rows, 2m the sum of
/// all (Newman 2004; resolution γ by Reichardt &amp; Bornholdt 2006).</para>
/// <para>In a signed network: Q = (1/(2w⁺ + 2w⁻)) · Σᵢⱼ (Aᵢⱼ − γ·(k⁺ᵢk⁺ⱼ/2w⁺ − k⁻ᵢk⁻ⱼ/2w⁻)) · δ(cᵢ, cⱼ), with the weights above and below 0 summed apart
/// (Gómez, Jensen &amp; Arenas 2009). Without weights below 0 it is the same formula.</para>
/// </remarks>
public static class Modularity
{
    /// <summary>The modularity of a partition.</summary>
    /// <param name="network">The network.</param>
    /// <param name="partition">A partition of its items.</param>
    /// <param name="resolution">γ, 0 or more: the higher, the more and smaller the blocs that score best.</param>
    /// <returns>Q; 0 for a network without any link. Cost O(Σ size²) of the blocs.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resolution"/> is negative or not finite.</exception>
    /// <exception cref="ArgumentException">The partition divides another number of items than the network has.</exception>
    public static double Of(AgreementNetwork network, Partition partition, double resolution = 1)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        ThrowIfNotResolution(resolution, nameof(resolution));
        if (partition.ItemCount != network.Count)
            throw new ArgumentException($"The partition divides {partition.ItemCount} items, but the network has {network.Count}.", nameof(partition));
        return Split(network, network.FromPartition(partition)).At(resolution);
    }

    internal static void ThrowIfNotResolution(double resolution, string name)
    {
        if (!(resolution >= 0 && double.IsFinite(resolution)))
            throw new ArgumentOutOfRangeException(name, resolution, "A resolution is a finite number, 0 or more.");
    }

    /// <summary>The two parts of modularity, of which only the second is multiplied by γ.</summary>
    /// <param name="network">The network.</param>
    /// <param name="labels">Blocs 0 to below n of the items in the network's own order.</param>
    /// <remarks>Blocs are added up in order of first appearance, so that the last bit does not depend on their labels.</remarks>
    internal static ModularityParts Split(AgreementNetwork network, int[] labels)
    {
        var total = network.TotalPositive + network.TotalNegative;
        if (total == 0)
            return default;
        var count = network.Count;
        var numbered = labels.AsSpan().ToArray();
        var blocCount = Buckets.Renumber(numbered);
        var (members, starts) = Buckets.ByLabel(numbered, blocCount);
        double inside = 0, expected = 0;
        for (var bloc = 0; bloc < blocCount; bloc++)
        {
            var bucket = members.AsSpan(starts[bloc]..starts[bloc + 1]);
            double half = 0, positive = 0, negative = 0;
            for (var a = 0; a < bucket.Length; a++)
            {
                var row = network.Weights.Slice(bucket[a] * count, count);
                positive += network.Positive[bucket[a]];
                negative += network.Negative[bucket[a]];
                foreach (var other in bucket[..a])
                    half += row[other];
            }

            inside += 2 * half;
            expected += (network.TotalPositive > 0 ? positive * positive / network.TotalPositive : 0)
                - (network.TotalNegative > 0 ? negative * negative / network.TotalNegative : 0);
        }

        return new ModularityParts(inside / total, expected / total);
    }
}
