using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Import.Text;

namespace UNVoting.Import.Marc;

/// <summary>
/// A note on sponsors (515): <c>Additional sponsors: Albania and Belize (A/78/481/Add.2). - Bolivia (Plurinational State of) and Malaysia are original sponsors of the draft
/// resolution (A/78/479).</c>
/// </summary>
internal static class MarcSponsorNote
{
    private const string Additional = "Additional sponsors:";
    private const string AdditionalOne = "Additional sponsor:";

    private static readonly string[] OriginalEnds = [" are original sponsors", " is an original sponsor", " are the original sponsors", " is the original sponsor"];
    private static readonly string[] WithdrewEnds = [" withdrew", " have withdrawn", " has withdrawn", " was removed from the list of sponsors", " were removed from the list of sponsors"];

    public static void Read(MarcField note, SponsorEvents sponsors, IssueLog issues)
    {
        foreach (string sentence in note['a'].Split(" - ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string words = WithoutDocument(sentence.TrimEnd('.', ' '), out DocumentSymbol? document);
            if (After(words, Additional) is { } many)
                sponsors.Add(many, SponsorRole.Additional, null, document, note.Line);
            else if (After(words, AdditionalOne) is { } one)
                sponsors.Add(one, SponsorRole.Additional, null, document, note.Line);
            else if (Before(words, OriginalEnds) is { } original)
                sponsors.Add(original, SponsorRole.Sponsor, null, document, note.Line);
            else if (Before(words, WithdrewEnds) is { } withdrew)
                sponsors.Add(withdrew, SponsorRole.Withdrew, null, document, note.Line);
            else if (!words.StartsWith("The amendment was ", StringComparison.OrdinalIgnoreCase) && !SponsorNote.Take(sentence, note.Line, issues))
                issues.Warn(note.Line, "sponsor-note-not-read", "A note on sponsors is of none of the forms that are known.", sentence);
        }
    }

    // The document that says so stands in brackets at the end: "(A/78/481/Add.2)".
    private static string WithoutDocument(string sentence, out DocumentSymbol? document)
    {
        document = null;
        int open = sentence.LastIndexOf('(');
        if (open < 0 || !sentence.EndsWith(')') || !DocumentSymbol.TryParse(sentence.AsSpan(open + 1, sentence.Length - open - 2), null, out document))
            return sentence;
        return sentence[..open].TrimEnd();
    }

    private static string? After(string words, string lead) => words.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? words[lead.Length..].Trim() : null;

    private static string? Before(string words, string[] ends)
    {
        foreach (string end in ends)
        {
            int at = words.IndexOf(end, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
                return words[..at];
        }

        return null;
    }
}
