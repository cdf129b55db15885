using NodaTime;

namespace UNVoting.Membership;

/// <summary>A period in which a seat stood but its delegation could not take part in the work of the Assembly.</summary>
/// <remarks>The State remains a Member on those days and counts among the seats; that it does not vote is not its own choice.</remarks>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it lasts.</param>
/// <param name="Source">The symbol of the document that decided or recorded it, such as "A/RES/47/1".</param>
public sealed record Nonparticipation(LocalDate From, LocalDate? To, string Source)
{
    /// <summary>Whether a day falls within the period, both ends included.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it falls within.</returns>
    public bool Contains(LocalDate date) => From <= date && (To is not { } to || date <= to);
}
