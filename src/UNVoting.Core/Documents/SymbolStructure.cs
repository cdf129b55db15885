namespace UNVoting.Documents;

/// <summary>What the elements of a symbol mean by their places: which is the session, which the number of the document.</summary>
internal readonly ref struct SymbolStructure
{
    private const int FirstYear = 1945;
    private const int LastYear = 2199;
    private const int None = -1;

    private SymbolStructure(int baseCount, int numberIndex, Range subsidiary, AssemblySession? session, int? year, SymbolNature nature)
    {
        BaseCount = baseCount;
        NumberIndex = numberIndex;
        Subsidiary = subsidiary;
        Session = session;
        Year = year;
        Nature = nature;
    }

    /// <summary>How many elements come before the modifications.</summary>
    public int BaseCount { get; }

    /// <summary>The element that numbers the document; -1 when none does, and the text is no symbol of a document.</summary>
    public int NumberIndex { get; }

    /// <summary>The subsidiary organ in the canonical text; empty when there is none.</summary>
    public Range Subsidiary { get; }

    public AssemblySession? Session { get; }

    public int? Year { get; }

    public SymbolNature Nature { get; }

    public static SymbolStructure Of(ReadOnlySpan<char> canonical, ReadOnlySpan<SymbolSegment> segments)
    {
        int baseCount = segments.Length;
        while (baseCount > 1 && segments[baseCount - 1].Kind == SymbolSegmentKind.Modification)
            baseCount--;

        int number = baseCount - 1;
        if (number == 0 || !segments[number].NumbersDocument)
            return new SymbolStructure(baseCount, None, default, null, null, default);

        bool assembly = TextOf(canonical, segments[0]) is "A";
        AssemblySession? session = null;
        int at = 1;

        // A/73/505, A/S-10/AC.1/L.1: the session directly after the organ.
        if (assembly && TakeSession(canonical, segments, number, ref at, out var first))
            session = first;

        int from = at;
        while (at < number && segments[at].IsName)
            at++;
        var subsidiary = at == from ? default : segments[from].Start..segments[at - 1].End;

        // A/C.1/78/L.60, A/INF/78/1, A/RES/ES-11/1. The sessions of other subsidiaries (A/HRC/20/8) are their own.
        if (assembly && session is null && MeetsBySession(canonical[subsidiary]))
        {
            while (at < number && segments[at].Kind == SymbolSegmentKind.Nature)
                at++;
            if (TakeSession(canonical, segments, number, ref at, out var later))
                session = later;
        }

        int? year = null;
        for (int i = at; i < number && year is null; i++)
        {
            if (segments[i] is { Kind: SymbolSegmentKind.Number } && IsYear(segments[i].Number))
                year = segments[i].Number;
        }

        return new SymbolStructure(baseCount, number, subsidiary, session, year, NatureOf(segments[1..(number + 1)]));
    }

    /// <summary>Whether a number can be the year of a document of the United Nations.</summary>
    public static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    private static bool MeetsBySession(ReadOnlySpan<char> subsidiary) =>
        subsidiary.IsEmpty || subsidiary is "BUR" || DocumentSymbol.BodyOf(subsidiary) is not null;

    private static bool TakeSession(
        ReadOnlySpan<char> canonical, ReadOnlySpan<SymbolSegment> segments, int number, ref int at, out AssemblySession session)
    {
        session = default;
        if (at >= number || segments[at].Kind is not (SymbolSegmentKind.Number or SymbolSegmentKind.Session)
            || !SessionReader.TryReadCode(TextOf(canonical, segments[at]), out session))
        {
            return false;
        }

        at++;
        return true;
    }

    // The element nearest the number tells: A/C.1/INF/L.2 is of limited distribution.
    private static SymbolNature NatureOf(ReadOnlySpan<SymbolSegment> segments)
    {
        for (int i = segments.Length - 1; i >= 0; i--)
        {
            if (segments[i].Kind == SymbolSegmentKind.Nature)
                return segments[i].Nature;
        }

        return SymbolNature.Document;
    }

    private static ReadOnlySpan<char> TextOf(ReadOnlySpan<char> canonical, SymbolSegment segment) =>
        canonical.Slice(segment.Start, segment.Length);
}
