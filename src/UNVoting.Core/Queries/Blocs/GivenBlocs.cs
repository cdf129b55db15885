using NodaTime;
using NodaTime.Text;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>Given blocs that divide States on one day, such as the regional groups, to be compared with found ones and scored by silhouettes.</summary>
/// <remarks>States of no group are left out. Equal by value.</remarks>
public sealed class GivenBlocs : IEquatable<GivenBlocs>
{
    private GivenBlocs(ValueList<StateGroup> groups, LocalDate day)
    {
        Day = day;
        var members = new SortedDictionary<StateCode, int>();
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var state in groups[group].MembersOn(day))
            {
                if (!members.TryAdd(state, group))
                    throw new ArgumentException($"{state} belongs to {groups[members[state]].Code} and to {groups[group].Code}: groups that share a member do not divide States into blocs.", nameof(groups));
            }
        }

        Window = new PartitionWindow<StateCode>(members.Keys, Partition.FromLabels([.. members.Values]));
        Groups = Window.Partition.Blocs.Select(bloc => groups[members[Window.Items[bloc[0]]]]).ToValueList();
    }

    /// <summary>Divides States by groups of a day.</summary>
    /// <param name="groups">The groups, no two of which share a member on that day; one without members on it makes no bloc.</param>
    /// <param name="day">The day whose membership counts.</param>
    /// <returns>The division.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/>, or a group, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A State belongs to two of the groups.</exception>
    public static GivenBlocs On(LocalDate day, params IEnumerable<StateGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var all = groups.ToValueList();
        foreach (var group in all)
            ArgumentNullException.ThrowIfNull(group, nameof(groups));
        return new GivenBlocs(all, day);
    }

    /// <summary>The day whose membership counts.</summary>
    public LocalDate Day { get; }

    /// <summary>The group behind each bloc, in order of bloc numbers.</summary>
    public ValueList<StateGroup> Groups { get; }

    /// <summary>The States of the groups and their blocs.</summary>
    public PartitionWindow<StateCode> Window { get; }

    /// <summary>How much nearer each State stands to its own group than to the nearest other.</summary>
    /// <param name="agreement">The agreement of pairs of States; distances are 1 − agreement.</param>
    /// <returns>One score for each State that is in a group and in the agreement, in order of code; bloc numbers are those of <see cref="Groups"/>. None for a State that has no score with
    /// any State of another group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<StateMembership> Place(AgreementMatrix<StateCode> agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var numbers = Window.Items.Index().ToDictionary(item => item.Item, item => Window.Partition.BlocOf(item.Index));
        var rows = Enumerable.Range(0, agreement.Voters.Count).Where(row => numbers.ContainsKey(agreement.Voters[row])).ToArray();
        int[] given = [.. rows.Select(row => numbers[agreement.Voters[row]])];
        var partition = Partition.FromLabels(given);
        var scores = Silhouette.Score(partition, (first, second) => 1 - agreement.ValueAt(rows[first], rows[second]));
        return rows.Select((row, item) =>
        {
            // Leaving States out may change the order of the blocs.
            int? nearest = scores[item] is { } score ? given[partition.MembersOf(score.NearestBloc)[0]] : null;
            return new StateMembership(
                agreement.Voters[row], given[item], agreement.At(row, row).Counts.Joint, null, nearest, null, scores[item] is { } silhouette ? silhouette with { NearestBloc = nearest!.Value } : null);
        }).ToValueList();
    }

    /// <summary>Whether others divide the same States into the same groups on the same day.</summary>
    /// <param name="other">Other given blocs, or null.</param>
    /// <returns>True where all of it is equal.</returns>
    public bool Equals(GivenBlocs? other) => other is not null && Day == other.Day && Groups == other.Groups && Window == other.Window;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GivenBlocs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Day, Groups, Window);

    /// <summary>The groups and the day.</summary>
    /// <returns>For example <c>P5, NATO on 2023-11-02</c>.</returns>
    public override string ToString() => $"{string.Join(", ", Groups.Select(group => group.Code))} on {LocalDatePattern.Iso.Format(Day)}";

    /// <summary>Whether two are equal by value.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(GivenBlocs? left, GivenBlocs? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in day, groups or members.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(GivenBlocs? left, GivenBlocs? right) => !(left == right);
}
