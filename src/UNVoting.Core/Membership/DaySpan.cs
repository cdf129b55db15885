using NodaTime;
using NodaTime.Text;

namespace UNVoting.Membership;

/// <summary>Days from a first to a last, both included; where either is missing the span is open there.</summary>
internal static class DaySpan
{
    /// <summary>Whether a day falls within, whatever the calendars the days are given in.</summary>
    public static bool Contains(LocalDate? from, LocalDate? to, LocalDate date)
    {
        date = Iso(date);
        return (from is not { } first || Iso(first) <= date) && (to is not { } last || date <= Iso(last));
    }

    /// <summary>"1973-01-01..2020-01-31", open where a day is missing.</summary>
    public static string Print(LocalDate? from, LocalDate? to) => $"{Print(from)}..{Print(to)}";

    /// <summary>The same day in the ISO calendar.</summary>
    public static LocalDate Iso(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    private static string Print(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(Iso(date)) : "";
}
