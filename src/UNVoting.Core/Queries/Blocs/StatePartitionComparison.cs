using System.Collections.Immutable;
using System.Globalization;
using UNVoting.Membership;

namespace UNVoting.Queries.Blocs;

/// <summary>How alike two divisions of States into blocs are, which blocs correspond, and who moved where: found against found, found against given, one session against another.</summary>
/// <remarks>Compares the States that both divide; see <see cref="PartitionComparison"/> for the measures. Bloc numbers are those of the two divisions as they were given. Equality is by
/// value.</remarks>
public sealed class StatePartitionComparison : IEquatable<StatePartitionComparison>
{
    private readonly PartitionComparison comparison;

    private StatePartitionComparison(PartitionWindow<StateCode> before, PartitionWindow<StateCode> after)
    {
        Before = before;
        After = after;
        var places = after.Items.Index().ToDictionary(item => item.Item, item => item.Index);
        var common = before.Items.Index().Where(item => places.ContainsKey(item.Item)).ToImmutableArray();
        States = common.Select(item => item.Item).ToValueList();
        OnlyBefore = before.Items.Except(States).ToValueList();
        OnlyAfter = after.Items.Except(States).ToValueList();
        int[] from = [.. common.Select(item => before.Partition.BlocOf(item.Index))], to = [.. common.Select(item => after.Partition.BlocOf(places[item.Item]))];
        comparison = PartitionComparison.Between(Partition.FromLabels(from), Partition.FromLabels(to));

        // Leaving States out may change the order of the blocs, so what corresponds is told by the numbers that the caller knows.
        Matches = comparison.Matches
            .Select(match => new BlocMatch(from[comparison.Before.MembersOf(match.Before)[0]], to[comparison.After.MembersOf(match.After)[0]], match.Shared))
            .OrderBy(match => match.Before)
            .ToValueList();
        Moves = comparison.Moves.Select(move => new StateMove(States[move.Item], from[move.Item], to[move.Item])).ToValueList();
    }

    /// <summary>Compares two divisions of States.</summary>
    /// <param name="before">One division, such as <see cref="FoundBlocs.ToWindow"/> gives.</param>
    /// <param name="after">The other.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StatePartitionComparison Between(PartitionWindow<StateCode> before, PartitionWindow<StateCode> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new StatePartitionComparison(before, after);
    }

    /// <summary>The first division.</summary>
    public PartitionWindow<StateCode> Before { get; }

    /// <summary>The second division.</summary>
    public PartitionWindow<StateCode> After { get; }

    /// <summary>The States that both divide, on which everything here rests.</summary>
    public ValueList<StateCode> States { get; }

    /// <summary>States that the first divides and the second does not.</summary>
    public ValueList<StateCode> OnlyBefore { get; }

    /// <summary>States that the second divides and the first does not.</summary>
    public ValueList<StateCode> OnlyAfter { get; }

    /// <summary>The adjusted Rand index: 1 where the blocs are the same, about 0 where they have nothing to do with one another.</summary>
    public double AdjustedRandIndex => comparison.AdjustedRandIndex;

    /// <summary>The variation of information in nats: 0 where the blocs are the same.</summary>
    public double VariationOfInformation => comparison.VariationOfInformation;

    /// <summary>The blocs that correspond, in order of the first division's numbers; a bloc without counterpart is not listed.</summary>
    public ValueList<BlocMatch> Matches { get; }

    /// <summary>The States that are not in the bloc that corresponds to their old one, in the order of <see cref="States"/>.</summary>
    public ValueList<StateMove> Moves { get; }

    /// <summary>Whether another comparison is of the same two divisions.</summary>
    /// <param name="other">Another comparison, or null.</param>
    /// <returns>True where both divisions are equal.</returns>
    public bool Equals(StatePartitionComparison? other) => other is not null && Before == other.Before && After == other.After;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatePartitionComparison);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Before, After);

    /// <summary>How many States moved, and how alike the two divisions are.</summary>
    /// <returns>For example <c>12 moves of 187 States, adjusted Rand index 0.84</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Moves.Count} moves of {States.Count} States, adjusted Rand index {AdjustedRandIndex:0.00}");

    /// <summary>Whether two are equal by value.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(StatePartitionComparison? left, StatePartitionComparison? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two are of different divisions.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(StatePartitionComparison? left, StatePartitionComparison? right) => !(left == right);
}
