using System.Globalization;

namespace UNVoting.Import.Text;

/// <summary>A label that opens a paragraph or a point of it: <c>14.</c>, <c>4 bis.</c>, <c>1.7.</c>, <c>(b)</c>, <c>(iv)</c>, <c>(aa)</c>, <c>(1)</c>.</summary>
internal readonly record struct PointLabel(LabelStyle Style, string Text, int Length)
{
    private const int LongestNumber = 3;

    /// <summary>The number of a numbered paragraph, or the last step of a decimal one.</summary>
    public int Number => int.Parse(Digits(Text.AsSpan()[(Text.LastIndexOf('.') + 1)..]), CultureInfo.InvariantCulture);

    /// <summary>Reads a label at the start of a text.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="label">The label; its text without the point after it, its length with the blanks after it.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> plain, out PointLabel label)
    {
        label = default;
        if (plain.IsEmpty)
            return false;
        return plain[0] == '(' ? TryReadBracketed(plain, out label) : char.IsAsciiDigit(plain[0]) && TryReadNumber(plain, out label);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> plain, out PointLabel label)
    {
        label = default;
        int at = Digits(plain).Length;
        if (at > LongestNumber)
            return false;
        bool isDecimal = false;
        while (at + 1 < plain.Length && plain[at] == '.' && char.IsAsciiDigit(plain[at + 1]))
        {
            int digits = Digits(plain[(at + 1)..]).Length;
            if (digits > 2)
                return false;
            at += 1 + digits;
            isDecimal = true;
        }

        int end = at;
        foreach (string latin in (ReadOnlySpan<string>)[" bis", " ter", " quater", "bis", "ter"])
        {
            if (plain[at..].StartsWith(latin, StringComparison.Ordinal))
            {
                end = at + latin.Length;
                break;
            }
        }

        int after = end;
        bool point = after < plain.Length && plain[after] is '.' or ')';
        after += point ? 1 : 0;
        bool blank = after < plain.Length && plain[after] == ' ';
        bool glued = point && after < plain.Length && char.IsUpper(plain[after]);
        if ((!point && !isDecimal) || !(blank || glued || after == plain.Length))
            return false;
        string text = plain[..at].ToString() + (end > at ? " " + plain[at..end].Trim().ToString() : "");
        label = new PointLabel(isDecimal ? LabelStyle.Decimal : LabelStyle.Number, text, after + Blanks(plain[after..]));
        return true;
    }

    private static bool TryReadBracketed(ReadOnlySpan<char> plain, out PointLabel label)
    {
        label = default;
        int close = plain.IndexOf(')');
        if (close is < 2 or > 6)
            return false;
        ReadOnlySpan<char> inner = plain[1..close];
        if (close + 1 < plain.Length && plain[close + 1] is not (' ' or '“' or '"') && !char.IsUpper(plain[close + 1]))
            return false;
        LabelStyle? style = StyleOf(inner);
        if (style is null)
            return false;
        label = new PointLabel(style.Value, $"({inner})", close + 1 + Blanks(plain[(close + 1)..]));
        return true;
    }

    private static LabelStyle? StyleOf(ReadOnlySpan<char> inner)
    {
        if (Digits(inner).Length == inner.Length)
            return inner.Length <= 2 ? LabelStyle.BracketedNumber : null;
        bool lower = true, upper = true, same = true;
        foreach (char c in inner)
        {
            lower &= char.IsAsciiLetterLower(c);
            upper &= char.IsAsciiLetterUpper(c);
            same &= c == inner[0];
        }

        if (upper)
            return inner.Length == 1 ? LabelStyle.UpperLetter : null;
        if (!lower)
            return null;
        bool roman = LabelOrder.RomanValue(inner) > 0;
        return same && inner.Length <= 2 ? LabelStyle.Letter : roman ? LabelStyle.Roman : null;
    }

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text : text[..end];
    }

    private static int Blanks(ReadOnlySpan<char> text)
    {
        int blanks = text.IndexOfAnyExcept(' ');
        return blanks < 0 ? text.Length : blanks;
    }
}
