namespace UNVoting.Import.Text;

/// <summary>The opening words of paragraphs: "Noting with concern", "Taking note", "Further decides"; and whether words can open one.</summary>
internal static class OpeningWords
{
    private const int LongestOpening = 100;
    private const int MostWords = 12;

    private static readonly WordSet Adverbs = new(
        "Also", "Further", "Once", "Again", "Ever", "Equally", "Still", "More", "Now", "Hereby", "Therefore", "Being", "Remaining", "Most", "While", "Very");

    private static readonly WordSet Adjectives = new(
        "Aware", "Mindful", "Conscious", "Cognizant", "Cognisant", "Desirous", "Confident", "Anxious", "Hopeful", "Grateful", "Eager", "Keen", "Attentive", "Sensitive", "Proud", "Resolute");

    // Capitalised words in -ing that are names of things where they stand inside a sentence.
    private static readonly WordSet Nouns = new(
        "Meeting", "Working", "Building", "Housing", "Planning", "Engineering", "Beijing", "Training", "Funding", "Programming", "Accounting", "Banking", "Broadcasting", "Manufacturing",
        "Monitoring", "Briefing", "Hearing", "Learning", "Mining", "Shipping", "Processing", "Financing", "Trafficking", "Steering", "Governing", "Coordinating", "Standing", "Founding",
        "Landing", "Wellbeing", "King", "Spring", "During", "According", "Following", "Outstanding", "Developing", "Including", "Regarding", "Concerning", "Reporting", "Being", "United", "Limited", "Integrated", "Unmanned", "Specialized");

    private static readonly WordSet UsualParticiples = new(
        "Recalling", "Reaffirming", "Recognizing", "Noting", "Welcoming", "Stressing", "Emphasizing", "Acknowledging", "Expressing", "Taking", "Bearing", "Considering", "Underlining", "Underscoring", "Affirming",
        "Confirming", "Reiterating", "Convinced", "Concerned", "Mindful", "Aware", "Conscious", "Deploring", "Condemning", "Guided", "Having", "Alarmed", "Determined", "Believing", "Cognizant", "Highlighting", "Commending",
        "Encouraged", "Realizing", "Regretting", "Desiring", "Desirous", "Observing", "Looking", "Calling", "Inspired", "Supporting", "Appreciating",
        "Appealing", "Celebrating", "Commemorating", "Committed", "Congratulating", "Declaring", "Disappointed", "Dismayed", "Distressed", "Disturbed", "Encouraging", "Endorsing", "Honouring", "Hoping", "Inviting",
        "Paying", "Praising", "Proclaiming", "Re-emphasizing", "Recommitting", "Reconfirming", "Rejecting", "Reminding", "Renewing", "Resolved", "Saluting", "Seeking", "Seized", "Sharing", "Shocked", "Trusting", "Urging", "Wishing");

    private static readonly WordSet OperativeVerbs = new(
        "Accepts", "Acknowledges", "Adjourns", "Adopts", "Affirms", "Agrees", "Amends", "Anticipates", "Appeals", "Appoints", "Appreciates", "Appropriates", "Approves", "Asks", "Authorizes", "Believes",
        "Calls", "Commemorates", "Commends", "Commits", "Concludes", "Concurs", "Condemns", "Confirms", "Congratulates", "Considers", "Continues", "Convenes", "Decides", "Declares", "Defines", "Demands",
        "Denounces", "Deplores", "Designates", "Determines", "Directs", "Draws", "Elects", "Emphasizes", "Encourages", "Endorses", "Establishes", "Exhorts", "Expresses", "Extends", "Finds", "Highlights", "Honours",
        "Hopes", "Instructs", "Insists", "Invites", "Looks", "Maintains", "Notes", "Observes", "Opens", "Pays", "Pledges", "Proclaims", "Pronounces", "Proposes", "Protests", "Reaffirms", "Realizes", "Recalls",
        "Recognizes", "Recommends", "Recommits", "Reconfirms", "Regards", "Regrets", "Reiterates", "Rejects", "Remains", "Reminds", "Renews", "Repeats", "Requests", "Resolves", "Salutes", "Sets", "Shares", "Solemnly",
        "Stands", "Stresses", "Suggests", "Supports", "Takes", "Thanks", "Transmits", "Trusts", "Underlines", "Underscores", "Understands", "Undertakes", "Upholds", "Urges", "Warns", "Welcomes", "Wishes", "Re-emphasizes");

    private static readonly WordSet Qualities = new(
        "deep", "deepest", "grave", "gravest", "great", "serious", "profound", "particular", "strong", "firm", "full", "sincere", "continued", "continuing", "unwavering", "unequivocal", "renewed",
        "utmost", "warm", "previous", "heartfelt", "special", "very", "and", "high", "keen", "extreme", "growing", "increasing", "outright", "complete");

    private static readonly WordSet Feelings = new(
        "concern", "concerns", "appreciation", "satisfaction", "regret", "interest", "alarm", "approval", "gratitude", "dismay", "outrage", "commitment", "commitments", "support", "conviction", "determination", "solidarity",
        "request", "requests", "invitation", "encouragement", "condemnation", "opposition", "abhorrence", "belief", "hope", "intention", "view", "thanks", "distress", "sorrow", "recognition", "endorsement", "demand", "indignation",
        "condolences", "sympathy", "readiness", "willingness", "resolve", "confidence", "disappointment", "pride", "call", "anxiety", "admiration");

    private static readonly string[] Phrases =
        ["in mind", "into account", "into consideration", "in the strongest possible terms", "in the strongest terms", "in this regard", "in that regard", "in particular", "without reservation", "unequivocally", "once again", "once more", "the attention"];

    private static readonly string[] Particles = ["also", "further", "again"];

    /// <summary>Whether a text begins as a preambular paragraph does: a participle, or an adjective such as "Mindful", in capitals at its start.</summary>
    public static bool OpensPreambular(ReadOnlySpan<char> plain)
    {
        var words = new WordCursor(plain);
        for (int i = 0; i < 4 && words.Next(out ReadOnlySpan<char> word); i++)
        {
            if (i == 0 && !char.IsUpper(word[0]))
                return false;
            if (IsPreambularHead(word, first: i == 0))
                return true;
            if (!IsAdverb(word))
                return false;
        }

        return false;
    }

    /// <summary>Whether a text begins as an operative paragraph does: a verb in the present.</summary>
    public static bool OpensOperative(ReadOnlySpan<char> plain)
    {
        var words = new WordCursor(plain);
        for (int i = 0; i < 4 && words.Next(out ReadOnlySpan<char> word); i++)
        {
            if (i == 0 && !char.IsUpper(word[0]))
                return false;
            if (IsOperativeHead(word))
                return true;
            if (!IsAdverb(word))
                return false;
        }

        return false;
    }

    /// <summary>Whether a text begins with a participle that is met at the start of preambular paragraphs and hardly anywhere else in capitals.</summary>
    public static bool IsUsualPreambular(ReadOnlySpan<char> plain)
    {
        var words = new WordCursor(plain);
        while (words.Next(out ReadOnlySpan<char> word))
        {
            if (UsualParticiples.Contains(word))
                return true;
            if (!IsAdverb(word))
                return false;
        }

        return false;
    }

    /// <summary>The opening words of a paragraph.</summary>
    /// <param name="marked">The paragraph, with emphasis where the source has it.</param>
    /// <param name="preambular">Whether it is preambular.</param>
    /// <returns>The words that are emphasised at the start, or else those that the form of such words makes out; empty where the paragraph has none.</returns>
    public static string Of(string marked, bool preambular)
    {
        string emphasised = Marked.EmphasisAtStart(marked).TrimEnd(',', ' ', ':');
        if (emphasised.Length is > 0 and <= LongestOpening && !char.IsAsciiLetterLower(emphasised[0]))
            return emphasised;
        return ByForm(Marked.Plain(marked), preambular);
    }

    /// <summary>The opening words by their form alone.</summary>
    public static string ByForm(string plain, bool preambular)
    {
        if (!(preambular ? OpensPreambular(plain) : OpensOperative(plain)))
            return "";
        var words = new WordCursor(plain);
        bool head = false;
        int end = 0;
        while (!head && words.Next(out ReadOnlySpan<char> word))
        {
            head = preambular ? IsPreambularHead(word, first: end == 0) : IsOperativeHead(word);
            end = words.End;
            if (head && word.Equals("Having", StringComparison.OrdinalIgnoreCase))
                end = AfterHaving(plain, end);
        }

        for (int i = 0; i < MostWords; i++)
        {
            int next = Complement(plain, end, preambular);
            if (next == end)
                break;
            end = next;
        }

        return plain[..end].TrimEnd(',');
    }

    private static bool IsAdverb(ReadOnlySpan<char> word) =>
        Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    private static bool IsPreambularHead(ReadOnlySpan<char> word, bool first)
    {
        if (Nouns.Contains(word) || (first && Adverbs.Contains(word)))
            return false;
        return (word.Length > 4 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal)))
            || Adjectives.Contains(word) || word is "Convinced" or "convinced";
    }

    private static bool IsOperativeHead(ReadOnlySpan<char> word) => OperativeVerbs.Contains(word);

    private static int AfterHaving(string plain, int end)
    {
        var words = new WordCursor(plain, end);
        while (words.Next(out ReadOnlySpan<char> word))
        {
            if (word is "also" or "further")
                continue;
            return word.EndsWith("ed", StringComparison.Ordinal) || word is "heard" or "met" or "taken" or "received" ? words.End : end;
        }

        return end;
    }

    // One step of what may follow the head: "with deep concern", "its appreciation", "note", "upon", "also", "and condemns".
    private static int Complement(string plain, int end, bool preambular)
    {
        foreach (string phrase in Phrases)
        {
            if (StartsWith(plain, end, phrase) && (preambular || !phrase.EndsWith("regard", StringComparison.Ordinal)))
                return end + 1 + phrase.Length;
        }

        var words = new WordCursor(plain, end);
        if (!words.Next(out ReadOnlySpan<char> word))
            return end;
        ReadOnlySpan<char> before = plain.AsSpan(plain.LastIndexOf(' ', end - 1) + 1, end - plain.LastIndexOf(' ', end - 1) - 1);
        foreach (string particle in Particles)
        {
            if (word.SequenceEqual(particle))
                return words.End;
        }

        if ((word is "note" && before.StartsWith("Tak", StringComparison.OrdinalIgnoreCase)) || (word is "forward" && before.StartsWith("Look", StringComparison.OrdinalIgnoreCase))
            || (word is "tribute" && before.StartsWith("Pay", StringComparison.OrdinalIgnoreCase)))
        {
            return words.End;
        }

        bool calls = before.StartsWith("Call", StringComparison.OrdinalIgnoreCase) || before is "call" || (before is "again" && plain.Says("all"));
        if (calls && word is "upon" or "for" or "on" or "attention" && before is not "concern")
            return calls ? words.End : end;
        if (word is "and" && words.Next(out ReadOnlySpan<char> second)
            && (preambular ? second.EndsWith("ing", StringComparison.Ordinal) || second is "concerned" : IsOperativeHead(second)))
        {
            return words.End;
        }

        return Feeling(plain, end);
    }

    // What can be felt follows "with" after any head, "its" after heads that utter it, nothing after "Expressing" and its like.
    private static int Feeling(string plain, int end)
    {
        bool expresses = UttersIn(plain, end, "xpress") || UttersIn(plain, end, "haring ") || UttersIn(plain, end, "hares ") || UttersIn(plain, end, "Sharing");
        bool utters = expresses || UttersIn(plain, end, "eiterat") || UttersIn(plain, end, "eaffirm") || UttersIn(plain, end, "enew") || UttersIn(plain, end, "mphasiz") || UttersIn(plain, end, "Underscor")
            || UttersIn(plain, end, "Affirm") || UttersIn(plain, end, "Underlining") || UttersIn(plain, end, "Stress");
        bool bare = expresses || UttersIn(plain, end, "eiterat");
        var words = new WordCursor(plain, end);
        for (int i = 0; i < 6 && words.Next(out ReadOnlySpan<char> word); i++)
        {
            bool felt = Feelings.Contains(word);
            if (felt)
                return i > 0 || bare ? AndFelt(plain, words.End) : end;
            bool leads = i == 0 && (word is "with" || (word is "its" or "their" && utters) || (word is "the" && expresses));
            if (i == 0 && !leads && !bare)
                return end;
            if (!leads && !Qualities.Contains(word))
                return end;
        }

        return end;
    }

    // "with appreciation and satisfaction"
    private static int AndFelt(string plain, int end)
    {
        var words = new WordCursor(plain, end);
        return words.Next(out ReadOnlySpan<char> and) && and is "and" && words.Next(out ReadOnlySpan<char> second) && Feelings.Contains(second) ? words.End : end;
    }

    private static bool UttersIn(string plain, int end, string stem) => plain.AsSpan(0, end).Contains(stem, StringComparison.Ordinal);

    private static bool StartsWith(string plain, int end, string phrase) =>
        end < plain.Length && plain[end] == ' ' && plain.AsSpan(end + 1).StartsWith(phrase, StringComparison.Ordinal)
        && (end + 1 + phrase.Length == plain.Length || !char.IsLetter(plain[end + 1 + phrase.Length]));
}
