using System.Globalization;
using NodaTime;
using UNVoting.Import.Names;

namespace UNVoting.Import.Text;

/// <summary>Reports names that a State did not bear yet, or no longer bore, on the day of the document, and names that had to be put together.</summary>
internal static class NameUses
{
    public static void Report(NameMatch match, LocalDate? on, int line, IssueLog issues)
    {
        if (match.IsRepaired)
            issues.Warn(line, "name-repaired", $"\"{match.Name}\" was put together from pieces, or taken apart from a neighbour; it was read as {match.State}.", match.Printed);
        string day = on is { } date ? $" on {date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}" : "";
        if (match.Use is NameUse.NotYetInUse or NameUse.NoLongerInUse && !issues.IsFirst($"{match.Use} {match.Name}"))
            return;
        if (match.Use == NameUse.NotYetInUse)
            issues.Warn(line, "name-not-yet-in-use", $"\"{match.Name}\" was not yet the name of {match.State}{day}.", match.Printed);
        else if (match.Use == NameUse.NoLongerInUse)
            issues.Warn(line, "name-no-longer-in-use", $"\"{match.Name}\" was no longer the name of {match.State}{day}.", match.Printed);
    }
}
