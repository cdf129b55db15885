using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>The headings that official documents print, told by their form.</summary>
internal static class Headings
{
    private const int LongestHeading = 300;

    private static readonly (string Words, Choice Choice)[] Voters =
    [
        ("In favour", Choice.InFavour), ("In favor", Choice.InFavour), ("Against", Choice.Against), ("Abstaining", Choice.Abstaining), ("Abstentions", Choice.Abstaining),
        ("Abstention", Choice.Abstaining), ("Abstained", Choice.Abstaining), ("Non-voting", Choice.NonVoting), ("Not voting", Choice.NonVoting), ("Absent", Choice.NonVoting),
        ("Not participating", Choice.NonVoting), ("Not participating in the vote", Choice.NonVoting), ("Not participating in the voting", Choice.NonVoting), ("Present and not voting", Choice.NonVoting), ("Present but not voting", Choice.NonVoting),
    ];

    private static readonly string[] DraftWords =
    [
        "draft resolution", "draft decision", "draft amendment", "draft proposal", "draft text", "amendment", "consideration of draft", "action on ", "action taken on ", "proposals", "draft declaration",
    ];

    private static readonly string[] SectionWords =
        ["introduction", "consideration of proposal", "consideration of draft", "consideration by the committee", "action taken by the committee", "recommendation of the", "recommendations of the", "recommendation", "recommendations"];

    /// <summary>"In favour:" and its kind at the start of a text.</summary>
    /// <returns>The length with the blanks after it; 0 where there is none.</returns>
    public static int Voter(string plain, out Choice choice)
    {
        foreach ((string words, Choice meaning) in Voters)
        {
            if (!plain.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                continue;
            choice = meaning;
            int at = words.Length;
            while (at < plain.Length && plain[at] == ' ')
                at++;
            if (at == plain.Length)
                return at;
            if (plain[at] != ':')
                continue;
            at++;
            while (at < plain.Length && plain[at] == ' ')
                at++;
            return at;
        }

        choice = default;
        return 0;
    }

    /// <summary>The Roman number of a section heading; 0 where it has none; -1 where the text is no section heading.</summary>
    public static int Section(string plain)
    {
        if (plain.Length > LongestHeading)
            return -1;
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        if (point is > 0 and <= 4 && point + 2 < plain.Length && plain[point + 1] == ' ' && char.IsUpper(plain[point + 2]))
        {
            int value = LabelOrder.UpperRomanValue(plain.AsSpan(0, point));
            return value > 0 && !NamesDraft(plain) ? value : -1;
        }

        return SectionWords.Any(words => plain.StartsWith(words, StringComparison.OrdinalIgnoreCase)) && !plain.EndsWith('.') && char.IsUpper(plain[0]) && !NamesDraft(plain)
            && plain.Length <= 120
            ? 0
            : -1;
    }

    /// <summary>A heading over the account of a draft: "A. Draft resolution A/C.1/78/L.11", "Draft amendment A/C.3/78/L.70".</summary>
    public static bool IsOfDraft(string plain)
    {
        if (plain.Length is < 5 or > LongestHeading || plain[^1] is ',' or ';')
            return false;
        string rest = plain;
        bool lettered = false;
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        if (point is 1 or 2 && point + 2 < plain.Length && plain[point + 1] == ' ' && char.IsAsciiLetterUpper(plain[0]))
        {
            rest = plain[(point + 2)..].TrimStart();
            lettered = true;
        }

        if (rest.Length == 0 || !char.IsUpper(rest[0]))
            return false;
        bool draft = DraftWords.Any(words => rest.StartsWith(words, StringComparison.OrdinalIgnoreCase));
        if (lettered)
            return draft || NamesDraft(rest) || plain[^1] != '.';
        return draft && plain[^1] != '.' && plain[^1] != ':' && (rest.Contains("A/", StringComparison.Ordinal) || rest.Length < 60)
            && !rest.Contains(" was ", StringComparison.Ordinal) && !rest.Contains(" were ", StringComparison.Ordinal);
    }

    /// <summary>A heading over a part of a text, told by its number: "I. Our shared commitment", "Article 3", "Chapter II".</summary>
    public static bool IsOfPart(string plain)
    {
        if (plain.Length is 0 or > LongestHeading || plain[^1] is '.' or ',' or ';' or ':')
            return false;
        int end = plain.IndexOf(' ', StringComparison.Ordinal);
        string first = end < 0 ? plain : plain[..end];
        if (first is "Article" or "Chapter" or "Section" or "Part" or "Rule" or "Principle")
            return end > 0 && IsDesignator(plain[(end + 1)..].Split(' ', 2)[0].TrimEnd('.', ':', '–'));
        return end > 0 && first.EndsWith('.') && end + 1 < plain.Length && char.IsUpper(plain[end + 1]) && char.IsAsciiLetterUpper(first[0]) && IsDesignator(first[..^1]);
    }

    /// <summary>"Draft resolution I" at the start of a text; also without a number.</summary>
    /// <returns>The length with the blanks after it; 0 where there is none.</returns>
    public static int RecommendedDraft(string plain, out string designator, out bool decision)
    {
        designator = "";
        decision = false;
        foreach ((string words, bool isDecision) in (ReadOnlySpan<(string, bool)>)[("draft resolution", false), ("draft decision", true)])
        {
            if (plain.Length < words.Length || !char.IsUpper(plain[0]) || !plain.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                continue;
            decision = isDecision;
            int at = words.Length;
            if (at == plain.Length)
                return at;
            if (plain[at] != ' ')
                return 0;
            int end = plain.IndexOf(' ', at + 1);
            end = end < 0 ? plain.Length : end;
            string token = plain[(at + 1)..end].TrimEnd('.', ':', '*');
            if (!IsDesignator(token))
                return 0;
            designator = token;
            return Math.Min(end + 1, plain.Length);
        }

        return 0;
    }

    /// <summary>"III", "B", "IV.A" and the like.</summary>
    public static bool IsDesignator(string token) =>
        token.Length is > 0 and <= 6
        && token.Split('.').All(part => LabelOrder.UpperRomanValue(part) > 0 || (part.Length == 1 && char.IsAsciiLetterUpper(part[0])) || (part.Length is 1 or 2 && part.All(char.IsAsciiDigit)));

    /// <summary>"Annex", "Annex II", "Appendix", alone or before a title.</summary>
    /// <returns>The length with the blanks after it; 0 where there is none.</returns>
    public static int Annex(string plain, out string number)
    {
        number = "";
        foreach (string word in (ReadOnlySpan<string>)["Annex", "ANNEX", "Appendix", "APPENDIX", "Enclosure"])
        {
            if (!plain.StartsWith(word, StringComparison.Ordinal))
                continue;
            if (plain.Length == word.Length)
                return word.Length;
            if (plain[word.Length] != ' ')
                return 0;
            int end = plain.IndexOf(' ', word.Length + 1);
            string token = (end < 0 ? plain[(word.Length + 1)..] : plain[(word.Length + 1)..end]).TrimEnd('.', ':');
            if (!IsDesignator(token))
                return 0;
            number = token;
            return end < 0 ? plain.Length : end + 1;
        }

        return 0;
    }

    /// <summary>Whether a report resumes after a recommended text: "15. The First Committee recommends …".</summary>
    public static bool ResumesReport(string afterNumber) =>
        (afterNumber.StartsWith("The ", StringComparison.Ordinal) || afterNumber.StartsWith("It ", StringComparison.Ordinal) || afterNumber.StartsWith("At ", StringComparison.Ordinal))
        && afterNumber.AsSpan(0, Math.Min(160, afterNumber.Length)).Contains("ommittee", StringComparison.Ordinal);

    private static bool NamesDraft(string plain) =>
        plain.Contains("raft resolution", StringComparison.Ordinal) || plain.Contains("raft decision", StringComparison.Ordinal) || plain.Contains("A/C.", StringComparison.Ordinal);
}
