using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.DataSets;

/// <summary>What a researcher's data set prints for the resolution of a roll call (its column <c>unres</c>).</summary>
/// <param name="Symbol">The resolution; <see langword="null"/> where the printed form is none.</param>
/// <param name="Part">The section voted on, such as <c>section XII</c>; empty for the whole.</param>
/// <param name="IsExact">Whether the symbol says all that the printed form says.</param>
/// <remarks>
/// <para>Met are <c>R/72/50</c>, <c>A/RES/74/7</c>, <c>R/44/40B</c>, <c>R/42/70/A</c>, <c>R/34/233/XII</c>, <c>SS/1/59</c>, <c>ESS/1/34</c>, <c>GOAR/1/1288B</c>.</para>
/// <para>To the seventeenth session, and in the special sessions of that time, the number is a page of the Assembly's records and not that of a resolution. From the eighteenth to
/// the thirtieth, when resolutions were numbered through, it is a resolution's, but the letter counts the roll calls on it (2677 A and B are votes on paragraphs, C on the whole), so that
/// it cannot be taken for the letter of a resolution. From the thirty-first on the letter is the resolution's.</para>
/// </remarks>
internal readonly record struct PrintedResolution(DocumentSymbol? Symbol, string Part, bool IsExact)
{
    private const int FirstByNumber = 18;
    private const int FirstOfBySession = 31;

    // Resolutions 1881 (XVIII) to 3541 (XXX); 997 (ES-I) is the first of an emergency special session.
    private const int FirstThrough = 1881;
    private const int LastThrough = 3541;
    private const int FirstEmergency = 997;
    private const int LastSpecialByPage = 4;
    private const int LastSession = 999;

    /// <summary>No resolution.</summary>
    public static PrintedResolution None { get; } = new(null, "", false);

    /// <summary>Reads the printed form.</summary>
    /// <param name="printed">As printed, blank where the source has none.</param>
    public static PrintedResolution Read(string printed)
    {
        string[] parts = printed.Trim().Split('/');
        if (parts is ["A", "RES" or "DEC", ..])
        {
            return DocumentSymbol.TryParse(printed, CultureInfo.InvariantCulture, out DocumentSymbol? whole) ? new PrintedResolution(whole, "", true) : None;
        }

        bool isRegular = parts[0] is "R";
        if (parts.Length is < 3 or > 4 || !(isRegular || parts[0] is "SS" or "ESS")
            || !TryNumber(parts[1], out int session) || session > LastSession || !TryLettered(parts[2], out int number, out string letter))
        {
            return None;
        }

        string part = "";
        if (parts.Length == 4 && !TryLast(parts[3], ref letter, out part))
        {
            return None;
        }

        return isRegular ? OfRegular(session, number, letter, part)
            : parts[0] is "SS" ? OfSpecial(AssemblySessionKind.Special, session, number, letter, part)
            : OfSpecial(AssemblySessionKind.EmergencySpecial, session, number, letter, part);
    }

    private static PrintedResolution OfRegular(int session, int number, string letter, string part) => session switch
    {
        < FirstByNumber => None,
        < FirstOfBySession => number is < FirstThrough or > LastThrough ? None : Of(AssemblySession.Regular(session), number, "", part, letter.Length == 0),
        _ => Of(AssemblySession.Regular(session), number, letter, part, true),
    };

    private static PrintedResolution OfSpecial(AssemblySessionKind kind, int session, int number, string letter, string part)
    {
        var held = new AssemblySession(kind, session);
        bool isThrough = held.NumbersResolutionsThrough;
        bool isPage = isThrough && (kind == AssemblySessionKind.Special ? session <= LastSpecialByPage : number < FirstEmergency);
        return isPage ? None : Of(held, number, isThrough ? "" : letter, part, !isThrough || letter.Length == 0);
    }

    private static PrintedResolution Of(AssemblySession session, int number, string letter, string part, bool isExact) =>
        new(DocumentSymbol.ForResolution(session, number, letter.Length == 0 ? null : letter), part, isExact);

    private static bool TryLast(string text, ref string letter, out string part)
    {
        bool isRoman = text.Length > 0 && text.All(c => c is 'I' or 'V' or 'X');
        bool isLetter = !isRoman && letter.Length == 0 && text.Length == 1 && char.IsAsciiLetterUpper(text[0]);
        part = isRoman ? $"section {text}" : "";
        letter = isLetter ? text : letter;
        return isRoman || isLetter;
    }

    private static bool TryLettered(string text, out int number, out string letter)
    {
        int digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        letter = text[digits..];
        return TryNumber(text.AsSpan(0, digits), out number) && (letter.Length == 0 || (letter.Length == 1 && char.IsAsciiLetterUpper(letter[0])));
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= 9999;
}
