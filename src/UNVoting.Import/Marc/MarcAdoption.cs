using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Votes;

namespace UNVoting.Import.Marc;

/// <summary>How a resolution was adopted, as the note on its own record says (996 $a): <c>Adopted without vote, 50th plenary meeting</c>, <c>Adopted 151-6-27, 42nd plenary meeting</c>.</summary>
internal static class MarcAdoption
{
    private const string Adopted = "Adopted ";

    /// <summary>Reads the adoption of a resolution.</summary>
    /// <returns>The vote of the plenary; <see langword="null"/> where the text is none that was adopted or the record has no such note, or one that does not read, which is told.</returns>
    public static Vote? Read(MarcRecord record, AssemblyText text, IssueLog issues)
    {
        if (!text.IsAdopted || record.Field("996") is not { } field || field['a'].Length == 0)
            return null;
        string note = field['a'].TrimEnd('.', ' ');
        string[] parts = note.Split(',', 2, StringSplitOptions.TrimEntries);
        VoteMethod method = AdoptionMethod.Read(parts[0]);
        PrintedTotals totals = default;
        bool read = parts[0].StartsWith(Adopted, StringComparison.OrdinalIgnoreCase) && (method != VoteMethod.NotStated || TryTotals(parts[0][Adopted.Length..], out totals));
        int? meeting = parts.Length > 1 ? MeetingRecord.Number(parts[1]) : null;
        if (!read || (parts.Length > 1 && meeting is null))
            issues.Warn(field.Line, "vote-note-not-read", "The note on the adoption could not be read: expected \"Adopted without vote, 50th plenary meeting\" or \"Adopted 151-6-27, 42nd plenary meeting\".", field['a']);
        return read ? new Vote(text.Symbol, VoteSubject.Whole, Body.Plenary, text.Source)
        {
            Session = text.Session,
            Date = text.Date,
            Meeting = meeting,
            Method = method,
            Outcome = Outcome.Adopted,
            PrintedTotals = totals,
            Title = text.Title,
            Identifier = record.Identifier,
            AgendaItems = text.AgendaItems,
            Subjects = text.Subjects,
            Links = text.Links,
        } : null;
    }

    private static bool TryTotals(string printed, out PrintedTotals totals)
    {
        totals = default;
        int?[] counts = new int?[3];
        string[] numbers = printed.Split('-');
        for (int i = 0; i < counts.Length; i++)
        {
            if (numbers.Length != counts.Length || !PrintedCount.TryRead(numbers[i], out counts[i]) || counts[i] is null)
                return false;
        }

        totals = new PrintedTotals(counts[0], counts[1], counts[2]);
        return true;
    }
}
