using NodaTime;

namespace UNVoting.Membership;

/// <summary>A period in which a seat stood but its delegation could not take part in the work of the Assembly.</summary>
/// <remarks>The State remains a Member on those days and counts among the seats; that it does not vote is not its own choice.</remarks>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it lasts.</param>
/// <param name="Source">The symbol of the document that decided or recorded it, such as "A/RES/47/1".</param>
/// <exception cref="ArgumentNullException"><paramref name="Source"/> is <see langword="null"/>.</exception>
public sealed record Nonparticipation(LocalDate From, LocalDate? To, string Source)
{
    /// <summary>The symbol of the document that decided or recorded it.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Source { get; init => field = NotNull.Of(value); } = NotNull.Of(Source);

    /// <summary>Whether a day falls within the period, both ends included.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it falls within.</returns>
    public bool Contains(LocalDate date) => DaySpan.Contains(From, To, date);

    /// <summary>The days and the document.</summary>
    /// <returns>For example <c>1974-11-12..1994-06-22 (A/PV.2281)</c>.</returns>
    public override string ToString() => $"{DaySpan.Print(From, To)} ({Source})";
}
