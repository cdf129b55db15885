namespace UNVoting.Import.Names;

/// <summary>Knows the words that stand between the names of a list.</summary>
internal static class LeadingWords
{
    private static readonly (string[] Words, LeadKind Kind)[] Phrases =
    [
        .. Of(
            LeadKind.OnBehalf,
            "as well as on behalf of", "and also on behalf of", "also on behalf of", "and on behalf of", "on behalf of", "on behalf also of", "of behalf of", "on the behalf of"),
        .. Of(LeadKind.InCapacity, "in its capacity as", "in his capacity as", "in her capacity as", "in their capacity as"),
        .. Of(
            LeadKind.Plain,
            "as well as",
            "together with",
            "submitted by",
            "sponsored by",
            "introduced in the committee by",
            "introduced by",
            "proposed by",
            "the representative of",
            "the representatives of",
            "representative of",
            "representatives of",
            "the delegation of",
            "the delegations of",
            "delegation of",
            "delegations of",
            "additional sponsors",
            "additional sponsor",
            "sponsors",
            "sponsor"),
    ];

    /// <summary>Gives what the words at the start of a stretch say, and how many tokens they are.</summary>
    public static (LeadKind Kind, int Count) At(string text, ReadOnlySpan<ListToken> tokens)
    {
        if (tokens[0].Kind is ListTokenKind.LineEnd or ListTokenKind.Separator or ListTokenKind.Close) return (LeadKind.Plain, 1);
        foreach (var (words, kind) in Phrases)
        {
            var count = Count(text, tokens, words);
            if (count > 0) return (kind, count);
        }

        return tokens[0].Kind == ListTokenKind.And ? (LeadKind.Plain, 1) : (LeadKind.None, 0);
    }

    /// <summary>Whether a list of names ends where this stretch begins, because words lead on to others.</summary>
    public static bool Interrupts(string text, ReadOnlySpan<ListToken> tokens) => tokens[0].Kind switch
    {
        ListTokenKind.Separator => true,
        ListTokenKind.Open => BracketAt(text, tokens) != LeadKind.None,
        ListTokenKind.Word => text[tokens[0].Start] is 'o' or 'O' or 'a' or 'A' or 'i' or 'I' or 't' or 'T' && At(text, tokens).Kind != LeadKind.None,
        _ => false,
    };

    /// <summary>Gives what a bracket that is no part of a name holds: those on whose behalf, or an office; a document's symbol is <see cref="LeadKind.Plain"/>.</summary>
    public static LeadKind BracketAt(string text, ReadOnlySpan<ListToken> tokens)
    {
        if (tokens.Length < 2) return LeadKind.None;
        var lead = At(text, tokens[1..]).Kind;
        if (lead is LeadKind.OnBehalf or LeadKind.InCapacity) return lead;
        return text.AsSpan(tokens[1].Start, tokens[1].End - tokens[1].Start) is ['A' or 'S' or 'E' or '[', '/' or 'A', ..] ? LeadKind.Plain : LeadKind.None;
    }

    /// <summary>Whether a stretch says on what basis an office submitted a draft, and names nobody.</summary>
    public static bool IsQualifier(ReadOnlySpan<char> stretch)
    {
        foreach (var start in (ReadOnlySpan<string>)["on the basis of", "on the recommendation of", "following ", "pursuant to", "in accordance with", "based on"])
        {
            if (stretch.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static IEnumerable<(string[] Words, LeadKind Kind)> Of(LeadKind kind, params string[] phrases) => phrases.Select(phrase => (phrase.Split(' '), kind));

    private static int Count(string text, ReadOnlySpan<ListToken> tokens, string[] words)
    {
        var at = 0;
        foreach (var word in words)
        {
            while (at < tokens.Length && tokens[at].Kind == ListTokenKind.LineEnd) at++;
            if (at == tokens.Length || tokens[at].Kind is not (ListTokenKind.Word or ListTokenKind.And)) return 0;
            var printed = text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
            if (!printed.Equals(word, StringComparison.OrdinalIgnoreCase)) return 0;
            at++;
        }

        return at;
    }
}
