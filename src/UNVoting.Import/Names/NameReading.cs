using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>One thing that the letters of a key can stand for.</summary>
/// <param name="State">The seat that bears the name.</param>
/// <param name="Origin">Where the name comes from.</param>
/// <param name="Breaks">Where its words begin.</param>
/// <param name="From">The first day; null for no bound.</param>
/// <param name="To">The last day; null for no bound.</param>
internal readonly record struct NameReading(StateCode State, NameOrigin Origin, ulong Breaks, LocalDate? From, LocalDate? To)
{
    /// <summary>Whether the name is understood on these days only; an official name is understood on all.</summary>
    public bool IsBounded => Origin != NameOrigin.Official && (From is not null || To is not null);

    /// <summary>Whether the reading holds on a day.</summary>
    public bool HeldOn(LocalDate date) => DaySpan.Contains(From, To, date);
}
