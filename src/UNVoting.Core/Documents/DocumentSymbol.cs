using System.Collections.Immutable;
using System.Globalization;

namespace UNVoting.Documents;

/// <summary>
/// The symbol of a United Nations document: A/RES/73/27, A/C.1/78/L.60/Rev.1, A/RES/3379 (XXX), A/RES/43/78 H,
/// A/ES-10/L.28/Add.1, S/RES/1373 (2001).
/// </summary>
/// <remarks>
/// Two symbols are equal when they print alike. They are ordered by meaning: by organ, subsidiary organ and session, then
/// number by number: L.9 before L.60, Rev.2 before Rev.10, the ninth session before the seventy-third, 43/78 Z before 43/78 AA, (Vol. IX) before
/// (Vol. X), a document before its modifications.
/// </remarks>
public sealed partial class DocumentSymbol : IEquatable<DocumentSymbol>, IComparable<DocumentSymbol>, ISpanParsable<DocumentSymbol>, ISpanFormattable
{
    private const int LargestNumber = 999_999_999;

    private readonly string text;
    private readonly int baseLength;
    private readonly int lengthToLetter;

    private DocumentSymbol(in SymbolReader reader, in SymbolStructure structure)
    {
        var canonical = reader.Canonical;
        var segments = reader.Segments;
        text = canonical.ToString();
        Organ = segments[0] is { Length: 1 } && canonical[0] == 'A' ? "A" : text[..segments[0].End];
        var subsidiary = canonical[structure.Subsidiary];
        Subsidiary = subsidiary.IsEmpty ? null : subsidiary.ToString();
        Session = structure.Session ?? reader.Session;
        Year = structure.Year ?? reader.Year;
        Nature = structure.Nature;
        Number = segments[structure.NumberIndex].Number;
        Letter = reader.Letter.End.Value == 0 ? null : text[reader.Letter];
        Part = reader.Part.End.Value == 0 ? null : text[reader.Part];
        IsReissued = reader.Asterisks < canonical.Length;
        Modifications = ModificationsOf(segments[structure.BaseCount..]);
        baseLength = structure.BaseCount == segments.Length ? reader.Asterisks : segments[structure.BaseCount].Start - 1;
        lengthToLetter = Letter is null ? baseLength : reader.Letter.Start.Value - 1;
    }

    /// <summary>
    /// The symbol of a resolution of the Assembly, as its time prints it: A/RES/73/27, A/RES/ES-11/1, A/RES/S-10/2; up to the thirtieth
    /// session, the seventh special and the fifth emergency special session A/RES/3379 (XXX), A/RES/3201 (S-VI), A/RES/2252 (ES-V).
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="number">The number, from 1 to 999,999,999.</param>
    /// <param name="letter">The letter of one of several resolutions under a number: "H".</param>
    /// <returns>The symbol.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The session is none, or the number is out of range.</exception>
    /// <exception cref="ArgumentException">The letter is not one.</exception>
    public static DocumentSymbol ForResolution(AssemblySession session, int number, string? letter = null) =>
        ForText("RES", session, number, letter);

    /// <summary>The symbol of a decision of the Assembly: A/DEC/72/512.</summary>
    /// <param name="session">The session.</param>
    /// <param name="number">The number, from 1 to 999,999,999.</param>
    /// <param name="letter">The letter of one of several decisions under a number.</param>
    /// <returns>The symbol.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The session is none, or the number is out of range.</exception>
    /// <exception cref="ArgumentException">The letter is not one.</exception>
    public static DocumentSymbol ForDecision(AssemblySession session, int number, string? letter = null) =>
        ForText("DEC", session, number, letter);

    /// <summary>The organ whose document it is: "A" for the General Assembly, "S" for the Security Council, "E", "ST", "CCPR".</summary>
    public string Organ { get; }

    /// <summary>The subsidiary organ: "C.1", "AC.292", "CN.4/Sub.2", "HRC"; null where the document is the organ's own.</summary>
    public string? Subsidiary { get; }

    /// <summary>
    /// The session of the Assembly, of its Main Committees and of its General Committee; null where the symbol carries none, as before session
    /// 31 (A/C.1/L.850), and for other organs, which count sessions of their own (A/HRC/20/8).
    /// </summary>
    public AssemblySession? Session { get; }

    /// <summary>The year, where the symbol carries one: 2022 of S/2022/155, 2001 of S/RES/1373 (2001).</summary>
    public int? Year { get; }

    /// <summary>What kind of document it is.</summary>
    public SymbolNature Nature { get; }

    /// <summary>The number of the document in its series: 27 of A/RES/73/27, 60 of A/C.1/78/L.60/Rev.1.</summary>
    public int Number { get; }

    /// <summary>The letter of one of several resolutions or decisions under a number ("H"), or a range of them ("A-L").</summary>
    public string? Letter { get; }

    /// <summary>Words in brackets that tell one part of a document from the others, the last if several: "Part II", "Sect. 4".</summary>
    public string? Part { get; }

    /// <summary>The modifications in the order of the symbol; empty for an original.</summary>
    public IReadOnlyList<SymbolModification> Modifications { get; }

    /// <summary>Whether an asterisk marks the document as reissued for technical reasons.</summary>
    public bool IsReissued { get; }

    /// <summary>
    /// The body of the Assembly to whose series the document belongs: a Main Committee, or the plenary for the Assembly's own (its resolutions,
    /// decisions, records, drafts and reports); null for other organs and for other subsidiaries.
    /// </summary>
    public Body? Body => Organ != "A" ? null : Subsidiary is null ? Documents.Body.Plenary : BodyOf(Subsidiary);

    /// <summary>The symbol of the document as first issued, without modifications and asterisks; this one when it has none.</summary>
    public DocumentSymbol Original => baseLength == text.Length ? this : Parse(text.AsSpan(0, baseLength), CultureInfo.InvariantCulture);

    /// <summary>Orders by meaning; see the remarks of the type. Null comes first.</summary>
    /// <param name="other">The other symbol.</param>
    /// <returns>Negative, zero or positive; zero only for equal symbols.</returns>
    public int CompareTo(DocumentSymbol? other)
    {
        if (other is null)
            return 1;
        int order = string.CompareOrdinal(Organ, other.Organ);
        if (order == 0)
            order = NaturalOrder.Compare(Subsidiary, other.Subsidiary);
        if (order == 0)
            order = Session.GetValueOrDefault().CompareTo(other.Session.GetValueOrDefault());
        if (order == 0)
            order = NaturalOrder.Compare(text.AsSpan(0, lengthToLetter), other.text.AsSpan(0, other.lengthToLetter));
        if (order == 0)
            order = CompareLetters(Letter, other.Letter);
        return order != 0 ? order : NaturalOrder.Compare(text, other.text);
    }

    /// <summary>Whether both print alike.</summary>
    /// <param name="other">The other symbol.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(DocumentSymbol? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentSymbol);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both print alike, or both are null.</summary>
    /// <param name="left">A symbol.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator ==(DocumentSymbol? left, DocumentSymbol? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two print differently, or only one is null.</summary>
    /// <param name="left">A symbol.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(DocumentSymbol? left, DocumentSymbol? right) => !(left == right);

    /// <summary>The body of the Assembly that a subsidiary element denotes.</summary>
    internal static Body? BodyOf(ReadOnlySpan<char> subsidiary) => subsidiary switch
    {
        "C.1" => Documents.Body.First,
        "C.2" => Documents.Body.Second,
        "C.3" => Documents.Body.Third,
        "C.4" => Documents.Body.Fourth,
        "C.5" => Documents.Body.Fifth,
        "C.6" => Documents.Body.Sixth,
        "SPC" => Documents.Body.SpecialPolitical,
        _ => null,
    };

    // None, A to Z, AA to ZZ; of a range, its first letter.
    private static int CompareLetters(string? left, string? right)
    {
        int byLength = LengthOfFirst(left) - LengthOfFirst(right);
        return byLength != 0 ? byLength : string.CompareOrdinal(left, right);

        static int LengthOfFirst(string? letter) => letter is null ? 0 : letter.IndexOf('-', StringComparison.Ordinal) is var hyphen and >= 0 ? hyphen : letter.Length;
    }

    private static DocumentSymbol ForText(string nature, AssemblySession session, int number, string? letter)
    {
        if (session.IsNone)
            throw new ArgumentOutOfRangeException(nameof(session), session, "Expected a session.");
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, LargestNumber);

        string after = letter is null ? "" : $" {letter}";
        string symbol = nature == "RES" && session.NumbersResolutionsThrough
            ? string.Create(CultureInfo.InvariantCulture, $"A/RES/{number} ({session.RomanText}){after}")
            : string.Create(CultureInfo.InvariantCulture, $"A/{nature}/{session}/{number}{after}");
        if (!TryRead(symbol, out var result, out _) || result.Letter != letter)
            throw new ArgumentException($"\"{letter}\" is not the letter of a resolution or decision: expected A to Z, AA, or a range such as A-L.", nameof(letter));
        return result;
    }

    private static ImmutableArray<SymbolModification> ModificationsOf(ReadOnlySpan<SymbolSegment> segments)
    {
        if (segments.IsEmpty)
            return [];
        var modifications = ImmutableArray.CreateBuilder<SymbolModification>(segments.Length);
        foreach (var segment in segments)
            modifications.Add(new SymbolModification(segment.Modification, Math.Max(segment.Number, 0)));
        return modifications.MoveToImmutable();
    }
}
