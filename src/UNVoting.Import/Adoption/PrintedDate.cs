using System.Globalization;
using NodaTime;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;

namespace UNVoting.Import.Adoption;

/// <summary>A day as machine-readable sources print it: <c>2023-12-04</c>, <c>2023-12-04 00:00:00</c>, <c>20231204</c>, <c>4 December 2023</c>.</summary>
internal static class PrintedDate
{
    private const string Placeholder = "0001-01-01";

    /// <summary>Reads a day.</summary>
    /// <param name="text">The text; blank and 0001-01-01 say that no day is known.</param>
    /// <param name="date">The day, or <see langword="null"/>.</param>
    /// <returns>Whether the text is a day, or says that none is known.</returns>
    public static bool TryRead(string text, out LocalDate? date)
    {
        date = null;
        string plain = Blanks.Single(text);
        if (plain.Length == 0 || plain.StartsWith(Placeholder, StringComparison.Ordinal) || plain is "N.A.")
            return true;
        if (MonthNames.TakeDate(plain, out LocalDate prose) > 0)
        {
            date = prose;
            return true;
        }

        bool dashed = plain.Length >= 10 && plain[4] == '-' && plain[7] == '-' && (plain.Length == 10 || plain[10] is ' ' or 'T');
        string digits = dashed ? string.Concat(plain.AsSpan(0, 4), plain.AsSpan(5, 2), plain.AsSpan(8, 2)) : plain;
        if (digits.Length != 8 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return false;
        date = MonthNames.DayOf(number / 10_000, number / 100 % 100, number % 100);
        return date is not null;
    }
}
