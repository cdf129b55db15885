using System.Runtime.InteropServices;

namespace UNVoting.Import.Names;

/// <summary>Cuts a list into words, separators, line ends and brackets, in one pass.</summary>
internal static class ListTokenizer
{
    /// <summary>Cuts the text. A bracket without its partner is no token; brackets inside brackets are none either.</summary>
    public static List<ListToken> Cut(string text)
    {
        var tokens = new List<ListToken>(text.Length / 6);
        var openToken = -1;
        var depth = 0;
        var index = 0;
        while (index < text.Length)
        {
            var c = text[index];
            switch (c)
            {
                case ',' or ';' or ':' or '\uFF0C':
                    tokens.Add(new ListToken(ListTokenKind.Separator, index, ++index));
                    break;
                case '\n' or '\u2028' or '\u2029':
                    tokens.Add(new ListToken(ListTokenKind.LineEnd, index, ++index));
                    break;
                case '&':
                    tokens.Add(new ListToken(ListTokenKind.And, index, ++index));
                    break;
                case '(':
                    if (++depth == 1)
                    {
                        openToken = tokens.Count;
                        tokens.Add(new ListToken(ListTokenKind.Open, index, index + 1));
                    }

                    index++;
                    break;
                case ')':
                    if (depth > 0 && --depth == 0)
                    {
                        tokens.Add(new ListToken(ListTokenKind.Close, index, index + 1));
                        openToken = -1;
                    }

                    index++;
                    break;
                default:
                    var end = EndOfWord(text, index);
                    if (end > index) tokens.Add(Word(text, index, end));
                    index = Math.Max(end, index + 1);
                    break;
            }
        }

        // What an unclosed bracket would have swallowed is read as if the bracket were not there.
        if (openToken >= 0) tokens.RemoveAt(openToken);
        return tokens;
    }

    private static ListToken Word(string text, int start, int end) =>
        new(text.AsSpan(start, end - start).Trim("*_").Equals("and", StringComparison.OrdinalIgnoreCase) ? ListTokenKind.And : ListTokenKind.Word, start, end);

    private static int EndOfWord(string text, int index)
    {
        while (index < text.Length)
        {
            var c = text[index];
            switch (c)
            {
                case '<':
                    PrintNoise.SkipTag(text, ref index);
                    break;
                case ']':
                    _ = PrintNoise.SkipTarget(text, ref index);
                    break;
                case '(' when PrintNoise.SkipMark(text, ref index):
                    break;
                case ',' or ';' or ':' or '&' or '(' or ')' or '-' or '\uFF0C' or (>= '\u2010' and <= '\u2015') or '"' or '\u201C' or '\u201D':
                    return index;
                default:
                    if (char.IsWhiteSpace(c)) return index;
                    break;
            }

            index++;
        }

        return index;
    }

    /// <summary>The tokens as a span that lives as long as the list is not changed.</summary>
    public static ReadOnlySpan<ListToken> AsSpan(List<ListToken> tokens) => CollectionsMarshal.AsSpan(tokens);
}
