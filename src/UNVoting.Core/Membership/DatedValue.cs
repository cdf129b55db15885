using System.Globalization;
using NodaTime;

namespace UNVoting.Membership;

/// <summary>A value and the days it held, both ends included.</summary>
/// <typeparam name="T">What held.</typeparam>
/// <param name="Value">What held.</param>
/// <param name="From">The first day; null where it held from the beginning of the State's record.</param>
/// <param name="To">The last day; null while it holds.</param>
public readonly record struct DatedValue<T>(T Value, LocalDate? From, LocalDate? To)
{
    /// <summary>Whether only the year of <see cref="From"/> is certain.</summary>
    public bool IsFromApproximate { get; init; }

    /// <summary>Whether the value held on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it held.</returns>
    public bool HeldOn(LocalDate date) => DaySpan.Contains(From, To, date);

    /// <summary>The value and its days.</summary>
    /// <returns>For example <c>255 1990-10-03..</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {DaySpan.Print(From, To)}");
}
