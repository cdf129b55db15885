using System.Collections.Immutable;
using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>Searches for blocs at many resolutions, several times at each: what is stable, and what hangs on γ or on chance.</summary>
/// <remarks>
/// <para>One γ misleads where agreement is as high as in the General Assembly, so γ is swept (Macon, Mucha &amp; Porter 2012).</para>
/// <para>Unless they are given, resolutions follow the events of the network (Jeub, Sporns &amp; Fortunato 2018): at γ = Aᵢⱼ / expectedᵢⱼ the pair i, j turns from attracting to repelling, and
/// the resolutions are evenly spread quantiles of these values over all linked pairs. So they lie where something can change, on any scale of weights.</para>
/// <para>The seed of each search is drawn from the sweep's seed in order, first by resolution, then by repeat, so that one search can be run again by itself. Searches run side by side on all
/// processors; the answer does not depend on how many there are. Cost: resolutions × repeats searches, see <see cref="Leiden"/>.</para>
/// </remarks>
public sealed class ResolutionSweep
{
    /// <summary>How many resolutions are swept where none are given.</summary>
    public const int DefaultResolutionCount = 50;

    /// <summary>How many searches are made at each resolution where no number is given.</summary>
    public const int DefaultRepeats = 10;

    private readonly ImmutableArray<ResolvedBlocs> searches;
    private readonly ImmutableArray<ModularityParts> parts;

    private ResolutionSweep(AgreementNetwork network, ImmutableArray<double> resolutions, int repeats, ulong seed)
    {
        Network = network;
        Resolutions = resolutions;
        Repeats = repeats;
        Seed = seed;
        ImmutableArray<ulong> seeds = [.. resolutions.SelectMany(resolution => SeedsAt(resolution, repeats, seed))];
        var found = new (ResolvedBlocs Blocs, ModularityParts Parts)[seeds.Length];
        Parallel.For(
            0,
            found.Length,
            () => Leiden.RoomFor(network),
            (k, _, room) =>
            {
                found[k] = Leiden.Search(network, resolutions[k / repeats], seeds[k], Leiden.DefaultRandomness, room);
                return room;
            },
            _ => { });
        searches = [.. found.Select(search => search.Blocs)];
        parts = [.. found.Select(search => search.Parts)];
        Stabilities = [.. searches.Chunk(repeats).Select(Summarise)];
        Plateaus = ResolutionEnvelope.Of(found, resolutions[0], resolutions[^1]);
    }

    /// <summary>Sweeps a network.</summary>
    /// <param name="network">The network, of at least one item.</param>
    /// <param name="resolutions">The resolutions to search at; by default <see cref="DefaultResolutionCount"/> of the network's own. They are sorted, and each is taken once.</param>
    /// <param name="repeats">How many searches are made at each, at least 1.</param>
    /// <param name="seed">Any number; the same seed gives the same sweep.</param>
    /// <returns>The sweep.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="resolutions"/> is empty, or the network has no item.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A resolution is negative or not finite, or <paramref name="repeats"/> is below 1.</exception>
    public static ResolutionSweep Of(AgreementNetwork network, IEnumerable<double>? resolutions = null, int repeats = DefaultRepeats, ulong seed = 0)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfLessThan(repeats, 1);
        if (network.Count == 0)
            throw new ArgumentException("A network without items has no blocs.", nameof(network));
        ImmutableArray<double> sorted = [.. (resolutions ?? EventResolutions(network)).Order().Distinct()];
        foreach (var resolution in sorted)
            Modularity.ThrowIfNotResolution(resolution, nameof(resolutions));
        return sorted.IsEmpty
            ? throw new ArgumentException("Expected at least one resolution.", nameof(resolutions))
            : new ResolutionSweep(network, sorted, repeats, seed);
    }

    /// <summary>Resolutions spread evenly over the events of a network: the middle quantiles of Aᵢⱼ / expectedᵢⱼ over linked pairs.</summary>
    /// <param name="network">The network.</param>
    /// <param name="count">How many to choose, at least 1.</param>
    /// <returns>Ascending resolutions, fewer than asked where several would be equal; 1 alone where no pair of the network has an event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static IReadOnlyList<double> EventResolutions(AgreementNetwork network, int count = DefaultResolutionCount)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return NetworkEvents.Of(network).Quantiles(count) is { Count: > 0 } events ? events : [1];
    }

    /// <summary>The network swept.</summary>
    public AgreementNetwork Network { get; }

    /// <summary>The resolutions searched at, ascending.</summary>
    public IReadOnlyList<double> Resolutions { get; }

    /// <summary>How many searches were made at each resolution.</summary>
    public int Repeats { get; }

    /// <summary>The number from which the seeds of all searches, and of the search for the consensus, are drawn.</summary>
    public ulong Seed { get; }

    /// <summary>Every search, in order of resolution and then of repeat.</summary>
    public IReadOnlyList<ResolvedBlocs> Searches => searches;

    /// <summary>The partitions that are best somewhere in the sweep, each with the resolutions over which it is, in order of resolution. They cover the sweep without gap.</summary>
    /// <remarks>Modularity is Inside − γ · Expected, so each partition found is a line in γ, and the best at each γ is their upper envelope (Weir et al. 2017).
    /// A partition counts with its modularity at every γ, not only where it was found.</remarks>
    public IReadOnlyList<ResolutionPlateau> Plateaus { get; }

    /// <summary>How alike the repeated searches at each resolution are, in order of resolution.</summary>
    public IReadOnlyList<ResolutionStability> Stabilities { get; }

    /// <summary>The consensus of the best partitions over all resolutions: what holds together whether one looks coarsely or finely.</summary>
    /// <returns>The consensus with the confidence of each membership, searched from the sweep's own seed.</returns>
    /// <remarks>At the lowest resolutions all items are in one bloc and at the highest nearly all stand alone, so confidences near 1 and near 0 are rare; what counts is how they compare.</remarks>
    public ConsensusBlocs FindConsensus() => FindConsensus(Resolutions[0], Resolutions[^1]);

    /// <summary>The consensus of the best partitions over a stretch of resolutions, such as that of several plateaus.</summary>
    /// <param name="from">Where the stretch begins; it is taken from the first resolution of the sweep in it to the last.</param>
    /// <param name="to">Where it ends.</param>
    /// <returns>The consensus with the confidence of each membership, searched from the sweep's own seed.</returns>
    /// <remarks>
    /// <para>Taken are the best of all partitions found in the stretch, as in <see cref="Plateaus"/>, at <see cref="DefaultResolutionCount"/> resolutions spread over the events of the network within the stretch, so that each plateau counts by
    /// how many pairs turn while it lasts; where fewer of these differ, at ten in even steps besides. So what counts is the network, and not how closely one happened to search: a further resolution
    /// changes something only where a better partition is found at it (domains of Weir et al. 2017; events of Jeub, Sporns &amp; Fortunato 2018).</para>
    /// <para>Searches that ended below the best leave no trace here; how far chance spreads them is told by <see cref="Stabilities"/>.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">The sweep has no resolution from <paramref name="from"/> to <paramref name="to"/>.</exception>
    public ConsensusBlocs FindConsensus(double from, double to)
    {
        var taken = searches.Zip(parts).Where(search => search.First.Resolution >= from && search.First.Resolution <= to).ToArray();
        if (taken.Length == 0)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The sweep has no resolution from {from} to {to}; it goes from {Resolutions[0]} to {Resolutions[^1]}."), nameof(from));
        var (first, last) = (taken[0].First.Resolution, taken[^1].First.Resolution);
        var best = ResolutionEnvelope.Of(taken, first, last);
        return ConsensusBlocs.Of(NetworkEvents.Of(Network).Spread(first, last).Select(at => best.First(plateau => plateau.To >= at).Partition), Seed);
    }

    /// <summary>How many searches at how many resolutions.</summary>
    /// <returns>For example <c>500 searches at 50 resolutions</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Searches.Count} searches at {Resolutions.Count} resolutions");

    private static IEnumerable<ulong> SeedsAt(double resolution, int repeats, ulong seed)
    {
        var stream = new SplitMix64(new SplitMix64(seed).Next() ^ BitConverter.DoubleToUInt64Bits(resolution));
        return Enumerable.Range(0, repeats).Select(_ => stream.Next());
    }

    private static ResolutionStability Summarise(ResolvedBlocs[] repeated)
    {
        var best = repeated.MaxBy(search => search.Modularity)!;
        var times = repeated.CountBy(search => search.Partition).ToArray();
        return new ResolutionStability(
            best.Resolution,
            best,
            times.First(time => time.Key.Equals(best.Partition)).Value,
            times.Sum(time => time.Value * PartitionComparison.AdjustedRandIndexOf(best.Partition, time.Key)) / repeated.Length);
    }
}
