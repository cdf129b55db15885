using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UNVoting.Documents;
using UNVoting.Import.Text;
using Footnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UNVoting.Import.Word;

/// <summary>Turns the paragraphs of a Word file into the lines of a document: one paragraph a line, tables and text boxes where they stand, footnotes apart.</summary>
internal sealed class WordLines
{
    private readonly MainDocumentPart _main;
    private readonly WordNumbering _numbering;
    private readonly WordStyles _styles;
    private readonly WordProse _prose = new();
    private readonly List<ContentLine> _lines = [];
    private readonly HashSet<int> _blank = [];
    private int _number;

    private WordLines(MainDocumentPart main)
    {
        _main = main;
        _styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        _numbering = new WordNumbering(main.NumberingDefinitionsPart?.Numbering, _styles);
    }

    /// <summary>Reads the file.</summary>
    public static DocumentPages Read(MainDocumentPart main)
    {
        var reader = new WordLines(main);
        DocumentSymbol? symbol = reader.ReadHeaders();
        reader.TakeAll(main.Document.Body!);
        return DocumentPages.Of(reader._lines, reader.ReadFootnotes(), reader._blank, reader._number, symbol);
    }

    // The masthead of the first page stands in its header; those of the other pages carry the symbol alone.
    private DocumentSymbol? ReadHeaders()
    {
        SectionProperties? section = _main.Document.Body!.Descendants<SectionProperties>().FirstOrDefault();
        string? first = section?.Elements<HeaderReference>().FirstOrDefault(header => header.Type?.Value == HeaderFooterValues.First)?.Id?.Value;
        if (first is not null && _main.TryGetPartById(first, out OpenXmlPart? part) && part is HeaderPart { Header: { } masthead })
            TakeAll(masthead);
        foreach (Paragraph paragraph in _main.HeaderParts.Where(header => header.Header is not null).SelectMany(header => header.Header.Descendants<Paragraph>()))
        {
            if (Furniture.IsLoneSymbol(Marked.Plain(new WordProse().Read(paragraph)), out DocumentSymbol? symbol))
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
        string label = _numbering.Next(paragraph, out bool bullet);
        string words = _prose.Read(paragraph);
        Add(label.Length > 0 ? $"{label} {words}" : words, _styles.IsHeading(paragraph) ? LineStyle.Heading : bullet ? LineStyle.Bullet : LineStyle.Running);
        foreach (TextBoxContent box in WordProse.Boxes(paragraph))
            TakeAll(box);
    }

    private void TakeTable(Table table)
    {
        if (WordVoters.Read(table, _prose) is { } voters)
        {
            foreach (string line in voters)
                Add(line, LineStyle.Running);
            return;
        }

        foreach (TableCell cell in table.Elements<TableRow>().SelectMany(row => row.Elements<TableCell>()))
            TakeAll(cell);
    }

    private void Add(string marked, LineStyle style)
    {
        _number++;
        string plain = Marked.Plain(marked);
        if (plain.Length == 0)
            _blank.Add(_number);
        else
            _lines.Add(new ContentLine(_number, marked, plain, style, Adjacent: false));
    }

    private List<PrintedFootnote> ReadFootnotes()
    {
        var notes = new List<PrintedFootnote>();
        foreach ((string mark, OpenXmlElement? note) in _prose.References.Select(reference => (reference.Mark, Find(reference.Id, reference.IsEndnote))))
        {
            if (note is null)
                continue;
            string text = string.Join(" ", note.Descendants<Paragraph>().Select(new WordProse().Read).Where(words => words.Length > 0));
            notes.Add(new PrintedFootnote(mark, text, [++_number]));
        }

        return notes;
    }

    private OpenXmlElement? Find(long id, bool isEndnote) => isEndnote
        ? _main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(note => note.Id?.Value == id)
        : _main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(note => note.Id?.Value == id);
}
