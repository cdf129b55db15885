using System.Text;

namespace UNVoting.Tests.Architecture;

/// <summary>The code of a C# file: comments and the contents of literals are blanked, the code inside interpolations stays.</summary>
internal sealed class SourceText
{
    private readonly string _text;
    private readonly StringBuilder _code;

    private SourceText(string text) => (_text, _code) = (text, new StringBuilder(new string(' ', text.Length)));

    /// <summary>The code, as long as the text and with the same line breaks.</summary>
    public static string CodeOf(string text)
    {
        var source = new SourceText(text);
        source.Code(0, untilBrace: false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                source._code[i] = text[i];
            }
        }

        return source._code.ToString();
    }

    private int Code(int at, bool untilBrace)
    {
        var depth = 0;
        while (at < _text.Length)
        {
            if (Next(at, "//"))
            {
                at = Find('\n', at);
            }
            else if (Next(at, "/*"))
            {
                var end = _text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                at = end < 0 ? _text.Length : end + 2;
            }
            else if (_text[at] == '\'')
            {
                at = Character(at);
            }
            else if (LiteralAt(at, out var dollars, out var verbatim, out var quote))
            {
                at = Literal(quote, dollars, verbatim);
            }
            else
            {
                depth += _text[at] switch { '{' => 1, '}' => -1, _ => 0 };
                if (untilBrace && depth < 0)
                {
                    return at;
                }

                _code[at] = _text[at];
                at++;
            }
        }

        return at;
    }

    private bool LiteralAt(int at, out int dollars, out bool verbatim, out int quote)
    {
        (dollars, verbatim, quote) = (0, false, at);
        while (quote < _text.Length && _text[quote] is '$' or '@')
        {
            dollars += _text[quote] == '$' ? 1 : 0;
            verbatim |= _text[quote] == '@';
            quote++;
        }

        return quote < _text.Length && _text[quote] == '"';
    }

    private int Literal(int at, int dollars, bool verbatim)
    {
        var quotes = Run(at, '"');
        if (quotes == 2 || (verbatim && quotes > 2 && quotes % 2 == 0))
        {
            return at + quotes;
        }

        var raw = quotes >= 3 && !verbatim;
        at += raw ? quotes : 1;
        while (at < _text.Length)
        {
            var run = Run(at, '"');
            if (raw && run >= quotes)
            {
                return at + run;
            }

            if (!raw && run > 0 && (!verbatim || run % 2 == 1))
            {
                return at + (verbatim ? run : 1);
            }

            var braces = dollars == 0 ? 0 : Run(at, '{');
            if (run > 0)
            {
                at += run;
            }
            else if (!raw && !verbatim && _text[at] == '\\')
            {
                at += 2;
            }
            else if (braces >= dollars && braces > 0 && (raw || braces % 2 == 1))
            {
                at = Code(at + braces, untilBrace: true) + (raw ? dollars : 1);
            }
            else
            {
                at += Math.Max(1, braces);
            }
        }

        return at;
    }

    private int Character(int at)
    {
        at++;
        while (at < _text.Length && _text[at] is not ('\'' or '\n'))
        {
            at += _text[at] == '\\' ? 2 : 1;
        }

        return at + 1;
    }

    private bool Next(int at, string mark) => string.CompareOrdinal(_text, at, mark, 0, mark.Length) == 0;

    private int Run(int at, char c)
    {
        var end = at;
        while (end < _text.Length && _text[end] == c)
        {
            end++;
        }

        return end - at;
    }

    private int Find(char c, int at)
    {
        var found = _text.IndexOf(c, at);
        return found < 0 ? _text.Length : found;
    }
}
