using System.Globalization;
using NodaTime;

namespace UNVoting.Import.Text;

/// <summary>Dates as the Assembly prints them: <c>5 December 2018</c>, <c>30 September</c>.</summary>
internal static class MonthNames
{
    private static readonly string[] Names =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static bool StartsWithMonth(ReadOnlySpan<char> text) => TakeMonth(text, out _) > 0;

    /// <summary>Reads a date at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="month">The month.</param>
    /// <param name="year">The year, or <see langword="null"/> where none is printed.</param>
    /// <returns>How many characters the date takes; 0 where there is none.</returns>
    public static int Take(ReadOnlySpan<char> text, out int day, out int month, out int? year)
    {
        year = null;
        month = 0;
        int at = TakeNumber(text, 2, out day);
        if (at == 0 || at >= text.Length || text[at] != ' ' || day is < 1 or > 31)
            return 0;
        int letters = TakeMonth(text[(at + 1)..], out month);
        if (letters == 0)
            return 0;
        at += 1 + letters;
        int yearAt = at < text.Length && text[at] == ',' ? at + 1 : at;
        if (yearAt < text.Length && text[yearAt] == ' ')
        {
            int figures = TakeNumber(text[(yearAt + 1)..], 4, out int value);
            if (figures == 4)
            {
                year = value;
                at = yearAt + 1 + figures;
            }
        }

        return at;
    }

    /// <summary>Reads a date with its year at the start of a text.</summary>
    /// <returns>How many characters the date takes; 0 where there is none, or none in the calendar.</returns>
    public static int TakeDate(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        int length = Take(text, out int day, out int month, out int? year);
        if (length == 0 || year is not { } known || DayOf(known, month, day) is not { } read)
            return 0;
        date = read;
        return length;
    }

    /// <summary>The day of three numbers, in the years of which documents of the United Nations can tell.</summary>
    public static LocalDate? DayOf(int year, int month, int day) => year is >= 1945 and <= 2200 ? CalendarDay.Of(year, month, day) : null;

    private static int TakeNumber(ReadOnlySpan<char> text, int longest, out int number)
    {
        number = 0;
        int length = 0;
        while (length < text.Length && length <= longest && char.IsAsciiDigit(text[length]))
            length++;
        return length > 0 && length <= longest && int.TryParse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture, out number) ? length : 0;
    }

    private static int TakeMonth(ReadOnlySpan<char> text, out int month)
    {
        for (month = 1; month <= Names.Length; month++)
        {
            string name = Names[month - 1];
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsLetter(text[name.Length])))
                return name.Length;
        }

        month = 0;
        return 0;
    }
}
