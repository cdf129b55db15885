namespace UNVoting.Import.Text;

/// <summary>
/// Cuts running text into sentences; abbreviations, initials, brackets and quotations do not end one. "The voting was as follows:" ends one, with a mark behind it that
/// was not raised: what comes next is the list of voters, or something else.
/// </summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations =
        ["Mr", "Mrs", "Ms", "Dr", "St", "No", "Nos", "para", "paras", "sect", "sects", "chap", "vol", "vols", "art", "arts", "fig", "p", "pp", "cf", "etc", "ed", "Corr", "Add", "Rev", "Amend", "i.e", "e.g", "ibid", "Ibid", "suppl", "H.E", "Messrs", "op", "cit"];

    public static List<string> Split(string plain)
    {
        var sentences = new List<string>();
        int start = 0, brackets = 0;
        bool quoted = false;
        for (int i = 0; i < plain.Length; i++)
        {
            char c = plain[i];
            brackets += c == '(' ? 1 : c == ')' && brackets > 0 ? -1 : 0;
            quoted = c switch { '“' => true, '”' => false, '"' => !quoted, _ => quoted };
            if (c is not ('.' or '?' or '!' or ':') || brackets > 0)
                continue;
            int end = i + 1;
            if (c == ':')
            {
                if (quoted || !AnnouncesVoters(plain.AsSpan(start, i - start)))
                    continue;
                while (end < plain.Length && char.IsAsciiDigit(plain[end]))
                    end++;
                sentences.Add(plain[start..end].Trim());
                start = end;
                continue;
            }

            while (end < plain.Length && plain[end] is '”' or '"' or '’' or ')')
                end++;
            bool closesQuotation = quoted && end > i + 1;
            if ((quoted && !closesQuotation) || end >= plain.Length || plain[end] != ' ' || !Begins(plain, end + 1) || (c == '.' && IsAbbreviation(plain, start, i)))
                continue;
            sentences.Add(plain[start..end].Trim());
            start = end + 1;
            i = end;
            quoted = false;
        }

        string last = plain[start..].Trim();
        if (last.Length > 0)
            sentences.Add(last);
        return sentences;
    }

    private static bool AnnouncesVoters(ReadOnlySpan<char> sentence) =>
        sentence.EndsWith("voting was as follows", StringComparison.OrdinalIgnoreCase) || sentence.EndsWith("vote was as follows", StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string plain, int at) => at < plain.Length && (char.IsUpper(plain[at]) || plain[at] is '“' or '"' or '(');

    /// <summary>Whether a text ends in an abbreviation, so that its point ends no sentence.</summary>
    public static bool EndsInAbbreviation(string text) => text.EndsWith('.') && IsAbbreviation(text, 0, text.Length - 1);

    private static bool IsAbbreviation(string plain, int start, int point)
    {
        int from = point;
        while (from > start && (char.IsLetter(plain[from - 1]) || plain[from - 1] == '.'))
            from--;
        string word = plain[from..point];
        return (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.Contains(word, StringComparer.Ordinal);
    }
}
