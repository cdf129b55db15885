using NodaTime;

namespace UNVoting.Membership;

/// <summary>An official English short name that the United Nations printed for a State, with the days it held.</summary>
/// <param name="Text">The name without an article, as in the Organization's lists of Members: "Türkiye", "Iran (Islamic Republic of)".</param>
/// <param name="From">The first day in use. For the first name of a Member State the day of its membership; null where the name is older than the register.</param>
/// <param name="To">The last day in use; null where the name is still in use.</param>
/// <param name="IsFromApproximate">Whether only the year of <paramref name="From"/> is certain: the change was notified or printed about then, the day is not on record here.</param>
/// <exception cref="ArgumentNullException"><paramref name="Text"/> is <see langword="null"/>.</exception>
public sealed record StateName(string Text, LocalDate? From, LocalDate? To, bool IsFromApproximate = false)
{
    /// <summary>The name without an article, as in the Organization's lists of Members.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Text { get; init => field = NotNull.Of(value); } = NotNull.Of(Text);

    /// <summary>Whether the name was in use on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it was in use.</returns>
    public bool HeldOn(LocalDate date) => DaySpan.Contains(From, To, date);

    /// <summary>The name alone.</summary>
    /// <returns>For example <c>Türkiye</c>.</returns>
    public override string ToString() => Text;
}
