namespace UNVoting.Documents;

/// <summary>Reads the forms in which a session of the Assembly is written.</summary>
internal static class SessionReader
{
    private static readonly (string Mark, AssemblySessionKind Kind)[] Prefixes =
        [("ES-", AssemblySessionKind.EmergencySpecial), ("S-", AssemblySessionKind.Special)];

    // Longest first: every ending is the end of the one before it.
    private static readonly (string Mark, AssemblySessionKind Kind)[] Endings =
        [("emergency special", AssemblySessionKind.EmergencySpecial), ("special", AssemblySessionKind.Special), ("regular", AssemblySessionKind.Regular)];

    private static readonly (string Mark, AssemblySessionKind Kind)[] LibraryEndings =
        [("emsp", AssemblySessionKind.EmergencySpecial), ("sp", AssemblySessionKind.Special)];

    public static bool TryRead(ReadOnlySpan<char> text, out AssemblySession session) =>
        TryReadCode(text, out session) || TryReadRoman(text, out session) || TryReadLibraryCode(text, out session) || TryReadWords(text, out session);

    /// <summary>"73", "S-32", "ES-10".</summary>
    public static bool TryReadCode(ReadOnlySpan<char> text, out AssemblySession session)
    {
        var kind = TakePrefix(ref text);
        return TryNumber(text, kind, out session);
    }

    /// <summary>"XXX", "S-VI", "ES-V".</summary>
    public static bool TryReadRoman(ReadOnlySpan<char> text, out AssemblySession session)
    {
        session = default;
        var kind = TakePrefix(ref text);
        if (!RomanNumerals.TryParse(text, out int number) || number > Ordinals.Largest)
            return false;
        session = new AssemblySession(kind, number);
        return true;
    }

    // The codes of the UN Digital Library: "10emsp", "28sp".
    private static bool TryReadLibraryCode(ReadOnlySpan<char> text, out AssemblySession session)
    {
        foreach (var (mark, kind) in LibraryEndings)
        {
            if (text.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
                return TryNumber(text[..^mark.Length], kind, out session);
        }

        session = default;
        return false;
    }

    private static bool TryReadWords(ReadOnlySpan<char> text, out AssemblySession session)
    {
        session = default;
        var kind = AssemblySessionKind.Regular;
        if (text.EndsWith("session", StringComparison.OrdinalIgnoreCase))
        {
            text = text[..^"session".Length].TrimEnd();
            foreach (var (mark, marked) in Endings)
            {
                if (!text.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
                    continue;
                kind = marked;
                text = text[..^mark.Length];
                break;
            }
        }

        if (!Ordinals.TryParse(text, out int number))
            return false;
        session = new AssemblySession(kind, number);
        return true;
    }

    private static AssemblySessionKind TakePrefix(ref ReadOnlySpan<char> text)
    {
        foreach (var (mark, kind) in Prefixes)
        {
            if (!text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
                continue;
            text = text[mark.Length..];
            return kind;
        }

        return AssemblySessionKind.Regular;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, AssemblySessionKind kind, out AssemblySession session)
    {
        session = default;
        if (!PlainNumber.TryParse(digits, out int number) || number is < 1 or > Ordinals.Largest)
            return false;
        session = new AssemblySession(kind, number);
        return true;
    }
}
