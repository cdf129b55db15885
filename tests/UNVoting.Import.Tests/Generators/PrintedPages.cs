using System.Globalization;
using System.Text;
using UNVoting.Documents;

namespace UNVoting.Import.Tests.Generators;

/// <summary>Prints paragraphs on pages as programs that read PDF files give them: wrapped or not, with page furniture and footnotes wherever a page ends.</summary>
internal sealed class PrintedPages(PrintPlan plan, string symbol)
{
    private const char NoteOn = '\u0001';
    private const char NoteOff = '\u0002';

    private readonly StringBuilder _text = new();
    private readonly Random _random = new(plan.Seed);
    private readonly Dictionary<string, (string Mark, string Text)> _notes = [];
    private readonly List<string> _due = [];
    private int _lines;
    private int _page = 1;
    private int _keys;

    /// <summary>Whether names may stand one a line: where no figure stands alone on its line that could be the mark of a note.</summary>
    public bool AllowsShortLines => plan.Marks <= PrintPlan.RaisedWays;

    /// <summary>Prints a short line, or several, that no page breaks.</summary>
    public void Line(string lines)
    {
        foreach (string line in lines.Split('\n'))
            Emit(line);
        Emit("");
    }

    /// <summary>Prints a paragraph; a page may end in it.</summary>
    public void Paragraph(string text)
    {
        string[] lines = plan.Width == 0 ? Cut(text) : Wrap(text);
        for (int i = 0; i < lines.Length; i++)
        {
            Emit(lines[i]);
            if (plan.Page > 0 && i + 1 < lines.Length && (_lines >= plan.Page || (plan.Width == 0)))
                EndPage();
        }

        Emit("");
        if (plan.Page > 0 && _lines >= plan.Page)
            EndPage();
    }

    /// <summary>A footnote mark, whose note stands at the end of its page.</summary>
    public string Mark(string mark, string note)
    {
        string key = (++_keys).ToString(CultureInfo.InvariantCulture);
        _notes.Add(key, (mark, note));
        return $"{NoteOn}{key}{NoteOff}";
    }

    public string Quote(string title) => plan.Curly ? $"“{title}”" : $"\"{title}\"";

    public string Emphasise(string words) => plan.Emphasis ? $"*{words}*" : words;

    public string Link(DocumentSymbol document) => plan.Links ? $"[{document}](#)" : document.ToString();

    public string Linked(string words, string printed) => plan.Links ? words.Replace($" {printed} ", $" [{printed}](#) ", StringComparison.Ordinal) : words;

    public override string ToString()
    {
        if (_due.Count > 0)
            Footnotes();
        return _text.ToString();
    }

    private void Emit(string line)
    {
        int at = 0;
        foreach (string part in Marks(line))
            _text.Append(at++ % 2 == 0 ? part : Raised(part));
        _text.Append('\n');
        _lines++;
    }

    private string Raised(string key)
    {
        _due.Add(key);
        return Raise(_notes[key].Mark);
    }

    private string Raise(string mark) => plan.Marks switch
    {
        0 => Superscript(mark),
        1 => $"<sup>{mark}</sup>",
        2 => $"^{mark}",
        3 => $"[^{mark}]",
        4 => $"\\(^{{{mark}}}\\)",
        5 => $"$^{{{mark}}}$",
        6 => $"[{mark}]",
        _ => mark,
    };

    // Words and keys in turn.
    private static string[] Marks(string line) => line.Split(NoteOn, NoteOff);

    private static string Superscript(string mark) => string.Concat(mark.Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));

    private void EndPage()
    {
        Emit("");
        Footnotes();
        string job = $"23-{22000 + plan.Seed % 1000}";
        switch (_random.Next(3))
        {
            case 0:
                Emit($"{job} {_page}/400");
                Emit(symbol);
                break;
            case 1:
                Emit($"{_page}/400 {job}");
                _text.Append('\f');
                Emit(symbol);
                break;
            default:
                Emit(_page.ToString(CultureInfo.InvariantCulture));
                break;
        }

        Emit("");
        _page++;
        _lines = 0;
    }

    private void Footnotes()
    {
        if (_due.Count > 0 && (plan.Marks > PrintPlan.RaisedWays || _random.Next(2) == 0))
            _text.Append(plan.Links ? "---\n\n" : "_______________\n");
        foreach (string key in _due.ToArray())
        {
            (string mark, string note) = _notes[key];
            string raised = plan.Marks == 3 ? $"{Raise(mark)}:" : Raise(mark);
            bool above = plan.Marks > PrintPlan.RaisedWays + 1;
            if (above)
                _text.Append(raised).Append('\n');
            string printed = above ? note : $"{raised} {note}";
            foreach (string line in plan.Width == 0 ? [printed] : Wrap(printed))
                _text.Append(line).Append('\n');
            _text.Append('\n');
        }

        _due.Clear();
    }

    // Where a paragraph is one line, a page may still end between two of its words.
    private string[] Cut(string text)
    {
        if (plan.Page == 0 || _random.Next(4) != 0)
            return [text];
        int[] places = [.. Enumerable.Range(1, Math.Max(text.Length - 2, 1)).Where(i => i + 1 < text.Length && text[i] == ' ' && IsQuiet(text, i))];
        if (places.Length == 0)
            return [text];
        int at = places[_random.Next(places.Length)];
        return [text[..at], text[(at + 1)..]];
    }

    // Not within a label, a quotation or a note, and not where a sentence or a clause ends: there nobody could tell a paragraph's end.
    private static bool IsQuiet(string text, int blank) =>
        blank > 12 && (char.IsLower(text[blank + 1]) || (text[blank - 1] == ',' && char.IsUpper(text[blank + 1]))) && text[blank - 1] is not ('.' or ':' or ';')
        && text.AsSpan(0, blank).Count('(') == text.AsSpan(0, blank).Count(')') && text.AsSpan(0, blank).Count('*') != 1;

    private string[] Wrap(string text)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= plan.Width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return [.. lines];
    }
}
