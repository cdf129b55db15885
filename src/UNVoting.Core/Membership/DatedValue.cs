using NodaTime;

namespace UNVoting.Membership;

/// <summary>A value and the days it held, both ends included.</summary>
/// <typeparam name="T">What held.</typeparam>
/// <param name="Value">What held.</param>
/// <param name="From">The first day; null where it held from the beginning of the State's record.</param>
/// <param name="To">The last day; null while it holds.</param>
public readonly record struct DatedValue<T>(T Value, LocalDate? From, LocalDate? To)
{
    /// <summary>Whether the value held on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it held.</returns>
    public bool HeldOn(LocalDate date) => (From is not { } from || from <= date) && (To is not { } to || date <= to);
}
