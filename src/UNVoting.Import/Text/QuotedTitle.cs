namespace UNVoting.Import.Text;

/// <summary>The title in quotation marks after "entitled"; it may hold quotations of its own.</summary>
internal static class QuotedTitle
{
    /// <summary>Reads the title of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where its quotation mark stands.</param>
    /// <param name="end">The place after the closing one.</param>
    /// <returns>The title; <see langword="null"/> where the sentence gives none.</returns>
    public static string? Read(string sentence, out int start, out int end)
    {
        start = end = 0;
        int word = sentence.IndexOf("entitled", StringComparison.OrdinalIgnoreCase);
        if (word < 0)
            return null;
        start = sentence.IndexOfAny(['“', '"', '«', '‘'], word);
        if (start < 0 || start > word + "entitled".Length + 3)
            return null;
        int close = Closing(sentence, start);
        if (close < 0)
            return null;
        end = close + 1;
        return sentence[(start + 1)..close].Trim().TrimEnd(',').Trim();
    }

    private static int Closing(string sentence, int start)
    {
        char open = sentence[start];
        if (open == '"')
        {
            // A straight mark closes where a bracket, a sign or the end follows it.
            for (int i = sentence.IndexOf('"', start + 1); i >= 0; i = sentence.IndexOf('"', i + 1))
            {
                string rest = sentence[(i + 1)..Math.Min(sentence.Length, i + 6)].TrimStart();
                if (rest.Length == 0 || rest[0] is '(' or ',' or '.' or ';' or ':' || !HasAnother(sentence, i))
                    return i;
            }

            return -1;
        }

        char match = open switch { '“' => '”', '«' => '»', _ => '’' };
        int depth = 0;
        for (int i = start; i < sentence.Length; i++)
        {
            depth += sentence[i] == open ? 1 : sentence[i] == match ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return sentence.LastIndexOf(match) is var last && last > start ? last : -1;
    }

    private static bool HasAnother(string sentence, int at) => sentence.IndexOf('"', at + 1) >= 0;
}
