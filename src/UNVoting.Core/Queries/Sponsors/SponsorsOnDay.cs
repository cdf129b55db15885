using System.Globalization;
using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Queries.Sponsors;

/// <summary>Who stood behind a draft on a day, as far as the accounts tell.</summary>
/// <param name="Day">The day at whose end it is asked.</param>
/// <param name="Certain">Those that surely did, in order: States by code, then the others by name.</param>
/// <param name="Possible">Those that may have: a day that would decide it is given by no account. None of them is among the certain.</param>
public sealed record SponsorsOnDay(LocalDate Day, ValueList<Sponsor> Certain, ValueList<Sponsor> Possible)
{
    /// <summary>The day and how many.</summary>
    /// <returns>For example <c>1 November 2023: 20 certain, 8 possible</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DayText.Of(Day)}: {Certain.Count} certain, {Possible.Count} possible");
}
