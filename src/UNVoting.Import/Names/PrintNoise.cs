namespace UNVoting.Import.Names;

/// <summary>What a page leaves inside a name without belonging to it: markup, footnote marks, the hyphens of line ends.</summary>
/// <remarks>Each method moves the position to the last character that it skipped; the caller steps on from there.</remarks>
internal static class PrintNoise
{
    private const int LongestTag = 64;
    private const int LongestTarget = 512;

    /// <summary>Whether a hyphen stands at the end of a line inside a word; the position is then moved to the last blank before the rest of the word.</summary>
    public static bool IsLineHyphen(ReadOnlySpan<char> text, ref int index)
    {
        var next = index + 1;
        var crossed = false;
        while (next < text.Length && char.IsWhiteSpace(text[next])) crossed |= text[next++] is '\n' or '\r';
        if (!crossed || next == text.Length || !char.IsLower(text[next])) return false;
        index = next - 1;
        return true;
    }

    /// <summary>Skips the target of a Markdown link, <c>](…)</c>, from its closing bracket.</summary>
    public static bool SkipTarget(ReadOnlySpan<char> text, ref int index)
    {
        if (text[index] != ']' || index + 1 >= text.Length || text[index + 1] != '(') return false;
        var close = text[index..Math.Min(text.Length, index + LongestTarget)].IndexOf(')');
        if (close < 0) return false;
        index += close;
        return true;
    }

    /// <summary>Skips a footnote mark in brackets: <c>[1]</c>, <c>(2)</c>.</summary>
    public static bool SkipMark(ReadOnlySpan<char> text, ref int index)
    {
        var next = index + 1;
        while (next < text.Length && (char.IsAsciiDigit(text[next]) || text[next] == '^')) next++;
        if (next == index + 1 || next == text.Length || text[next] is not (']' or ')')) return false;
        index = next;
        return true;
    }

    /// <summary>Skips a tag, and with <c>&lt;sup&gt;</c> what stands in it.</summary>
    public static void SkipTag(ReadOnlySpan<char> text, ref int index)
    {
        var rest = text[index..Math.Min(text.Length, index + LongestTag)];
        var isMark = rest.StartsWith("<sup>", StringComparison.OrdinalIgnoreCase);
        var end = isMark ? rest.IndexOf("</", StringComparison.Ordinal) : 0;
        var close = end < 0 ? -1 : rest[end..].IndexOf('>');
        if (close >= 0) index += end + close;
    }

    /// <summary>Skips the digits after a <c>^</c>.</summary>
    public static void SkipDigits(ReadOnlySpan<char> text, ref int index)
    {
        while (index + 1 < text.Length && char.IsAsciiDigit(text[index + 1])) index++;
    }
}
