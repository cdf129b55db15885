using System.Collections.Immutable;
using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>The blocs of a sequence of windows, each with an identity that it keeps from window to window, and what became of them.</summary>
/// <remarks>
/// <para>Only items of both windows count when two windows are compared. A bloc continues as a later one where the two are matched: of all one-to-one matchings among pairs with a Jaccard
/// similarity |a ∩ b| / |a ∪ b| of at least the threshold, the one that keeps the most items together is taken (threshold after Greene, Doyle &amp; Cunningham 2010; equal totals fall as in
/// <see cref="PartitionComparison.Matches"/>). A bloc without continuation merged into the bloc that more than half of its items are in, or died where there is none; a bloc that continues none
/// split from the bloc that more than half of its items come from, or was born. Identities are numbered from 0 in order of first window, then of bloc.</para>
/// <para>Cost: for each two windows O(items + min² · max) of their numbers of blocs. Equality is by value.</para>
/// </remarks>
public sealed class BlocHistory : IEquatable<BlocHistory>
{
    /// <summary>The Jaccard similarity that a continuation needs where none is given.</summary>
    public const double DefaultLeastSimilarity = 0.3;

    private readonly ImmutableArray<ImmutableArray<int>> identities;
    private readonly ImmutableArray<BlocEvent> events;

    private BlocHistory(ImmutableArray<ImmutableArray<int>> identities, ImmutableArray<BlocEvent> events)
    {
        this.identities = identities;
        this.events = events;
        Identities = [.. identities.Select(window => (IReadOnlyList<int>)window)];
        IdentityCount = identities.SelectMany(window => window).DefaultIfEmpty(-1).Max() + 1;
    }

    /// <summary>Follows blocs through windows.</summary>
    /// <typeparam name="TItem">What names an item from window to window.</typeparam>
    /// <param name="windows">The windows in order of time; their items may differ.</param>
    /// <param name="leastSimilarity">The Jaccard similarity that a continuation needs, above 0 to 1.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="windows"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leastSimilarity"/> is not above 0 and at most 1.</exception>
    public static BlocHistory Across<TItem>(IEnumerable<PartitionWindow<TItem>> windows, double leastSimilarity = DefaultLeastSimilarity)
        where TItem : notnull
    {
        ArgumentNullException.ThrowIfNull(windows);
        if (leastSimilarity is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(leastSimilarity), leastSimilarity, "A least similarity is above 0 and at most 1.");
        var identities = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var events = ImmutableArray.CreateBuilder<BlocEvent>();
        var (before, born) = ((PartitionWindow<TItem>?)null, 0);
        foreach (var window in windows)
        {
            ArgumentNullException.ThrowIfNull(window, nameof(windows));
            if (before is null)
            {
                identities.Add([.. Enumerable.Range(0, window.Partition.BlocCount)]);
                born = window.Partition.BlocCount;
            }
            else
            {
                var overlaps = Count(before, window);
                var earlier = identities[^1];
                var current = Continue(overlaps, earlier, leastSimilarity, ref born);
                events.AddRange(Name(overlaps, earlier, current, identities.Count));
                identities.Add(current);
            }

            before = window;
        }

        return new BlocHistory(identities.ToImmutable(), events.ToImmutable());
    }

    /// <summary>How many different blocs there were over all windows.</summary>
    public int IdentityCount { get; }

    /// <summary>For each window in order, the identity of each bloc in order of its number.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Identities { get; }

    /// <summary>What became of the blocs, in order of window, kind and identity. A bloc that simply continues has no event, nor has one of the first window.</summary>
    public IReadOnlyList<BlocEvent> Events => events;

    /// <summary>The windows in which a bloc stood.</summary>
    /// <param name="identity">The bloc's identity.</param>
    /// <returns>The first and the last window; it stood in every one between.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="identity"/> is not one of this history.</exception>
    public (int First, int Last) WindowsOf(int identity)
    {
        Bounds.ThrowIfOutside(identity, IdentityCount, nameof(identity));
        var standing = Enumerable.Range(0, identities.Length).Where(window => identities[window].Contains(identity)).ToArray();
        return (standing[0], standing[^1]);
    }

    /// <summary>Whether another history has the same identities and events.</summary>
    /// <param name="other">The other history.</param>
    /// <returns>True where both are equal.</returns>
    public bool Equals(BlocHistory? other) => other is not null && identities.Length == other.identities.Length
        && identities.Zip(other.identities).All(pair => pair.First.SequenceEqual(pair.Second)) && events.SequenceEqual(other.events);

    /// <summary>Whether two histories hold the same identities and events.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they are equal, or both null.</returns>
    public static bool operator ==(BlocHistory? left, BlocHistory? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two histories do not hold the same identities and events.</summary>
    /// <param name="left">One of the two, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(BlocHistory? left, BlocHistory? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BlocHistory);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var identity in identities.SelectMany(window => window))
            hash.Add(identity);
        return hash.ToHashCode();
    }

    /// <summary>How many windows, blocs and events.</summary>
    /// <returns>For example <c>22 windows, 9 blocs, 14 events</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Identities.Count} windows, {IdentityCount} blocs, {Events.Count} events");

    private static Overlaps Count<TItem>(PartitionWindow<TItem> before, PartitionWindow<TItem> after)
        where TItem : notnull
    {
        var earlier = new Dictionary<TItem, int>(before.Items.Count);
        for (var item = 0; item < before.Items.Count; item++)
            earlier.Add(before.Items[item], before.Partition.BlocOf(item));
        return Overlaps.Of(
            before.Partition.BlocCount,
            after.Partition.BlocCount,
            after.Items.Select((name, item) => (Name: name, Bloc: after.Partition.BlocOf(item))).Where(item => earlier.ContainsKey(item.Name)).Select(item => (earlier[item.Name], item.Bloc)));
    }

    private static ImmutableArray<int> Continue(Overlaps overlaps, ImmutableArray<int> earlier, double leastSimilarity, ref int born)
    {
        var current = new int[overlaps.Columns.Length];
        Array.Fill(current, -1);
        foreach (var match in overlaps.Match(leastSimilarity))
            current[match.After] = earlier[match.Before];
        foreach (ref var identity in current.AsSpan())
        {
            if (identity < 0)
                identity = born++;
        }

        return ImmutableArray.Create(current);
    }

    private static IEnumerable<BlocEvent> Name(Overlaps overlaps, ImmutableArray<int> earlier, ImmutableArray<int> current, int window)
    {
        var began = Enumerable.Range(0, current.Length).Where(bloc => !earlier.Contains(current[bloc])).Select(bloc =>
        {
            var source = Enumerable.Range(0, earlier.Length).Where(old => 2 * overlaps[old, bloc] > overlaps.Columns[bloc]).Select(old => (int?)earlier[old]).FirstOrDefault();
            return new BlocEvent(window, source is null ? BlocEventKind.Birth : BlocEventKind.Split, current[bloc], source);
        });
        var ended = Enumerable.Range(0, earlier.Length).Where(old => !current.Contains(earlier[old])).Select(old =>
        {
            var target = Enumerable.Range(0, current.Length).Where(bloc => 2 * overlaps[old, bloc] > overlaps.Rows[old]).Select(bloc => (int?)current[bloc]).FirstOrDefault();
            return new BlocEvent(window, target is null ? BlocEventKind.Death : BlocEventKind.Merger, earlier[old], target);
        });
        return began.Concat(ended).OrderBy(happened => happened.Kind).ThenBy(happened => happened.Identity);
    }
}
