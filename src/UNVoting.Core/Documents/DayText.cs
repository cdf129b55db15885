using System.Globalization;
using NodaTime;

namespace UNVoting.Documents;

/// <summary>Days as documents print them, in every culture alike.</summary>
internal static class DayText
{
    /// <summary>"5 December 2018".</summary>
    public static string Of(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>The day after other words ("… of 5 December 2018"), or nothing where there is none.</summary>
    public static string After(string words, LocalDate? day) => day is { } date ? words + Of(date) : "";
}
