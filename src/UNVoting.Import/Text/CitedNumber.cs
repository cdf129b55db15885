using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>The number of a resolution or decision in prose: <c>73/27</c>, <c>43/78 H</c>, <c>3379 (XXX)</c>, <c>217 A (III)</c>, <c>ES-11/1</c>, <c>1373 (2001)</c>, <c>2006/252</c>.</summary>
internal readonly record struct CitedNumber(string Session, int Number, string Letter, bool IsYear, bool IsBracketed, int Length)
{
    private const int FirstYear = 1946;
    private const int FirstSessionByNumber = 31;
    private const int LastSession = 200;

    public static bool TryRead(string text, int start, CitedNumber? before, out CitedNumber number)
    {
        number = default;
        int at = start;
        if (before is { Letter.Length: > 0 } lettered && IsLetterAt(text, at))
        {
            number = lettered with { Letter = text[at].ToString(), Length = 1 };
            return true;
        }

        if (TakeSpecial(text, at, out string session, out int after))
            at = after;
        else if (TakeDigits(text, at, 4, out int first, out after))
            (session, at) = (first.ToString(CultureInfo.InvariantCulture), after);
        else
            return false;

        if (at < text.Length && text[at] == '/')
        {
            if (!TakeDigits(text, at + 1, 4, out int value, out after) || (after < text.Length && (char.IsLetter(text[after]) || text[after] is '/' || IsDecimal(text, after))))
                return false;
            string letter = after + 1 < text.Length && text[after] == ' ' && IsLetterAt(text, after + 1) ? text[after + 1].ToString() : "";
            bool year = session.Length == 4 && int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out int y) && y >= FirstYear;
            number = new CitedNumber(session, value, letter, year, false, after + (letter.Length > 0 ? 2 : 0) - start);
            return true;
        }

        return char.IsAsciiDigit(session[0]) && TryReadBracketed(text, start, at, int.Parse(session, CultureInfo.InvariantCulture), out number);
    }

    /// <summary>The symbol that the number stands for, or <see langword="null"/> where it cannot be told.</summary>
    public DocumentSymbol? ToSymbol(CitingOrgan organ, bool decision)
    {
        string nature = decision ? "DEC" : "RES";
        string tail = Letter.Length > 0 ? $"{Number} {Letter}" : $"{Number}";
        if (IsBracketed)
        {
            string symbol = IsYear ? $"S/{nature}/{Number} ({Session})" : $"A/{nature}/{tail} ({Session})";
            return IsYear && organ is not (CitingOrgan.SecurityCouncil or CitingOrgan.Unstated or CitingOrgan.Other) ? null : Parse(symbol);
        }

        bool special = Session.Contains('-', StringComparison.Ordinal);
        return organ switch
        {
            CitingOrgan.HumanRightsCouncil => Parse($"A/HRC/{nature}/{Session}/{tail}"),
            CitingOrgan.CommissionOnHumanRights => Parse($"E/CN.4/{nature}/{Session}/{tail}"),
            CitingOrgan.EconomicAndSocialCouncil => Parse($"E/{nature}/{Session}/{tail}"),
            CitingOrgan.Unstated when IsYear => Parse($"E/{nature}/{Session}/{tail}"),
            CitingOrgan.Unstated or CitingOrgan.GeneralAssembly when special || IsSession() => Parse($"A/{nature}/{Session}/{tail}"),
            _ => null,
        };
    }

    private bool IsSession() => int.TryParse(Session, NumberStyles.None, CultureInfo.InvariantCulture, out int session) && session is >= FirstSessionByNumber and <= LastSession;

    private static DocumentSymbol? Parse(string symbol) => DocumentSymbol.TryParse(symbol, CultureInfo.InvariantCulture, out DocumentSymbol? parsed) ? parsed : null;

    // "3379 (XXX)", "217 A (III)", "1373 (2001)", "377 A (V)", "1000 (ES-I)".
    private static bool TryReadBracketed(string text, int start, int at, int value, out CitedNumber number)
    {
        number = default;
        string letter = "";
        if (at + 1 < text.Length && text[at] == ' ' && IsLetterAt(text, at + 1))
        {
            letter = text[at + 1].ToString();
            at += 2;
        }

        if (at + 2 >= text.Length || text[at] != ' ' || text[at + 1] != '(')
            return false;
        int close = text.AsSpan(at, Math.Min(14, text.Length - at)).IndexOf(')');
        if (close < 0)
            return false;
        string session = text[(at + 2)..(at + close)];
        bool year = session.Length == 4 && session.All(char.IsAsciiDigit);
        if (!year && !session.All(c => c is 'I' or 'V' or 'X' or 'L' or 'S' or 'E' or '-'))
            return false;
        number = new CitedNumber(session, value, letter, year, true, at + close + 1 - start);
        return true;
    }

    private static bool TakeSpecial(string text, int at, out string session, out int after)
    {
        session = "";
        after = at;
        foreach (string prefix in (ReadOnlySpan<string>)["ES-", "S-"])
        {
            if (text.AsSpan(at).StartsWith(prefix, StringComparison.Ordinal) && TakeDigits(text, at + prefix.Length, 3, out int number, out after))
            {
                session = $"{prefix}{number}";
                return true;
            }
        }

        return false;
    }

    private static bool TakeDigits(string text, int at, int most, out int value, out int after)
    {
        after = at;
        while (after < text.Length && char.IsAsciiDigit(text[after]) && after - at <= most)
            after++;
        value = 0;
        return after > at && after - at <= most && int.TryParse(text.AsSpan(at, after - at), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsDecimal(string text, int at) => text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsLetterAt(string text, int at) =>
        at < text.Length && char.IsAsciiLetterUpper(text[at]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) && !(at + 1 < text.Length && text[at + 1] is '/' or '.' && at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2]));
}
