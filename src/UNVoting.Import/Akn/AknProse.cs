using System.Text;
using UNVoting.Documents;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;

namespace UNVoting.Import.Akn;

/// <summary>Turns the inline markup of a paragraph into the words, emphasis, footnote marks and links that readers of text share.</summary>
internal sealed class AknProse
{
    private readonly HashSet<string> _marks;
    private readonly List<Footnote> _footnotes = [];

    /// <param name="statement">The text whose paragraphs are read: its notes tell which raised figures are marks.</param>
    public AknProse(MarkupElement statement)
    {
        IEnumerable<string> below = statement.Below("authorialNote").Select(note => note["marker"]);
        IEnumerable<string> underTables = statement.Below("paragraph").Where(paragraph => paragraph["class"] == AknPoint.NoteClass).Select(note => note.Below("sup").FirstOrDefault()?.Text ?? "");
        _marks = [.. below.Concat(underTables).Where(mark => mark.Length > 0)];
    }

    /// <summary>The footnotes of what was read so far, in order.</summary>
    public IReadOnlyList<Footnote> Footnotes => _footnotes;

    /// <summary>Reads the words of an element.</summary>
    public TextPiece Read(MarkupElement element, string opening = "")
    {
        var line = new Line();
        Take(element, line);
        return new TextPiece(line.Marked, line.Links.ToValueList(), opening);
    }

    /// <summary>Adds a footnote that stands as a paragraph of its own under a table.</summary>
    public void AddFootnote(string mark, string text, ValueList<Citation> citations) => _footnotes.Add(new Footnote(mark, text, citations));

    private void Take(MarkupElement element, Line line)
    {
        foreach (MarkupNode node in element.Content)
        {
            if (node.Element is null)
                line.Append(node.Text);
            else
                TakeElement(node.Element, line);
        }
    }

    private void TakeElement(MarkupElement element, Line line)
    {
        switch (element.Name)
        {
            case "authorialNote":
                line.AppendNote(element["marker"]);
                TakeFootnote(element);
                break;
            case "sup" when _marks.Contains(element.Text):
                line.AppendNote(element.Text);
                break;
            case "span" or "i" or "b" or "em" or "strong" when IsEmphasis(element):
                line.Emphasis(Marked.EmphasisOn);
                Take(element, line);
                line.Emphasis(Marked.EmphasisOff);
                break;
            case "a":
                int start = line.Length;
                Take(element, line);
                if (AknLink.Read(element["href"]) is { } symbol)
                    line.Link(symbol, start);
                break;
            case "decoration":
                // Stars between paragraphs.
                break;
            case "eol" or "br":
                line.Append(" ");
                break;
            default:
                Take(element, line);
                break;
        }
    }

    private void TakeFootnote(MarkupElement note)
    {
        var line = new Line();
        Take(note, line);
        string plain = Marked.Plain(line.Marked);
        _footnotes.Add(new Footnote(note["marker"], plain, LinkedCitations.Read(plain, line.Links)));
    }

    private static bool IsEmphasis(MarkupElement element) =>
        element.Name != "span" || element["class"] is { Length: > 0 } style && (style.Contains("italic", StringComparison.Ordinal) || style.Contains("bold", StringComparison.Ordinal) || style.Contains("underline", StringComparison.Ordinal));

    /// <summary>One paragraph while it is put together.</summary>
    private sealed class Line
    {
        private readonly StringBuilder _marked = new();

        public List<Citation> Links { get; } = [];

        public int Length => _marked.Length;

        public string Marked => _marked.ToString().Trim();

        public void Append(string text)
        {
            foreach (char c in text)
            {
                if (c == '\u00AD')
                    continue;

                // Emphasis that ends inside a word was meant for the whole of it. Scripts without blanks between words have no small letters.
                bool inWord = char.IsLower(c) && _marked.Length > 1 && _marked[^1] == Text.Marked.EmphasisOff && char.IsLetter(_marked[^2]);
                _marked.Length -= inWord ? 1 : 0;
                PlainCharacters.Append(_marked, c);
                _marked.Append(inWord ? Text.Marked.EmphasisOff.ToString() : "");
            }
        }

        public void Emphasis(char marker) => _marked.Append(marker);

        public void AppendNote(string mark)
        {
            if (mark.Length > 0)
                Text.Marked.AppendNote(_marked, mark);
        }

        public void Link(DocumentSymbol symbol, int start)
        {
            string printed = Text.Marked.Plain(_marked.ToString(start, _marked.Length - start));
            if (printed.Length > 0)
                Links.Add(new Citation(symbol, printed));
        }
    }
}
