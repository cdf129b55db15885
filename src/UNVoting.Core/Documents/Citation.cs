using NodaTime;

namespace UNVoting.Documents;

/// <summary>A reference from a text to a resolution, a decision or another document.</summary>
/// <param name="Symbol">The document that the reference was resolved to.</param>
/// <param name="Printed">The reference as printed, such as <c>73/27</c>.</param>
/// <param name="Date">The date that the text gives with it, such as 5 December 2018.</param>
/// <remarks>"Resolutions 73/27 of 5 December 2018 and 73/266 of 22 December 2018" is two citations.</remarks>
public sealed record Citation(DocumentSymbol Symbol, string Printed, LocalDate? Date = null)
{
    /// <summary>The day, in the ISO calendar, whatever the calendar it is set in.</summary>
    public LocalDate? Date { get; init => field = value?.WithCalendar(CalendarSystem.Iso); } = Date?.WithCalendar(CalendarSystem.Iso);
}
