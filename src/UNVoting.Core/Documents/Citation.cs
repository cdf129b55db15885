using NodaTime;

namespace UNVoting.Documents;

/// <summary>A reference from a text to a resolution, a decision or another document.</summary>
/// <param name="Symbol">The document that the reference was resolved to.</param>
/// <param name="Printed">The reference as printed, such as <c>73/27</c>.</param>
/// <param name="Date">The date that the text gives with it, such as 5 December 2018.</param>
/// <remarks>"Resolutions 73/27 of 5 December 2018 and 73/266 of 22 December 2018" is two citations.</remarks>
/// <exception cref="ArgumentNullException"><paramref name="Symbol"/> or <paramref name="Printed"/> is <see langword="null"/>.</exception>
public sealed record Citation(DocumentSymbol Symbol, string Printed, LocalDate? Date = null)
{
    /// <summary>The document that the reference was resolved to.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public DocumentSymbol Symbol { get; init => field = NotNull.Of(value); } = NotNull.Of(Symbol);

    /// <summary>The reference as printed.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Printed { get; init => field = NotNull.Of(value); } = NotNull.Of(Printed);

    /// <summary>The day, in the ISO calendar, whatever the calendar it is set in.</summary>
    public LocalDate? Date { get; init => field = value?.WithCalendar(CalendarSystem.Iso); } = Date?.WithCalendar(CalendarSystem.Iso);

    /// <summary>The document, and the date where it is given.</summary>
    /// <returns>For example <c>A/RES/73/27 of 5 December 2018</c>.</returns>
    public override string ToString() => $"{Symbol}{DayText.After(" of ", Date)}";
}
