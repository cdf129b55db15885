namespace UNVoting.Import.Names;

/// <summary>Cuts a list into words, separators, line ends and brackets, in one pass.</summary>
internal static class ListTokenizer
{
    private const int LongestLink = 300;

    /// <summary>Cuts the text. A bracket without its partner is no token; brackets inside brackets are none either, and neither is what has no letter or digit.</summary>
    public static List<ListToken> Cut(string text)
    {
        var tokens = new List<ListToken>(text.Length / 6);
        var openToken = -1;
        var depth = 0;
        var index = 0;
        while (index < text.Length)
        {
            switch (text[index])
            {
                case ',' or ';' or ':' or '\uFF0C':
                case '-' or '–' or '—' when IsAfterSentence(text, index):
                    tokens.Add(new ListToken(ListTokenKind.Separator, index, ++index));
                    break;
                case '\n' or '\u2028' or '\u2029':
                    tokens.Add(new ListToken(ListTokenKind.LineEnd, index, ++index));
                    break;
                case '&':
                    tokens.Add(new ListToken(ListTokenKind.And, index, ++index));
                    break;
                case '(' or '[' when !IsLink(text, index):
                    if (!PrintNoise.SkipMark(text, ref index) && ++depth == 1)
                    {
                        openToken = tokens.Count;
                        tokens.Add(new ListToken(ListTokenKind.Open, index, index + 1));
                    }

                    index++;
                    break;
                case ')' or ']':
                    if (depth > 0 && --depth == 0)
                    {
                        tokens.Add(new ListToken(ListTokenKind.Close, index, index + 1));
                        openToken = -1;
                    }

                    index++;
                    break;
                default:
                    var end = EndOfWord(text, index);
                    AddWord(tokens, text, index, end);
                    index = Math.Max(end, index + 1);
                    break;
            }
        }

        // What an unclosed bracket would have swallowed is read as if the bracket were not there.
        if (openToken >= 0) tokens.RemoveAt(openToken);
        return tokens;
    }

    private static void AddWord(List<ListToken> tokens, string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            var isAnd = word.Trim("*_").Equals("and", StringComparison.OrdinalIgnoreCase);
            tokens.Add(new ListToken(isAnd ? ListTokenKind.And : ListTokenKind.Word, start, end));
            return;
        }
    }

    private static int EndOfWord(string text, int index)
    {
        var start = index;
        while (index < text.Length)
        {
            var c = text[index];
            switch (c)
            {
                case '<':
                    PrintNoise.SkipTag(text, ref index);
                    break;
                case ']' when PrintNoise.SkipTarget(text, ref index):
                case '(' or '[' when PrintNoise.SkipMark(text, ref index):
                case '[' when index == start:
                    break;
                case ',' or ';' or ':' or '&' or '(' or ')' or '[' or ']' or '-' or '\uFF0C' or (>= '\u2010' and <= '\u2015') or '"' or '\u201C' or '\u201D':
                    return index;
                default:
                    if (char.IsWhiteSpace(c)) return index;
                    break;
            }

            index++;
        }

        return index;
    }

    /// <summary>Whether a square bracket opens a Markdown link rather than an aside.</summary>
    private static bool IsLink(string text, int index)
    {
        if (text[index] != '[') return false;
        var close = text.AsSpan(index, Math.Min(text.Length - index, LongestLink)).IndexOf(']');
        return close > 0 && index + close + 1 < text.Length && text[index + close + 1] == '(';
    }

    /// <summary>Whether a dash between blanks follows a full stop: another sentence begins, as in the notes of the UN Digital Library.</summary>
    private static bool IsAfterSentence(string text, int index) =>
        index >= 2 && text[index - 2] == '.' && text[index - 1] == ' ' && index + 1 < text.Length && text[index + 1] == ' ';
}
