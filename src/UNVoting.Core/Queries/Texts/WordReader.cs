using System.Collections.Frozen;
using System.Globalization;

namespace UNVoting.Queries.Texts;

/// <summary>Takes a text apart into words and punctuation marks. Line breaks, emphasis and footnote marks leave no trace.</summary>
/// <remarks>A symbol (A/C.1/78/L.11), a number with its parts (1.7, 73/27), a compound (capacity-building) and a span of years (2021–2025) is one word.</remarks>
internal static class WordReader
{
    private static readonly FrozenSet<string> Tags = FrozenSet.ToFrozenSet(["b", "br", "em", "i", "s", "small", "span", "strong", "sub", "sup", "u"], StringComparer.Ordinal);

    public static IEnumerable<WordSpan> Read(string text)
    {
        bool blank = false;
        for (int at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) || IsInvisible(text[at]))
            {
                blank |= char.IsWhiteSpace(text[at]);
                at++;
            }
            else if (MarkAt(text, at) is var mark and > 0)
            {
                at += mark;
            }
            else
            {
                bool word = IsOfWord(text[at]);
                int length = word ? WordAt(text, at) : char.IsSurrogatePair(text, at) ? 2 : 1;
                yield return new WordSpan(at, length, word, blank);
                blank = false;
                at += length;
            }
        }
    }

    private static int WordAt(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (IsOfWord(text[end]) || (IsJoint(text[end]) && end + 1 < text.Length && IsOfWord(text[end + 1]))))
            end++;
        return end - start;
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoint(char letter) => letter is '\'' or '\u2019' or '\u02BC' or '-' or '\u2010' or '\u2011' or '\u2013' or '/' or '.' or '\u00AD';

    private static bool IsInvisible(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control;

    // Emphasis (*, _, `), raised numbers (¹, ^1) and tags such as <sup>1</sup> are how a text was set, not what it says.
    private static int MarkAt(string text, int at) => text[at] switch
    {
        '*' or '_' or '`' => 1,
        '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079') => 1,
        '^' => 1 + Digits(text, at + 1),
        '<' => TagAt(text, at),
        _ => 0,
    };

    private static int TagAt(string text, int at)
    {
        // Tags that set letters are short and few; any other word in angle brackets is one of the text.
        int end = text.AsSpan(at, Math.Min(16, text.Length - at)).IndexOf('>');
        if (end < 2)
            return 0;
        var name = text.AsSpan(at + 1, end - 1).Trim('/').TrimEnd();
        if (!Tags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            return 0;
        return name.SequenceEqual("sup") && text[at + 1] != '/' && Digits(text, at + end + 1) is var digits and > 0 ? end + 1 + digits : end + 1;
    }

    private static int Digits(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at;
    }
}
