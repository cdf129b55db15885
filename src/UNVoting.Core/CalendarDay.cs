using NodaTime;

namespace UNVoting;

/// <summary>Days of the calendar out of numbers that need not be one.</summary>
internal static class CalendarDay
{
    /// <summary>The day of three numbers.</summary>
    /// <returns>The day; <see langword="null"/> where the calendar has none, or the year is none of four figures.</returns>
    public static LocalDate? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
