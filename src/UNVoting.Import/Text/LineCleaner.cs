using System.Buffers;
using System.Text;

namespace UNVoting.Import.Text;

/// <summary>
/// Cleans lines of what PDF readers and Markdown writers leave in them: links, emphasis, raised marks in their several spellings,
/// entities, kinds of blank, ligatures. One pass over each line; every look ahead is bounded.
/// </summary>
internal sealed class LineCleaner
{
    private const int LongestTag = 40;
    private const int LongestLinkText = 300;
    private const int LongestLinkTarget = 500;
    private const int LongestNumber = 3;
    private const int LongestLabel = 6;

    private static readonly string[] Bullets = ["- ", "• ", "· ", "▪ ", "◦ ", "\uF0B7 "];

    private static readonly (string Entity, char Character)[] Entities =
        [("&nbsp;", ' '), ("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#39;", '\''), ("&apos;", '\''), ("&ndash;", '–'), ("&lsquo;", '‘'), ("&rsquo;", '’'), ("&ldquo;", '“'), ("&rdquo;", '”')];

    // What stands for itself wherever it stands; a blank does after something else.
    private static readonly SearchValues<char> Ordinary = SearchValues.Create(" abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:()/-'\"“”‘’–—");

    private readonly StringBuilder _clean = new();
    private string _raw = "";
    private int _at;
    private int _linkTextEnd;
    private int _linkEnd;

    // Emphasis may run over several lines of a paragraph.
    private bool _strong;
    private bool _italic;

    public CleanLine Clean(SourceLine line)
    {
        _raw = line.Text.Trim();
        _at = 0;
        _linkTextEnd = _linkEnd = -1;
        _clean.Clear();
        if (_raw.Length == 0)
        {
            _strong = _italic = false;
            return new CleanLine(line.Number, "", LineStyle.Running, line.BeginsPage);
        }

        LineStyle style = TakeStyle();
        if (_strong || _italic)
            _clean.Append(Marked.EmphasisOn);
        while (_at < _raw.Length)
        {
            if (!TakeOrdinary())
                TakeOne();
        }

        if (_strong || _italic)
            _clean.Append(Marked.EmphasisOff);

        string marked = _clean.ToString().Trim();
        return new CleanLine(line.Number, Marked.Plain(marked).Length == 0 && !marked.Contains(Marked.NoteOn, StringComparison.Ordinal) ? "" : marked, style, line.BeginsPage);
    }

    private LineStyle TakeStyle()
    {
        while (_raw.StartsWith("> ", StringComparison.Ordinal))
            _raw = _raw[2..].TrimStart();
        if (_raw.Length > 2 && _raw[0] == '|' && _raw[^1] == '|')
            _raw = TableLine.Join(_raw);
        int hashes = _raw.AsSpan().IndexOfAnyExcept('#');
        if (hashes is > 0 and <= 6 && _raw[hashes] == ' ')
        {
            _raw = _raw[hashes..].Trim().TrimEnd('#').TrimEnd();
            return LineStyle.Heading;
        }

        foreach (string bullet in Bullets)
        {
            if (_raw.StartsWith(bullet, StringComparison.Ordinal))
            {
                _raw = _raw[bullet.Length..].TrimStart();
                return LineStyle.Bullet;
            }
        }

        // "* 1. Decides" and "– (a) To light" are points of a list; "* Reissued for technical reasons" is a footnote, and a dash may begin any line of a sentence.
        if (_raw.Length > 2 && _raw[0] is '*' or '–' or '—' && _raw[1] == ' ' && _raw.Length > 3 && (char.IsAsciiDigit(_raw[2]) || _raw[2] == '('))
        {
            _raw = _raw[2..].TrimStart();
            return LineStyle.Bullet;
        }

        return LineStyle.Running;
    }

    // Most of a line, taken at once.
    private bool TakeOrdinary()
    {
        ReadOnlySpan<char> rest = _raw.AsSpan(_at);
        int length = rest.IndexOfAnyExcept(Ordinary);
        rest = length < 0 ? rest : rest[..length];
        int blanks = rest.IndexOf("  ");
        rest = blanks < 0 ? rest : rest[..(blanks + 1)];
        if (rest.IsEmpty || rest[0] == ' ')
            return false;
        _clean.Append(rest);
        _at += rest.Length;
        return true;
    }

    private void TakeOne()
    {
        if (_at == _linkTextEnd)
        {
            _at = _linkEnd;
            _linkTextEnd = -1;
            return;
        }

        char c = _raw[_at];
        bool taken = c switch
        {
            '*' or '_' => TakeEmphasis(c),
            '[' => TakeNoteReference() || TakeLinkStart(),
            '!' => _at + 1 < _raw.Length && _raw[_at + 1] == '[' && Skip(1),
            '<' => TakeTag(),
            '^' => TakeCaret(),
            '$' => TakeMathStart(1),
            '&' => TakeEntity(),
            '\\' => TakeEscape(),
            _ => TakeRaisedFigures(),
        };
        if (!taken)
            TakePlain(c);
    }

    private void TakePlain(char c)
    {
        _at++;

        // A soft hyphen at the end of a line tells that a word was broken there.
        if (c != '\u00AD' || _at >= _raw.Length)
            PlainCharacters.Append(_clean, c);
    }

    private bool Skip(int characters)
    {
        _at += characters;
        return true;
    }

    private char Before()
    {
        for (int i = _clean.Length - 1; i >= 0; i--)
        {
            if (!Marked.IsMarker(_clean[i]))
                return _clean[i];
        }

        return ' ';
    }

    private bool TakeEmphasis(char sign)
    {
        int end = _at;
        while (end < _raw.Length && _raw[end] == sign)
            end++;
        int run = end - _at;
        if (run > 3)
        {
            while (_at < end)
                TakePlain(sign);
            return true;
        }

        char before = Before();
        char after = end < _raw.Length ? _raw[end] : ' ';
        bool word = char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        if (sign == '_' && word)
            return false;

        bool open = run switch { 1 => _italic, 2 => _strong, _ => _italic && _strong };
        if (open && before != ' ')
        {
            Set(run, on: false);
            _clean.Append(Marked.EmphasisOff);
            return Skip(run);
        }

        bool afterLabel = before is '.' or ')' && _clean.Length <= LongestLabel && char.IsLetter(after);
        bool canOpen = !char.IsWhiteSpace(after) && (before is ' ' or '(' or '“' or '"' or '—' or '–' or '-' or '/' or '[' || afterLabel)
            && (run > 1 || _raw.IndexOf(sign, end) >= 0);
        if (canOpen && !open)
        {
            Set(run, on: true);
            _clean.Append(Marked.EmphasisOn);
            return Skip(run);
        }

        if (sign == '_')
            return false;
        Marked.AppendRaised(_clean, _raw[_at..end]);
        return Skip(run);
    }

    private void Set(int run, bool on)
    {
        _italic = run == 2 ? _italic : on;
        _strong = run == 1 ? _strong : on;
    }

    private bool TakeNoteReference()
    {
        if (TakeNumberedNote())
            return true;
        if (!_raw.AsSpan(_at).StartsWith("[^", StringComparison.Ordinal))
            return false;
        int end = IndexOf(']', _at, LongestTag);
        if (end < 0 || end == _at + 2)
            return false;
        Marked.AppendRaised(_clean, _raw[(_at + 2)..end]);
        bool colon = end + 1 < _raw.Length && _raw[end + 1] == ':';
        return Skip(end + 1 - _at + (colon ? 1 : 0));
    }

    // "[2]" and "[2](#fn2)", at the start of a line or glued to a word, and "[[2]](#_ftn2)": a mark that leads to its note, as word processors and Markdown writers set it.
    private bool TakeNumberedNote()
    {
        bool twice = _raw.AsSpan(_at).StartsWith("[[", StringComparison.Ordinal);
        int start = _at + (twice ? 2 : 1), end = start;
        while (end < _raw.Length && end - start < LongestNumber && char.IsAsciiDigit(_raw[end]))
            end++;
        if (end == start || !_raw.AsSpan(end).StartsWith(twice ? "]](" : "]", StringComparison.Ordinal) || (!twice && _at > 0 && Before() == ' '))
            return false;
        int close = end + (twice ? 2 : 1);
        if (close < _raw.Length && _raw[close] == '(')
        {
            close = IndexOf(')', close, LongestLinkTarget) + 1;
            if (close == 0)
                return false;
        }

        Marked.AppendRaised(_clean, _raw[start..end]);
        return Skip(close - _at);
    }

    private bool TakeLinkStart()
    {
        if (_linkTextEnd >= 0)
            return false;
        int close = _raw.AsSpan(_at, Math.Min(LongestLinkText, _raw.Length - _at)).IndexOf("](", StringComparison.Ordinal);
        if (close < 0)
            return false;
        close += _at;

        // A bracket that holds a link, as "[on the report of … ([A/78/404](…))]", is none itself.
        if (_raw.AsSpan(_at + 1, close - _at - 1).Contains('['))
            return false;
        int end = IndexOf(')', close, LongestLinkTarget);
        if (end < 0)
            return false;
        (_linkTextEnd, _linkEnd) = (close, end + 1);
        return Skip(1);
    }

    private int IndexOf(char c, int from, int within)
    {
        int found = _raw.AsSpan(from, Math.Min(within, _raw.Length - from)).IndexOf(c);
        return found < 0 ? -1 : from + found;
    }

    private bool TakeTag()
    {
        if (_raw.AsSpan(_at).StartsWith("<!--", StringComparison.Ordinal))
        {
            int close = _raw.IndexOf("-->", _at, StringComparison.Ordinal);
            return Skip((close < 0 ? _raw.Length : close + 3) - _at);
        }

        int end = IndexOf('>', _at, LongestTag);
        if (end < 0)
            return false;
        string tag = _raw[(_at + 1)..end].Trim().TrimEnd('/').Trim().ToLowerInvariant();
        switch (tag)
        {
            case "sup":
                int close = _raw.AsSpan(end, Math.Min(LongestTag, _raw.Length - end)).IndexOf("</sup>", StringComparison.OrdinalIgnoreCase);
                if (close < 0)
                    return false;
                string raised = _raw[(end + 1)..(end + close)].Trim(' ', '\\');
                if (raised.Length > 0)
                    Marked.AppendRaised(_clean, raised);
                return Skip(end + close + "</sup>".Length - _at);
            case "i" or "em" or "b" or "strong":
                Set(tag is "i" or "em" ? 1 : 2, on: true);
                _clean.Append(Marked.EmphasisOn);
                break;
            case "/i" or "/em" or "/b" or "/strong":
                Set(tag is "/i" or "/em" ? 1 : 2, on: false);
                _clean.Append(Marked.EmphasisOff);
                break;
            case "br":
                PlainCharacters.Append(_clean, ' ');
                break;
            case "u" or "/u" or "p" or "/p" or "span" or "/span" or "div" or "/div" or "sub" or "/sub" or "center" or "/center" or "small" or "/small":
                break;
            default:
                return false;
        }

        return Skip(end + 1 - _at);
    }

    private bool TakeCaret()
    {
        int from = _at + 1;
        bool braces = from < _raw.Length && _raw[from] == '{';
        from += braces ? 1 : 0;
        int end = from;
        while (end < _raw.Length && end - from < 4 && (char.IsAsciiDigit(_raw[end]) || _raw[end] == '*'))
            end++;
        if (end == from || (braces && (end == _raw.Length || _raw[end] != '}')))
            return false;
        Marked.AppendRaised(_clean, _raw[from..end]);
        return Skip(EndOfMath(end + (braces ? 1 : 0)) - _at);
    }

    // A mark may be raised by way of mathematics: "$^{1}$", "\( ^{1} \)".
    private bool TakeMathStart(int sign)
    {
        int end = _at + sign;
        while (end < _raw.Length && _raw[end] is ' ' or '{' or '}')
            end++;
        return end < _raw.Length && _raw[end] == '^' && Skip(end - _at);
    }

    private int EndOfMath(int end)
    {
        int close = end;
        while (close < _raw.Length && _raw[close] == ' ')
            close++;
        ReadOnlySpan<char> rest = _raw.AsSpan(close);
        return rest.StartsWith("$", StringComparison.Ordinal) ? close + 1 : rest.StartsWith("\\)", StringComparison.Ordinal) ? close + 2 : end;
    }

    private bool TakeEntity()
    {
        foreach ((string entity, char character) in Entities)
        {
            if (_raw.AsSpan(_at).StartsWith(entity, StringComparison.OrdinalIgnoreCase))
            {
                PlainCharacters.Append(_clean, character);
                return Skip(entity.Length);
            }
        }

        return false;
    }

    private bool TakeEscape()
    {
        if (_at + 1 >= _raw.Length || !char.IsPunctuation(_raw[_at + 1]) && !char.IsSymbol(_raw[_at + 1]))
            return false;
        char escaped = _raw[_at + 1];
        if (escaped == '(' && TakeMathStart(2))
            return true;
        if (escaped == '*')
            Marked.AppendRaised(_clean, "*");
        else
            _clean.Append(escaped);
        return Skip(2);
    }

    private bool TakeRaisedFigures()
    {
        string figures = RaisedFigures.At(_raw.AsSpan(_at));
        if (figures.Length == 0)
            return false;
        Marked.AppendRaised(_clean, figures);
        return Skip(figures.Length);
    }
}
