using UNVoting.Import.Names;

namespace UNVoting.Import.Text;

/// <summary>Who submitted a draft and on whose behalf, as a sentence says it; each as prose.</summary>
/// <param name="Main">Those that handed it in.</param>
/// <param name="OnBehalf">Those on whose behalf they did, one stretch for each "on behalf of".</param>
/// <param name="By">Those after "submitted by" or "sponsored by".</param>
internal sealed record SubmissionPhrase(string Main, ValueList<string> OnBehalf, string By)
{
    private static readonly string[] Verbs = ["submitted", "introduced", "sponsored", "tabled", "presented", "had before it", "proposed"];

    private static readonly string[] MainStarts =
        ["the representatives of ", "the representative of ", "the delegations of ", "the delegation of ", "the permanent representative of ", "the permanent representatives of ", "the observer of ", "the observer for ", "representatives of ", "delegations of "];

    private static readonly string[] ListEnds =
    [
        ", as well as on behalf", " as well as on behalf", ", and on behalf", " and on behalf", ", and also on behalf", " and also on behalf", ", also on behalf", " also on behalf", ", on behalf", " on behalf", ", submitted", " submitted ", ", introduced", " introduced ", ", proposed", " proposed ", ", presented", ", tabled",
        ", a draft ", ", a revised draft", ", the draft ", ", draft ", ", an amendment", ", amendments", ", a set of", ", an oral", ", orally", " orally ", ", in his", ", in her", ", in their", ", speaking", ", serving", ", joined by", " joined ", ", made a ", " made a ", " withdrew", ", taking into account", ", bearing in mind", ", in accordance with", ", pursuant to", ", recalling", ", also taking",
    ];

    private static readonly string[] ByEnds = [", on the basis of", " on the basis of", ", entitled", " entitled ", ", which ", " which ", ", and introduced", ", with a view", ", containing", ", contained in", " contained in", ", and decided", ", in accordance", ", reading", ", read", " read as follows", ", at ", " at its ", " at the ", ", on ", " (A/"];

    private const string IntroducedBy = "introduced by ";

    /// <summary>Who stands for all that sponsor a draft that was spoken of before.</summary>
    public const string Sponsors = "the sponsors";

    // How far after "submitted by" the rule stands under which a motion was made.
    private const int LongestClause = 160;

    public bool IsEmpty => Main.Length == 0 && OnBehalf.IsEmpty && By.Length == 0;

    /// <summary>Reads the sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb that was found.</param>
    /// <returns>The phrase; <see langword="null"/> where the sentence does not tell of a draft handed in.</returns>
    public static SubmissionPhrase? Read(string sentence, out string verb)
    {
        verb = "";
        string words = WithoutTitle(sentence);
        bool draft = words.Says("draft resolution") || words.Says("draft decision") || words.Says("amendment") || words.Says("draft proposal") || words.Says("draft text");
        verb = Verbs.FirstOrDefault(candidate => VerbAt(words, candidate) >= 0) ?? "";
        if (!draft || verb.Length == 0)
            return null;

        // "A and B submitted a draft resolution, which was introduced by the representative of A"
        int introduced = words.IndexOf(IntroducedBy, StringComparison.OrdinalIgnoreCase), verbAt = VerbAt(words, verb);
        string introducer = "";
        if (verb == "submitted" && verbAt < introduced && !words.AsSpan(verbAt).StartsWith("submitted by", StringComparison.OrdinalIgnoreCase))
        {
            introducer = SponsorChangePhrase.WithoutLead(Until(words[(introduced + IntroducedBy.Length)..], ByEnds));
            words = words[..introduced];
        }

        string by = "";
        foreach (string start in (ReadOnlySpan<string>)["submitted by ", "sponsored by ", IntroducedBy, "tabled by ", "proposed by ", "presented by "])
        {
            int at = words.IndexOf(start, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !IsOfMotion(words, at))
            {
                by = Until(words[(at + start.Length)..], ByEnds);
                break;
            }
        }

        if (by.Length == 0 && IsOfMotion(words, verbAt))
            return null;
        // "submitted by the Chair on the basis of consultations coordinated by the representative of Cuba"
        int basis = words.IndexOf(" on the basis of ", StringComparison.OrdinalIgnoreCase);
        string main = by.Length > 0 && verb is "had before it" ? "" : MainIn(basis > verbAt ? words[..basis] : words, verbAt);
        ValueList<string> behalf = Behalf(words).ToValueList();
        // "the sponsors submitted a revised draft resolution"
        if (main.Length == 0 && by.Length == 0 && behalf.IsEmpty && verbAt > 0 && words.AsSpan(0, verbAt).IndexOf(Sponsors, StringComparison.OrdinalIgnoreCase) is var sponsors and >= 0)
            by = words[sponsors..verbAt].Trim();
        main = main.Length > 0 && introducer.Length > 0 ? $"{main} and {introducer}" : $"{main}{introducer}";
        return new SubmissionPhrase(main, behalf, by);
    }

    // "the proposed amendments" and "its proposed draft decision" tell of no one that proposed them.
    private static int VerbAt(string words, string verb)
    {
        int at = words.IndexOf(verb, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && words.AsSpan(at + verb.Length).TrimStart() is var after
            && (after.StartsWith("amendment", StringComparison.OrdinalIgnoreCase) || after.StartsWith("draft", StringComparison.OrdinalIgnoreCase)) && EndsInArticle(words.AsSpan(0, at)))
        {
            at = words.IndexOf(verb, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return at;
    }

    private static bool EndsInArticle(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> word = before.TrimEnd();
        word = word[(word.LastIndexOf(' ') + 1)..];
        return word.Equals("the", StringComparison.OrdinalIgnoreCase) || word is "a" or "an" or "its" or "their" or "these" or "those" or "two" or "three" or "all" or "following";
    }

    // "a motion under rule 116 of the rules of procedure submitted by", "a motion on draft resolution A/C.3/71/L.2, submitted by X under rule 116", "submitted a motion":
    // what was handed in is the motion, of which the draft's sponsors say nothing.
    private static bool IsOfMotion(string words, int verbAt)
    {
        const string motion = " motion ";
        ReadOnlySpan<char> before = words.AsSpan(0, verbAt), after = words.AsSpan(verbAt, Math.Min(LongestClause, words.Length - verbAt));
        int moved = before.LastIndexOf(motion, StringComparison.OrdinalIgnoreCase);
        if (moved >= 0)
            return moved > Math.Max(before.LastIndexOf("draft ", StringComparison.OrdinalIgnoreCase), before.LastIndexOf("amendment", StringComparison.OrdinalIgnoreCase)) || after.Contains(" rule ", StringComparison.Ordinal);
        int motionAfter = after.IndexOf(motion, StringComparison.OrdinalIgnoreCase), draft = after.IndexOf("draft ", StringComparison.OrdinalIgnoreCase);
        return motionAfter >= 0 && (draft < 0 || motionAfter < draft);
    }

    // The title may hold any words; they say nothing of who submitted it.
    private static string WithoutTitle(string sentence)
    {
        string? title = QuotedTitle.Read(sentence, out int start, out int end);
        return title is null ? sentence : string.Concat(sentence.AsSpan(0, start), sentence.AsSpan(end));
    }

    private static string MainIn(string words, int verbAt)
    {
        foreach (string start in MainStarts)
        {
            int at = words.IndexOf(start, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at < verbAt || words.AsSpan(0, at).EndsWith("by ", StringComparison.OrdinalIgnoreCase)))
                return Until(words[(at + start.Length)..], ListEnds);
        }

        // "the Chair of the Committee submitted"; "Brazil and Germany submitted"
        if (verbAt <= 0 || words.AsSpan(0, verbAt).TrimEnd().EndsWith("was", StringComparison.Ordinal))
            return "";
        string before = words[..verbAt];
        int comma = before.IndexOf("the Chair", StringComparison.OrdinalIgnoreCase);
        comma = comma < 0 ? before.IndexOf("the Vice-Chair", StringComparison.OrdinalIgnoreCase) : comma;
        comma = comma < 0 ? before.IndexOf("the President", StringComparison.OrdinalIgnoreCase) : comma;
        comma = comma < 0 ? before.IndexOf("the Rapporteur", StringComparison.OrdinalIgnoreCase) : comma;
        if (comma >= 0)
            return Until(before[(comma + "the ".Length)..], ListEnds).TrimEnd(',', ' ');
        string alone = Until(SponsorChangePhrase.WithoutLead(before), ListEnds);
        return IsNames(alone) ? alone : "";
    }

    // Names with nothing before them: "On 21 November, Brazil and Germany submitted".
    private static bool IsNames(string text) =>
        text.Length > 0 && char.IsUpper(text[0]) && StateNames.SplitList(text) is { IsEmpty: false } names && names[0].IsState && 2 * names.Count(name => name.IsState) > names.Count;

    /// <summary>Those that a text says it speaks on behalf of, one stretch for each "on behalf of".</summary>
    public static IEnumerable<string> Behalf(string words)
    {
        const string behalf = "on behalf ";
        int at = words.IndexOf(behalf, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            int start = at + behalf.Length;
            if (words.AsSpan(start).StartsWith("also ", StringComparison.OrdinalIgnoreCase))
                start += "also ".Length;
            if (words.AsSpan(start).StartsWith("of ", StringComparison.OrdinalIgnoreCase))
            {
                string list = Until(words[(start + "of ".Length)..], ListEnds);
                bool ofOthers = list.StartsWith(Sponsors, StringComparison.OrdinalIgnoreCase) && (list.Contains("A/", StringComparison.Ordinal) || list.Contains(" and ", StringComparison.Ordinal) || list.Contains(',', StringComparison.Ordinal));
                if ((ofOthers || !list.StartsWith("the sponsor", StringComparison.OrdinalIgnoreCase)) && !list.StartsWith("its sponsor", StringComparison.OrdinalIgnoreCase) && !list.StartsWith("those ", StringComparison.OrdinalIgnoreCase))
                    yield return list;
            }

            at = words.IndexOf(behalf, start, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The names of a list that a text begins with: "A, B and C, introduced a draft resolution", "A and B as sponsors of the draft resolution".</summary>
    public static string Listed(string text) => Until(text, [.. ListEnds, ", as sponsor", " as sponsor", ", as co-sponsor", " as co-sponsor", " in sponsoring", ", in sponsoring", " in co-sponsoring", ". "]);

    private static string Until(string text, string[] ends)
    {
        int end = text.Length;
        foreach (string mark in ends)
        {
            int at = text.AsSpan(0, end).IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            end = at >= 0 ? at : end;
        }

        return text[..end].Trim().TrimEnd('.', ',', ';', ':', ' ');
    }
}
