using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>Searches for the blocs of States at many resolutions, to be looked at as they are: what is stable, and what hangs on γ or on chance.</summary>
/// <remarks>Immutable. Same votes, same seed: same sweep.</remarks>
public sealed class BlocSweep
{
    private readonly PlacedStates placed;

    internal BlocSweep(PlacedStates placed, ResolutionSweep search, DividingStretch? dividing)
    {
        this.placed = placed;
        Search = search;
        double[] divided = [.. search.Stabilities.Where(at => DividingStretch.Divides(at.Best.Partition)).Select(at => at.Resolution)];
        (FromResolution, ToResolution) = (dividing, divided) switch
        {
            (not null, _) => (dividing.From, dividing.To),
            (_, []) => (search.Resolutions[0], search.Resolutions[^1]),
            _ => (divided[0], divided[^1]),
        };
    }

    /// <summary>Every search by numbers of States, with plateaus and stabilities.</summary>
    public ResolutionSweep Search { get; }

    /// <summary>The votes, with the States that are placed as rows.</summary>
    public VoteMatrix<StateCode, Vote> Matrix => placed.Matrix;

    /// <summary>The agreement of each pair of States that are placed, with their joint votes; the weights of the network.</summary>
    public AgreementMatrix<StateCode> Agreement => placed.Agreement;

    /// <summary>The States that are placed, in order of code, as the partitions of <see cref="Search"/> number them.</summary>
    public IReadOnlyList<StateCode> States => placed.Agreement.Voters;

    /// <summary>The States that had a seat and are not placed.</summary>
    public ValueList<UnplacedState> Unplaced => placed.Unplaced;

    /// <summary>The lowest resolution at which the best partition divides the Assembly into blocs.</summary>
    /// <remarks>Below it nearly all stand together and above <see cref="ToResolution"/> many stand alone: neither says who votes with whom. A partition divides into blocs where at least two blocs have more than
    /// one member and at most a tenth of the States stand alone. Unless resolutions were given, the two are where the first and the last plateau of such a partition end, by a first look over all resolutions;
    /// else they are the first and the last of those given. Where nothing divides, they are the ends of the sweep.</remarks>
    public double FromResolution { get; }

    /// <summary>The highest resolution at which the best partition divides the Assembly into blocs.</summary>
    public double ToResolution { get; }

    /// <summary>The consensus of the best partitions from <see cref="FromResolution"/> to <see cref="ToResolution"/>, with the confidence of each membership.</summary>
    /// <returns>The blocs.</returns>
    public FoundBlocs FindConsensus() => FindConsensus(FromResolution, ToResolution);

    /// <summary>The consensus of the best partitions over a stretch of resolutions; see <see cref="ResolutionSweep.FindConsensus(double, double)"/>.</summary>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <returns>The blocs.</returns>
    /// <exception cref="ArgumentException">The sweep has no resolution from <paramref name="from"/> to <paramref name="to"/>.</exception>
    public FoundBlocs FindConsensus(double from, double to) => new(placed, Search.FindConsensus(from, to), from, to);

    /// <summary>The States of one of the partitions of the sweep.</summary>
    /// <param name="search">A search of <see cref="Search"/>, such as the best at one resolution.</param>
    /// <returns>The blocs with their States named.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="search"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The search is of another number of States.</exception>
    public FoundBlocs BlocsOf(ResolvedBlocs search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return search.Partition.ItemCount == States.Count
            ? new FoundBlocs(placed, search)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The search divides {search.Partition.ItemCount} States, the sweep {States.Count}."), nameof(search));
    }

    /// <summary>How many States were divided, by how many searches.</summary>
    /// <returns>For example <c>187 States, 600 searches at 60 resolutions</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{States.Count} States, {Search}");
}
