namespace UNVoting.Documents;

/// <summary>One element of a symbol: where it stands in the canonical text, and what it is.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is, without what follows in brackets.</param>
/// <param name="Kind">What it stands for in the symbol.</param>
/// <param name="Number">Its number: 60 of L.60, 73 of 73; -1 where it has none.</param>
/// <param name="Nature">The nature it states, where it states one.</param>
/// <param name="Modification">The modification it states, where it states one.</param>
internal readonly record struct SymbolSegment(
    int Start, int Length, SymbolSegmentKind Kind, int Number, SymbolNature Nature, SymbolModificationKind Modification)
{
    private const int NoNumber = -1;

    public int End => Start + Length;

    public bool IsNumbered => Number != NoNumber;

    /// <summary>Whether the element can carry the number of a document: C.1 and S-10 cannot.</summary>
    public bool NumbersDocument =>
        IsNumbered && Kind is SymbolSegmentKind.Name or SymbolSegmentKind.Number or SymbolSegmentKind.Nature;

    public bool IsName => Kind is SymbolSegmentKind.Name or SymbolSegmentKind.Body;

    public bool IsResolutionOrDecision =>
        Kind == SymbolSegmentKind.Nature && Nature is SymbolNature.Resolution or SymbolNature.Decision;

    /// <summary>Says what an element in capitals is. False when its number is too long, or is followed by more than letters.</summary>
    public static bool TryClassify(ReadOnlySpan<char> text, int start, out SymbolSegment segment)
    {
        // A number stands alone or after a word and a dot; letters may follow it ("60A").
        int dot = char.IsAsciiDigit(text[0]) ? -1 : text.IndexOf('.');
        var run = dot >= 0 || char.IsAsciiDigit(text[0]) ? PlainNumber.LeadingDigits(text[(dot + 1)..]) : [];

        var word = run.IsEmpty ? text : text[..Math.Max(dot, 0)];
        int number = PlainNumber.TryParse(run, out int read) ? read : NoNumber;
        var kind = KindOf(word, number, out var nature, out var modification);
        segment = new SymbolSegment(start, text.Length, kind, number, nature, modification);

        // "505-507" and "Add.1-3" are several documents, "Rev.1A" is none.
        var after = run.IsEmpty ? [] : text[(dot + 1 + run.Length)..];
        return run.Length <= PlainNumber.MostDigits
            && after.IndexOfAnyExceptInRange('A', 'Z') < 0
            && (after.IsEmpty || kind != SymbolSegmentKind.Modification);
    }

    private static SymbolSegmentKind KindOf(
        ReadOnlySpan<char> word, int number, out SymbolNature nature, out SymbolModificationKind modification)
    {
        nature = default;
        modification = default;
        if (word.IsEmpty)
            return SymbolSegmentKind.Number;
        if (SymbolModification.TryParseWord(word, out modification))
            return SymbolSegmentKind.Modification;
        if (TryNature(word, out nature))
            return SymbolSegmentKind.Nature;
        if (number == NoNumber)
            return IsSession(word) ? SymbolSegmentKind.Session : SymbolSegmentKind.Name;
        return word is "C" or "AC" or "CN" or "CONF" or "SUB" or "SC" or "WG" or "GE" ? SymbolSegmentKind.Body : SymbolSegmentKind.Name;
    }

    private static bool TryNature(ReadOnlySpan<char> word, out SymbolNature nature)
    {
        SymbolNature? found = word switch
        {
            "RES" => SymbolNature.Resolution,
            "DEC" => SymbolNature.Decision,
            "L" => SymbolNature.Limited,
            "PV" => SymbolNature.Record,
            "SR" => SymbolNature.SummaryRecord,
            "INF" => SymbolNature.Information,
            "CRP" => SymbolNature.ConferenceRoomPaper,
            "WP" => SymbolNature.WorkingPaper,
            "NGO" => SymbolNature.NonGovernmentalStatement,
            "PRST" => SymbolNature.PresidentialStatement,
            _ => null,
        };
        nature = found.GetValueOrDefault();
        return found is not null;
    }

    // "S-10" needs its letter: a bare number is no session until its place in the symbol says so.
    private static bool IsSession(ReadOnlySpan<char> word) => !char.IsAsciiDigit(word[0]) && SessionReader.TryReadCode(word, out _);
}
