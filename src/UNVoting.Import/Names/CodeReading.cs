using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>What a code can stand for.</summary>
/// <param name="State">The seat that bears the code.</param>
/// <param name="From">The first day; null for no bound.</param>
/// <param name="To">The last day; null for no bound.</param>
/// <param name="NeedsDate">Whether the code stands for this State only where the day says so.</param>
internal readonly record struct CodeReading(StateCode State, LocalDate? From, LocalDate? To, bool NeedsDate)
{
    /// <summary>Whether the code stood for the State on a day.</summary>
    public bool HeldOn(LocalDate date) => DaySpan.Contains(From, To, date);
}
