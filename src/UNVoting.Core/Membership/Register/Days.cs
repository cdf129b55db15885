using System.Globalization;
using NodaTime;

namespace UNVoting.Membership.Register;

/// <summary>Reads the days of the register's tables by their digits: they are read at start-up, where a pattern's machinery would cost more than the tables.</summary>
internal static class Days
{
    private const int Width = 10;

    /// <summary>Reads <c>1945-10-24</c>.</summary>
    public static LocalDate Read(ReadOnlySpan<char> day) => new(Number(day[..4]), Number(day[5..7]), Number(day[8..Width]));

    /// <summary>Reads <c>1945-10-24</c>, or <c>~1945-10-24</c> where only the year is certain.</summary>
    public static (LocalDate Day, bool IsApproximate) ReadMarked(ReadOnlySpan<char> day) => day[0] == '~' ? (Read(day[1..]), true) : (Read(day), false);

    /// <summary>Reads <c>1973-01-01..2020-01-31</c>, or <c>1973-01-01..</c> for a period that lasts.</summary>
    public static (LocalDate From, LocalDate? To) ReadPeriod(ReadOnlySpan<char> period) =>
        (Read(period), period.Length > Width + 2 ? Read(period[(Width + 2)..]) : null);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
