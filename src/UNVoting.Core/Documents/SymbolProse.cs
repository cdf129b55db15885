namespace UNVoting.Documents;

/// <summary>The short form of prose: "resolution 73/27" is A/RES/73/27, "decision 72/512" is A/DEC/72/512.</summary>
internal static class SymbolProse
{
    private static readonly (string Words, string Organ)[] Organs =
        [("General Assembly ", "A"), ("Assembly ", "A"), ("Security Council ", "S")];

    private static readonly (string Words, string Nature)[] Natures = [("resolution ", "/RES/"), ("decision ", "/DEC/")];

    /// <summary>Writes the symbol that the prose stands for.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="symbol">Where to write; a text that is longer is no short form.</param>
    /// <param name="length">How many characters were written.</param>
    /// <param name="shift">How much further right a position in the text is than in the symbol.</param>
    /// <returns>Whether the text is in the form of prose, with a number after the words.</returns>
    public static bool TryExpand(ReadOnlySpan<char> text, Span<char> symbol, out int length, out int shift)
    {
        length = shift = 0;
        if (text.Length > symbol.Length)
            return false;

        var rest = text.Trim(' ');
        string? organ = Take(ref rest, Organs);
        string? nature = Take(ref rest, Natures);
        rest = rest.TrimStart(' ');
        if (nature is null || rest.IsEmpty || !(char.IsAsciiDigit(rest[0]) || rest.StartsWith("S-") || rest.StartsWith("ES-")))
            return false;

        // The Council dates its resolutions by year, 1373 (2001); the Assembly by session, 73/27 or 3379 (XXX).
        organ ??= HasYear(rest) ? "S" : "A";
        organ.CopyTo(symbol);
        nature.CopyTo(symbol[1..]);
        rest.CopyTo(symbol[(1 + nature.Length)..]);
        length = 1 + nature.Length + rest.Length;
        shift = text.TrimEnd(' ').Length - length;
        return true;
    }

    private static string? Take(ref ReadOnlySpan<char> text, (string Words, string Meaning)[] table)
    {
        foreach (var (words, meaning) in table)
        {
            if (!text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                continue;
            text = text[words.Length..];
            return meaning;
        }

        return null;
    }

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        int bracket = text.IndexOf('(');
        return bracket >= 0 && bracket + 1 < text.Length && char.IsAsciiDigit(text[bracket + 1]);
    }
}
