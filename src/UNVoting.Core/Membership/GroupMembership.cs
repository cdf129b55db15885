using NodaTime;

namespace UNVoting.Membership;

/// <summary>The days on which a State belongs to a group.</summary>
/// <remarks>A State that left and came back has two. The default is no State at any time.</remarks>
/// <param name="State">Who belongs: the code of the State.</param>
/// <param name="From">The first day; null where it has belonged for as long as the group is asked about.</param>
/// <param name="To">The last day; null while it belongs.</param>
public readonly record struct GroupMembership(StateCode State, LocalDate? From, LocalDate? To)
{
    /// <summary>Whether only the year of <see cref="From"/> is certain, or not even that where <see cref="StateGroup.ListHoldsOn"/> says so.</summary>
    public bool IsFromApproximate { get; init; }

    /// <summary>Whether the State belongs to the group on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it belongs.</returns>
    public bool Contains(LocalDate date) => DaySpan.Contains(From, To, date);

    /// <summary>The code of the State and the days.</summary>
    /// <returns>For example <c>GBR 1973-01-01..2020-01-31</c>.</returns>
    public override string ToString() => $"{State} {DaySpan.Print(From, To)}";
}
