using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace UNVoting.Membership;

/// <summary>A given bloc: a named group of States with dated membership and the source that says so.</summary>
/// <remarks>
/// <para>Membership is of the group, not of the United Nations: who of the group had a seat on a day is asked of <see cref="States"/>.
/// A suspended member stays a member. A State that merged into another belongs under its own code up to that day.</para>
/// <para>Two groups are equal where code, name, source, memberships and <see cref="ListHoldsOn"/> are. Immutable and safe to use from any thread.</para>
/// </remarks>
public sealed class StateGroup : IEquatable<StateGroup>
{
    private readonly ImmutableArray<GroupMembership> memberships;
    private readonly Timeline<StateCode> timeline;

    /// <summary>Makes a group with dated membership.</summary>
    /// <param name="code">The short name, such as "EU".</param>
    /// <param name="name">The name in full.</param>
    /// <param name="source">What the memberships rest on.</param>
    /// <param name="memberships">The memberships, in any order.</param>
    /// <param name="listHoldsOn">The day on which the list of members holds, where the days of joining or leaving could not all be established; else null.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="listHoldsOn"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="name"/> is blank, a membership has no State, ends before it begins, or overlaps another of the same State.</exception>
    public StateGroup(string code, string name, string source, IEnumerable<GroupMembership> memberships, LocalDate? listHoldsOn = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(memberships);
        Code = code;
        Name = name;
        Source = source;
        ListHoldsOn = listHoldsOn;
        this.memberships = Ordered(memberships);
        CheckPeriods(this.memberships);
        timeline = new Timeline<StateCode>(Spans(this.memberships));
    }

    /// <summary>Makes a group of one's own whose members belong to it at all times; its name is its code.</summary>
    /// <param name="name">The name.</param>
    /// <param name="members">The members; naming one twice is naming it once.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or a member is no State.</exception>
    public static StateGroup Of(string name, params IEnumerable<StateCode> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return new StateGroup(name, name, "given by the caller", members.Distinct().Select(member => new GroupMembership(member, null, null)));
    }

    /// <summary>Makes a group of one's own whose members belong to it at all times, from their codes: <c>StateGroup.Of("Baltic States", "EST", "LVA", "LTU")</c>.</summary>
    /// <param name="name">The name, which is the code too.</param>
    /// <param name="members">The members' codes.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a code among the members, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="FormatException">A member is not a State code.</exception>
    public static StateGroup Of(string name, params IEnumerable<string> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return Of(name, members.Select(member => StateCode.Parse(member, CultureInfo.InvariantCulture)));
    }

    /// <summary>Makes the group of the States of a regional group, as dated by the register.</summary>
    /// <param name="group">The regional group.</param>
    /// <returns>The group; its code is "AFRICAN", "ASIA-PACIFIC", "EASTERN-EUROPEAN", "GRULAC" or "WEOG".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="group"/> is not a regional group.</exception>
    public static StateGroup Of(RegionalGroup group)
    {
        var (code, name) = group switch
        {
            RegionalGroup.African => ("AFRICAN", "African States"),
            RegionalGroup.AsiaPacific => ("ASIA-PACIFIC", "Asia-Pacific States"),
            RegionalGroup.EasternEuropean => ("EASTERN-EUROPEAN", "Eastern European States"),
            RegionalGroup.LatinAmericanAndCaribbean => ("GRULAC", "Latin American and Caribbean States"),
            RegionalGroup.WesternEuropeanAndOthers => ("WEOG", "Western European and other States"),
            _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Expected a regional group."),
        };

        // A State belongs to its regional group while it is a Member, from the day on which it joined the group.
        var memberships = new List<GroupMembership>();
        foreach (var state in States.All)
        {
            foreach (var regional in state.RegionalGroups)
            {
                if (regional.Value != group) continue;
                foreach (var period in state.Memberships)
                {
                    var from = regional.From is { } joined && joined > period.From ? joined : period.From;
                    if (period.To is not { } ended || from <= ended) memberships.Add(new GroupMembership(state.Code, from, period.To) { IsFromApproximate = regional.IsFromApproximate && from == regional.From });
                }
            }
        }

        return new StateGroup(code, name, "Regional groups of Member States, Department for General Assembly and Conference Management; General Assembly resolution 1991 (XVIII)", memberships);
    }

    /// <summary>Gets the short name, such as "EU".</summary>
    public string Code { get; }

    /// <summary>Gets the name in full.</summary>
    public string Name { get; }

    /// <summary>Gets what the memberships rest on.</summary>
    public string Source { get; }

    /// <summary>Gets the memberships, ordered by State and then by day.</summary>
    public IReadOnlyList<GroupMembership> Memberships => memberships;

    /// <summary>Gets the day on which the list of members holds, where the days of joining or leaving could not all be established; null where they could.</summary>
    public LocalDate? ListHoldsOn { get; }

    /// <summary>Whether a State belongs to the group on a day.</summary>
    /// <remarks>Costs two binary searches and allocates nothing.</remarks>
    /// <param name="state">The State.</param>
    /// <param name="date">The day.</param>
    /// <returns>Whether it belongs.</returns>
    public bool Includes(StateCode state, LocalDate date) => timeline.On(date).AsSpan().BinarySearch(state) >= 0;

    /// <summary>Gives the members of a day, in order of code.</summary>
    /// <remarks>Costs one binary search over the days on which membership changed and allocates nothing.</remarks>
    /// <param name="date">The day.</param>
    /// <returns>The members.</returns>
    public IReadOnlyList<StateCode> MembersOn(LocalDate date) => timeline.ListOn(date);

    /// <summary>Whether the two groups have the same code, name, source, memberships and <see cref="ListHoldsOn"/>.</summary>
    /// <param name="other">The other group.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(StateGroup? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (string.Equals(Code, other.Code, StringComparison.Ordinal)
                && string.Equals(Name, other.Name, StringComparison.Ordinal)
                && string.Equals(Source, other.Source, StringComparison.Ordinal)
                && ListHoldsOn == other.ListHoldsOn
                && memberships.AsSpan().SequenceEqual(other.memberships.AsSpan())));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StateGroup);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Code, StringComparer.Ordinal);
        foreach (var membership in memberships) hash.Add(membership);
        return hash.ToHashCode();
    }

    /// <summary>Gives the name in full.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    /// <summary>Whether the two groups are equal.</summary>
    /// <param name="left">The first group.</param>
    /// <param name="right">The second group.</param>
    /// <returns>Whether both are equal, or both are null.</returns>
    public static bool operator ==(StateGroup? left, StateGroup? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two groups differ.</summary>
    /// <param name="left">The first group.</param>
    /// <param name="right">The second group.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(StateGroup? left, StateGroup? right) => !(left == right);

    private static ImmutableArray<GroupMembership> Ordered(IEnumerable<GroupMembership> memberships)
    {
        var ordered = new List<GroupMembership>(memberships);
        ordered.Sort(static (left, right) =>
        {
            var byState = left.State.CompareTo(right.State);
            return byState != 0 ? byState : (left.From ?? LocalDate.MinIsoValue).CompareTo(right.From ?? LocalDate.MinIsoValue);
        });
        return [.. ordered];
    }

    private static List<(StateCode, LocalDate?, LocalDate?)> Spans(ImmutableArray<GroupMembership> memberships)
    {
        var spans = new List<(StateCode, LocalDate?, LocalDate?)>(memberships.Length);
        foreach (var (state, from, to) in memberships) spans.Add((state, from, to));
        return spans;
    }

    private static void CheckPeriods(ImmutableArray<GroupMembership> memberships)
    {
        for (var index = 0; index < memberships.Length; index++)
        {
            var (state, from, to) = memberships[index];
            if (state.IsNone) throw Wrong("A membership has no State.");
            if (to < from) throw Wrong(string.Create(CultureInfo.InvariantCulture, $"The membership of {state} ends on {to:uuuu-MM-dd}, before it begins on {from:uuuu-MM-dd}."));
            if (index == 0 || memberships[index - 1].State != state) continue;
            var before = memberships[index - 1];
            if (before.To is not { } ended || from is not { } next || next <= ended)
                throw Wrong(string.Create(CultureInfo.InvariantCulture, $"Two memberships of {state} overlap: the second begins on {from:uuuu-MM-dd}, the first ends on {before.To:uuuu-MM-dd}."));
        }

        static ArgumentException Wrong(string message) => new(message, nameof(memberships));
    }
}
