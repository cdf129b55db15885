using UNVoting.Import.Text;

namespace UNVoting.Import.Adoption;

/// <summary>Sentences that stand where sponsors are expected and name none: <c>The amendment was rejected by the Assembly</c>.</summary>
internal static class SponsorNote
{
    private static readonly string[] Verbs = [" was rejected", " was adopted", " was withdrawn", " were rejected", " were adopted", " were withdrawn", " was retained", " was not "];

    /// <summary>Takes such a sentence.</summary>
    /// <returns>Whether the text is one; it is told, because the model has no place for it.</returns>
    public static bool Take(string text, int line, IssueLog issues)
    {
        if (!Verbs.Any(verb => text.Says(verb)))
            return false;
        issues.Info(line, "note-not-placed", "A note stands where sponsors are listed; it names none and has no place in the model.", text);
        return true;
    }
}
