using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UNVoting.Documents;
using UNVoting.Import.Text;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UNVoting.Import.Word;

/// <summary>Turns the paragraphs of a Word file into the lines of a document: one paragraph a line, tables and text boxes where they stand, footnotes apart.</summary>
internal sealed class WordLines
{
    private const int LongestTypedLine = 120;

    private readonly MainDocumentPart _main;
    private readonly WordNumbering _numbering;
    private readonly WordStyles _styles;
    private readonly WordNotes _notes;
    private readonly WordProse _prose;
    private readonly List<ContentLine> _lines = [];
    private readonly HashSet<int> _blank = [];
    private string _before = "";
    private bool _inBox;
    private int _number;

    private WordLines(MainDocumentPart main)
    {
        _main = main;
        _styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        _numbering = new WordNumbering(main.NumberingDefinitionsPart?.Numbering, _styles);
        _notes = new WordNotes(main, _styles);
        _prose = new WordProse(_styles, _notes);
    }

    /// <summary>Reads the file.</summary>
    public static WordLines Read(MainDocumentPart main)
    {
        var lines = new WordLines(main);
        lines.ReadMasthead();
        lines.TakeAll(main.Document.Body!);
        if (lines._before.Length > 0)
            lines.Add(lines._before, LineStyle.Running);
        return lines;
    }

    /// <summary>The document as Word files hold it: a paragraph is whole, and its footnotes and its pages are Word's.</summary>
    public DocumentPages ToPages()
    {
        List<PrintedFootnote> notes = _notes.Read(_number);
        IEnumerable<PrintedFootnote> typed = _lines.Where(IsTypedNote).Select(line => new PrintedFootnote(
            Marked.Notes(line.Marked).First(), line.Marked[(line.Marked.IndexOf(Marked.NoteOff, StringComparison.Ordinal) + 1)..].TrimStart(), [line.Number]));
        return new DocumentPages([.. _lines.Where(line => !IsTypedNote(line))], [.. typed, .. notes], FindSymbol()) { Blank = _blank, Lines = _number + notes.Count };
    }

    // A paragraph that begins with the mark of a note is the note, typed where a page once ended.
    private static bool IsTypedNote(ContentLine line) => line.Marked[0] == Marked.NoteOn;

    /// <summary>
    /// The document as the text that it was made from, in which a line is a paragraph, and the numbers and notes of the pages stand among the others;
    /// <see langword="null"/> where it was not made from one.
    /// </summary>
    public string? ToTypedText()
    {
        int[] lengths = [.. _lines.Select(line => line.Plain.Length).Order()];
        bool wrapped = Text.Spacing.AreWrapped(lengths, out int full) && full <= LongestTypedLine && _blank.Count > 0;
        if (_notes.Any || !(wrapped || _lines.Exists(line => Furniture.IsFoot(line.Plain) || line.Plain[0] == '#')))
            return null;

        var text = new StringBuilder();
        int number = 0;
        foreach (ContentLine line in _lines)
        {
            text.Append('\n', line.Number - 1 - number).Append(line.Style switch { LineStyle.Heading => "# ", LineStyle.Bullet => "• ", _ => "" }).Append(line.Marked).Append('\n');
            number = line.Number;
        }

        return text.Replace(Marked.EmphasisOn.ToString(), "<i>").Replace(Marked.EmphasisOff.ToString(), "</i>").Replace(Marked.NoteOn.ToString(), "<sup>").Replace(Marked.NoteOff.ToString(), "</sup>").ToString();
    }

    // The masthead of the first page stands in its header; those of the other pages carry the symbol alone.
    private void ReadMasthead()
    {
        SectionProperties? section = _main.Document.Body!.Descendants<SectionProperties>().FirstOrDefault();
        string? first = section?.Elements<HeaderReference>().FirstOrDefault(header => header.Type?.Value == HeaderFooterValues.First)?.Id?.Value;
        if (first is not null && _main.TryGetPartById(first, out OpenXmlPart? part) && part is HeaderPart { Header: { } masthead })
            TakeAll(masthead);
    }

    private DocumentSymbol? FindSymbol()
    {
        var prose = new WordProse(_styles);
        IEnumerable<OpenXmlElement?> margins = _main.HeaderParts.Select(part => (OpenXmlElement?)part.Header).Concat(_main.FooterParts.Select(part => part.Footer));
        foreach (Paragraph paragraph in margins.SelectMany(margin => margin?.Descendants<Paragraph>() ?? []))
        {
            if (Furniture.IsLoneSymbol(Marked.Plain(prose.Read(paragraph)), out DocumentSymbol? symbol))
                return symbol;
        }

        return null;
    }

    private void TakeAll(OpenXmlElement container)
    {
        foreach (OpenXmlElement element in container.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    Take(paragraph);
                    break;
                case Table table:
                    TakeTable(table);
                    break;
                case DeletedRun or MoveFromRun or SectionProperties:
                    break;
                default:
                    TakeAll(element);
                    break;
            }
        }
    }

    private void Take(Paragraph paragraph)
    {
        string words = _prose.Read(paragraph);
        if (IsEndStruckOut(paragraph))
        {
            _before = Joined(_before, words);
        }
        else
        {
            string label = _numbering.Next(paragraph, out bool bullet);
            words = Joined(_before, words);
            _before = "";
            Add(label.Length > 0 ? $"{label} {words}" : words, _styles.IsHeading(paragraph) ? LineStyle.Heading : bullet ? LineStyle.Bullet : LineStyle.Running);
        }

        bool inBox = _inBox;
        _inBox = true;
        foreach (TextBoxContent box in WordProse.Boxes(paragraph))
            TakeAll(box);
        _inBox = inBox;
        if (paragraph.ParagraphProperties?.SectionProperties is not null)
            _notes.EndSection();
    }

    // Where a tracked change struck out the end of a paragraph, its words are those that the next begins with.
    private static bool IsEndStruckOut(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } mark && (mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null);

    private static string Joined(string before, string words) => before.Length == 0 ? words : $"{before} {words}".TrimEnd();

    private void TakeTable(Table table)
    {
        if (WordVoters.Read(table, new WordProse(_styles)) is { } voters)
        {
            // The names are taken from the cells; the marks of their notes are counted here, and end the lists.
            string marks = string.Concat(table.Descendants<Paragraph>().SelectMany(paragraph => Marked.Notes(_prose.Read(paragraph))).Select(mark => $"{Marked.NoteOn}{mark}{Marked.NoteOff}"));
            for (int i = 0; i < voters.Count; i++)
                Add(i + 1 < voters.Count ? voters[i] : voters[i] + marks, LineStyle.Running);
            return;
        }

        foreach (TableCell cell in WordTables.Rows(table).SelectMany(WordTables.Cells))
            TakeAll(cell);
    }

    private void Add(string marked, LineStyle style)
    {
        _number++;
        string plain = Marked.Plain(marked);

        // The front page's job number stands in a box.
        if (plain.Length == 0 || (_inBox && Furniture.IsPageMark(plain)))
            _blank.Add(_number);
        else
            _lines.Add(new ContentLine(_number, marked, plain, style, Adjacent: false));
    }
}
