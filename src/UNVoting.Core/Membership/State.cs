using NodaTime;

namespace UNVoting.Membership;

/// <summary>A State of the register: a present or former Member of the United Nations, an observer State, or another State that appears among sponsors.</summary>
/// <remarks>
/// <para>There is one instance for each State, held by <see cref="States"/>; equality and order are those of <see cref="Code"/>.</para>
/// <para>Its dates are of the ISO calendar; it may be asked for a day in any.</para>
/// </remarks>
public sealed class State : IEquatable<State>, IComparable<State>
{
    private readonly StateEntry entry;

    internal State(StateCode code, StateEntry entry) => (Code, this.entry) = (code, entry);

    /// <summary>Gets the key of the State.</summary>
    public StateCode Code { get; }

    /// <summary>Gets the ISO 3166-1 alpha-2 code, or the withdrawn one of a former State; null where there never was one (Zanzibar).</summary>
    public string? Alpha2 => entry.Alpha2;

    /// <summary>Gets the M49 number of the United Nations Statistics Division; null where there never was one (Zanzibar). A State that had several has its latest here.</summary>
    public int? M49 => entry.M49;

    /// <summary>Gets the country numbers of the Correlates of War project, oldest first; most States have one, Germany (260, 255), Yemen (678, 679) and the China seat (713, 710) two; empty where there is none.</summary>
    public IReadOnlyList<DatedValue<int>> CorrelatesOfWar => entry.CorrelatesOfWar;

    /// <summary>Gets the latest official English short name.</summary>
    public string Name => entry.Names[^1].Text;

    /// <summary>Gets the official English short names, oldest first; never empty, never overlapping. On every day of membership exactly one is in use.</summary>
    public IReadOnlyList<StateName> Names => entry.Names;

    /// <summary>Gets the periods of membership, oldest first; empty for a State that never was a Member.</summary>
    public IReadOnlyList<MembershipPeriod> Memberships => entry.Memberships;

    /// <summary>Gets whether the State is a non-member observer State today (the Holy See, the State of Palestine).</summary>
    public bool IsObserver => entry.IsObserver;

    /// <summary>Gets the regional groups of the State, oldest first; there may be none, and there may be years without one (Israel until 2000).</summary>
    public IReadOnlyList<DatedValue<RegionalGroup>> RegionalGroups => entry.RegionalGroups;

    /// <summary>Gets the periods in which the seat stood but its delegation could not take part, oldest first.</summary>
    public IReadOnlyList<Nonparticipation> Nonparticipations => entry.Nonparticipations;

    /// <summary>Gets the former State whose seat this one goes on with by the practice of the United Nations; null where there is none.</summary>
    public StateCode? Continues => entry.Continues;

    /// <summary>Gets the State that goes on with this one's seat by the practice of the United Nations; null where there is none.</summary>
    public StateCode? ContinuedBy => entry.ContinuedBy;

    /// <summary>Gives the name in use on a day; before the first name that one, and between two names the earlier.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The name.</returns>
    public string NameOn(LocalDate date)
    {
        date = DaySpan.Iso(date);
        var name = entry.Names[0];
        foreach (var next in entry.Names)
        {
            if (next.From is { } from && date < from) break;
            name = next;
        }

        return name.Text;
    }

    /// <summary>Whether the State was a Member on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it was a Member.</returns>
    public bool IsMemberOn(LocalDate date)
    {
        foreach (var period in entry.Memberships)
        {
            if (period.Contains(date)) return true;
        }

        return false;
    }

    /// <summary>Whether the State was a Member on a day whose delegation could take part in the work of the Assembly.</summary>
    /// <param name="date">The day.</param>
    /// <returns>False where it was not a Member, or where a <see cref="Nonparticipation"/> holds.</returns>
    public bool CouldTakePartOn(LocalDate date)
    {
        foreach (var period in entry.Nonparticipations)
        {
            if (period.Contains(date)) return false;
        }

        return IsMemberOn(date);
    }

    /// <summary>Gives the regional group of the State on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The group; null where the State belonged to none or was not a Member.</returns>
    public RegionalGroup? RegionalGroupOn(LocalDate date)
    {
        if (!IsMemberOn(date)) return null;
        foreach (var group in entry.RegionalGroups)
        {
            if (group.HeldOn(date)) return group.Value;
        }

        return null;
    }

    /// <summary>Gives the Correlates of War number of the State on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The number; null where there is none.</returns>
    public int? CorrelatesOfWarOn(LocalDate date)
    {
        foreach (var number in entry.CorrelatesOfWar)
        {
            if (number.HeldOn(date)) return number.Value;
        }

        return null;
    }

    /// <summary>Compares by <see cref="Code"/>.</summary>
    /// <param name="other">The State to compare with; null comes first.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(State? other) => other is null ? 1 : Code.CompareTo(other.Code);

    /// <summary>Whether the two have the same <see cref="Code"/>.</summary>
    /// <param name="other">The other State.</param>
    /// <returns>Whether they are the same State.</returns>
    public bool Equals(State? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as State);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode();

    /// <summary>Gives the latest official English short name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    /// <summary>Whether the two are the same State.</summary>
    /// <param name="left">The first State.</param>
    /// <param name="right">The second State.</param>
    /// <returns>Whether both have the same code, or both are null.</returns>
    public static bool operator ==(State? left, State? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different States.</summary>
    /// <param name="left">The first State.</param>
    /// <param name="right">The second State.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(State? left, State? right) => !(left == right);
}
