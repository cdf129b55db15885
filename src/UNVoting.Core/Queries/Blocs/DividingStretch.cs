namespace UNVoting.Queries.Blocs;

/// <summary>The stretch of resolutions at which the Assembly divides into blocs, found by a first look over all of them.</summary>
/// <remarks>Below it nearly all stand together and above it many stand alone: neither says who votes with whom.</remarks>
internal sealed class DividingStretch
{
    private readonly double[] looked;

    private DividingStretch(double[] looked, double from, double to, NetworkEvents events)
    {
        this.looked = looked;
        (From, To) = (from, to);

        // What others report is mostly found at 1.
        Steps = from <= 1 && to >= 1 ? [.. events.Spread(from, to), 1] : events.Spread(from, to);
    }

    /// <summary>Looks once at each of a few resolutions. The ends are those of the plateaus, which need no search at exactly that resolution.</summary>
    internal static DividingStretch Of(AgreementNetwork network, ulong seed)
    {
        var events = NetworkEvents.Of(network);
        double[] looked = [.. NetworkEvents.Even(0, events.Last, 0), .. events.Quantiles(ResolutionSweep.DefaultResolutionCount), 1];
        var plateaus = ResolutionSweep.Of(network, looked, 1, seed).Plateaus;
        var dividing = plateaus.Where(plateau => Divides(plateau.Partition)).DefaultIfEmpty(plateaus[0] with { To = plateaus[^1].To }).ToArray();
        return new DividingStretch(looked, dividing[0].From, dividing[^1].To, events);
    }

    /// <summary>Whether a partition tells who votes with whom: at least two blocs have more than one member, and at most a tenth of the items stand alone.</summary>
    internal static bool Divides(Partition partition)
    {
        var alone = partition.Blocs.Count(bloc => bloc.Count == 1);
        return partition.BlocCount - alone >= 2 && 10 * alone <= partition.ItemCount;
    }

    /// <summary>Where it begins.</summary>
    internal double From { get; }

    /// <summary>Where it ends.</summary>
    internal double To { get; }

    /// <summary>Resolutions within the stretch.</summary>
    internal IReadOnlyList<double> Steps { get; }

    /// <summary>What was looked at on either side.</summary>
    internal IEnumerable<double> Outside => looked.Where(resolution => resolution < From || resolution > To);
}
