using NodaTime;

namespace UNVoting.Import.DataSets;

/// <summary>A known defect of a researcher's data set: before 1997 the day of its dates is never above 7, so that it cannot be the day of the month. Year and month are right.</summary>
internal static class MonthOnly
{
    private const int FirstSoundYear = 1997;
    private const int HighestDay = 7;

    // Five different days in three different months of a sound file lie all in the first week once in some two thousand files.
    private const int FewestDays = 5;
    private const int FewestMonths = 3;

    /// <summary>Whether a day lies in the years of the defect.</summary>
    public static bool Covers(LocalDate day) => day.Year < FirstSoundYear;

    /// <summary>Whether dates show the defect.</summary>
    /// <param name="dates">The dates of a data set.</param>
    public static bool IsIn(IEnumerable<LocalDate> dates)
    {
        LocalDate[] covered = [.. dates.Where(Covers).Distinct()];
        return covered.Length >= FewestDays
            && covered.All(day => day.Day <= HighestDay)
            && covered.Select(day => day.ToYearMonth()).Distinct().Count() >= FewestMonths;
    }
}
