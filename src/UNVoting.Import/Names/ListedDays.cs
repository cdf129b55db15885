using System.Globalization;
using NodaTime;

namespace UNVoting.Import.Names;

/// <summary>Reads a day in the tables of names and codes.</summary>
internal static class ListedDays
{
    /// <summary>Reads <c>1971-10-24</c>; the empty text is no bound.</summary>
    public static LocalDate? Read(string text) => text is "" ? null : new LocalDate(Number(text.AsSpan(0, 4)), Number(text.AsSpan(5, 2)), Number(text.AsSpan(8, 2)));

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
