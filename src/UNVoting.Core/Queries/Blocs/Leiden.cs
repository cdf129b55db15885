namespace UNVoting.Queries.Blocs;

/// <summary>The Leiden algorithm: blocs of high modularity in a network (Traag, Waltman &amp; van Eck 2019).</summary>
/// <remarks>
/// <para>From single items on, three phases are repeated: fast local moving (items leave a queue and join the bloc that raises modularity most; when one moves, those
/// linked to it queue again), refinement (each bloc is built anew from single items that join well-connected parts at random, with a probability that grows with exp(gain/θ)),
/// and aggregation (the parts become the items of a smaller network). When nothing is left to aggregate, the whole starts again from the blocs found, until they no longer change.</para>
/// <para>What it guarantees: modularity is that of the definition and never below that of single items; in a network without weights below 0 every bloc is connected, and at γ = 0
/// a connected network is one bloc. It does not guarantee the best partition, and near-best ones are many: see <see cref="ResolutionSweep"/>.</para>
/// <para>The same network, resolution, seed and randomness always give the same answer, on every machine and in every version (SplitMix64). Multiplying all weights by a
/// power of two changes nothing. Listing the items in another order changes nothing but their numbers, save among items that <see cref="AgreementNetwork"/> cannot tell apart.</para>
/// <para>Gains below 10⁻¹⁰ of the mean weight of a link count as none; of equal gains the bloc met first is joined. Cost about O(n²) a pass, n² memory.</para>
/// </remarks>
public static class Leiden
{
    /// <summary>The randomness θ of the refinement where none is given.</summary>
    public const double DefaultRandomness = 0.01;

    /// <summary>Searches a network once for the blocs of highest modularity.</summary>
    /// <param name="network">The network; signed networks are searched by signed modularity.</param>
    /// <param name="resolution">γ, 0 or more: the higher, the more and smaller the blocs.</param>
    /// <param name="seed">Any number; the same seed gives the same answer.</param>
    /// <param name="randomness">θ, above 0, in units of the mean weight of a link: near 0 the refinement takes the best part, the higher the more it takes others.</param>
    /// <returns>The blocs and their modularity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resolution"/> is negative, <paramref name="randomness"/> is not above 0, or one is not finite.</exception>
    public static ResolvedBlocs FindBlocs(AgreementNetwork network, double resolution = 1, ulong seed = 0, double randomness = DefaultRandomness)
    {
        ArgumentNullException.ThrowIfNull(network);
        Modularity.ThrowIfNotResolution(resolution, nameof(resolution));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(randomness);
        if (!double.IsFinite(randomness))
            throw new ArgumentOutOfRangeException(nameof(randomness), randomness, "The randomness is a finite number above 0.");
        return Search(network, resolution, seed, randomness, RoomFor(network)).Blocs;
    }

    /// <summary>One search, with the parts of its modularity.</summary>
    internal static (ResolvedBlocs Blocs, ModularityParts Parts) Search(AgreementNetwork network, double resolution, ulong seed, double randomness, double[] room)
    {
        var labels = new LeidenSearch(network, resolution, seed, randomness, room).Run();
        var parts = Modularity.Split(network, labels);
        return (new ResolvedBlocs(network.ToPartition(labels), parts.At(resolution), resolution, seed), parts);
    }

    /// <summary>Room to work in, for searches of a network one after the other.</summary>
    internal static double[] RoomFor(AgreementNetwork network) => new double[network.Count * network.Count];
}
