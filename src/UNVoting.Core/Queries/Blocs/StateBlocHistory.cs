using System.Globalization;
using UNVoting.Membership;

namespace UNVoting.Queries.Blocs;

/// <summary>The blocs of States through periods, each with an identity that it keeps: who was in it when, and where blocs were born, died, split and merged.</summary>
/// <remarks>A bloc has at least two members here; a State that stands alone belongs to no bloc in that period. Equality is by value.</remarks>
public sealed class StateBlocHistory : IEquatable<StateBlocHistory>
{
    private StateBlocHistory(ValueList<BlocPeriod> periods, double leastSimilarity)
    {
        var windows = periods.Select(period => TogetherIn(period.Blocs)).ToArray();
        History = BlocHistory.Across(windows, leastSimilarity);

        // Blocs come largest first, so those of one are the last, and the others keep their numbers.
        Periods = periods.Select((period, window) => period with { Identities = History.Identities[window].ToValueList() }).ToValueList();
    }

    /// <summary>Follows blocs through periods.</summary>
    /// <param name="periods">The name of each period and the blocs found in it, in order of time. A period of very few votes, such as the one vote of the nineteenth session, may divide States as no other does and
    /// break the thread of identities: leave it out where the thread matters.</param>
    /// <param name="leastSimilarity">The Jaccard similarity that a continuation needs, above 0 to 1; see <see cref="BlocHistory"/>.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/>, a name or blocs are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leastSimilarity"/> is not above 0 and at most 1.</exception>
    public static StateBlocHistory Across(IEnumerable<(string Period, FoundBlocs Blocs)> periods, double leastSimilarity = BlocHistory.DefaultLeastSimilarity)
    {
        ArgumentNullException.ThrowIfNull(periods);
        return new StateBlocHistory(
            periods.Select(period =>
            {
                ArgumentNullException.ThrowIfNull(period.Period, nameof(periods));
                ArgumentNullException.ThrowIfNull(period.Blocs, nameof(periods));
                return new BlocPeriod(period.Period, period.Blocs, []);
            }).ToValueList(),
            leastSimilarity);
    }

    /// <summary>The periods in order, each with its blocs and their identities.</summary>
    public ValueList<BlocPeriod> Periods { get; }

    /// <summary>Identities and events by numbers of periods and blocs.</summary>
    public BlocHistory History { get; }

    /// <summary>What became of blocs, in order of period: births, splits, mergers, deaths. The window of an event is the number of the later period in <see cref="Periods"/>.</summary>
    public IReadOnlyList<BlocEvent> Events => History.Events;

    /// <summary>How often each State was in a bloc while that stood, from the most faithful on.</summary>
    /// <param name="identity">The bloc's identity.</param>
    /// <returns>The States that ever were in it, with the number of periods; among equal numbers in order of code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="identity"/> is not one of this history.</exception>
    public IReadOnlyList<KeyValuePair<StateCode, int>> MembersOf(int identity)
    {
        Bounds.ThrowIfOutside(identity, History.IdentityCount, nameof(identity));
        return Periods
            .SelectMany(period => period.Identities.Index().Where(bloc => bloc.Item == identity).SelectMany(bloc => period.Blocs.Blocs[bloc.Index]))
            .CountBy(state => state)
            .OrderByDescending(state => state.Value)
            .ThenBy(state => state.Key)
            .ToValueList();
    }

    /// <summary>Whether another history has the same periods, blocs and identities.</summary>
    /// <param name="other">Another history, or null.</param>
    /// <returns>True where all of it is equal.</returns>
    public bool Equals(StateBlocHistory? other) => other is not null && Periods == other.Periods && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StateBlocHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Periods, History);

    /// <summary>How many periods, blocs and events.</summary>
    /// <returns>For example <c>22 periods, 9 blocs, 14 events</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Periods.Count} periods, {History.IdentityCount} blocs, {Events.Count} events");

    /// <summary>Whether two histories are equal by value.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(StateBlocHistory? left, StateBlocHistory? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two histories differ in a period, a bloc or an identity.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(StateBlocHistory? left, StateBlocHistory? right) => !(left == right);

    private static PartitionWindow<StateCode> TogetherIn(FoundBlocs blocs)
    {
        var together = blocs.Memberships.Where(state => blocs.Blocs[state.Bloc].Count > 1).ToArray();
        return new PartitionWindow<StateCode>(together.Select(state => state.State), Partition.FromLabels([.. together.Select(state => state.Bloc)]));
    }
}
