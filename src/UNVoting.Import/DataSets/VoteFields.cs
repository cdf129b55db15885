using System.Globalization;
using UNVoting.Documents;
using UNVoting.Import.Csv;

namespace UNVoting.Import.DataSets;

/// <summary>What tables of votes print of a vote as a whole; what does not read is told.</summary>
internal static class VoteFields
{
    /// <summary>The session: <c>78</c>, <c>78.0</c>, <c>10emsp</c>.</summary>
    /// <returns>The session; the default value where none is printed, or none that reads.</returns>
    public static AssemblySession Session(ReadOnlySpan<byte> printed, string vote, int line, IssueLog issues)
    {
        if (CsvValues.TryNumber(printed, out int number) && number is >= 1 and <= 999)
        {
            return AssemblySession.Regular(number);
        }

        if (!AssemblySession.TryParse(CsvValues.Text(printed), CultureInfo.InvariantCulture, out AssemblySession session) && !CsvValues.IsMissing(printed))
        {
            issues.Error(line, "session-unreadable", $"The session of {vote} is none.", CsvValues.Text(printed));
        }

        return session;
    }

    /// <summary>A total; <see langword="null"/> where none is printed, or none that reads.</summary>
    public static int? Total(ReadOnlySpan<byte> printed, string column, string vote, int line, IssueLog issues)
    {
        if (CsvValues.TryNumber(printed, out int total))
        {
            return total;
        }

        if (!CsvValues.IsMissing(printed))
        {
            issues.Error(line, "total-unreadable", $"In {column} of {vote} stands no number.", CsvValues.Text(printed));
        }

        return null;
    }
}
