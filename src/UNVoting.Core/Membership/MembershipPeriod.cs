using NodaTime;

namespace UNVoting.Membership;

/// <summary>The days from a State's admission to the end of its membership.</summary>
/// <param name="From">The first day of membership.</param>
/// <param name="To">The last day of membership; null while it lasts.</param>
public readonly record struct MembershipPeriod(LocalDate From, LocalDate? To)
{
    /// <summary>Whether a day falls within the period, both ends included.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it falls within.</returns>
    public bool Contains(LocalDate date) => DaySpan.Contains(From, To, date);

    /// <summary>The days.</summary>
    /// <returns>For example <c>1945-10-24..</c>.</returns>
    public override string ToString() => DaySpan.Print(From, To);
}
