using NodaTime;

namespace UNVoting.Documents;

/// <summary>When the sessions of the Assembly opened: as held while no rule fixes the day, by the rule since.</summary>
internal static class SessionCalendar
{
    /// <summary>Regular session n opens in the year n + 1945.</summary>
    public const int YearBeforeFirst = 1945;

    // From session 58 the Tuesday of the third week of September (resolution 57/301), from session 78 of the second.
    private const int LastThirdWeek = 77;

    // Month and day of sessions 1 to 57: 110 is 10 January, 1106 is 6 November.
    private static ReadOnlySpan<short> RegularOpenings =>
    [
        110, 916, 921, 920, 919, 1106, 1014, 915, 921, 920,
        1112, 917, 916, 915, 920, 919, 918, 917, 1201, 921,
        920, 919, 924, 916, 915, 921, 919, 918, 917, 916,
        921, 920, 919, 918, 916, 915, 921, 920, 918, 917,
        916, 915, 920, 919, 918, 917, 915, 921, 920, 919,
        917, 916, 909, 914, 905, 912, 910,
    ];

    // Year, month and day.
    private static ReadOnlySpan<int> SpecialOpenings =>
    [
        19470428, 19480416, 19610821, 19630514, 19670421, 19740409, 19750901, 19780420, 19780424, 19780523,
        19800825, 19820607, 19860527, 19860917, 19880531, 19891212, 19900220, 19900423, 19970623, 19980608,
        19990630, 19990927, 20000605, 20000626, 20010606, 20010625, 20020508, 20050124, 20140922, 20160419,
        20201203, 20210602,
    ];

    private static ReadOnlySpan<int> EmergencySpecialOpenings =>
    [
        19561101, 19561104, 19580808, 19600917, 19670617, 19800110, 19800722, 19810903, 19820129, 19970424,
        20220228,
    ];

    public static LocalDate OpeningOfRegular(int number)
    {
        int year = YearBeforeFirst + number;
        if (number > RegularOpenings.Length)
            return TuesdayOfSeptember(year, week: number <= LastThirdWeek ? 3 : 2);
        var (month, day) = Math.DivRem(RegularOpenings[number - 1], (short)100);
        return new LocalDate(year, month, day);
    }

    public static LocalDate? OpeningOfSpecial(int number) => Lookup(SpecialOpenings, number);

    public static LocalDate? OpeningOfEmergencySpecial(int number) => Lookup(EmergencySpecialOpenings, number);

    // The first week is the first with a working day of September in it, so it may begin in August.
    private static LocalDate TuesdayOfSeptember(int year, int week)
    {
        var first = new LocalDate(year, 9, 1);
        var monday = first.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
            ? first.Next(IsoDayOfWeek.Monday)
            : first.PlusDays(1).Previous(IsoDayOfWeek.Monday);
        return monday.PlusWeeks(week - 1).PlusDays(1);
    }

    private static LocalDate? Lookup(ReadOnlySpan<int> openings, int number)
    {
        if (number > openings.Length)
            return null;
        int date = openings[number - 1];
        return new LocalDate(date / 10000, date / 100 % 100, date % 100);
    }
}
