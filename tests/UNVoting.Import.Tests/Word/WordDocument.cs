using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UNVoting.Import.Tests.Word;

/// <summary>Writes Word files for tests, in our own words and the UN's forms.</summary>
internal sealed class WordDocument : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _package;
    private readonly MainDocumentPart _main;
    private readonly Body _body = new();
    private Footnotes? _footnotes;

    public WordDocument()
    {
        _package = WordprocessingDocument.Create(_stream, WordprocessingDocumentType.Document, autoSave: true);
        _main = _package.AddMainDocumentPart();
        _main.Document = new Document(_body);
    }

    /// <summary>Adds a paragraph; words between asterisks are in italics, cut into two runs as Word does. A dagger stands for a star that was typed.</summary>
    public Paragraph Add(string words, string? style = null, int? numbering = null)
    {
        var paragraph = new Paragraph();
        if (style is not null || numbering is not null)
        {
            paragraph.ParagraphProperties = new ParagraphProperties(
                [.. style is null ? Array.Empty<OpenXmlElement>() : [new ParagraphStyleId { Val = style }], .. numbering is null ? Array.Empty<OpenXmlElement>() : [new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = numbering })]]);
        }

        string[] parts = words.Split('*');
        for (int i = 0; i < parts.Length; i++)
        {
            foreach (string piece in Cut(parts[i], i % 2 == 1))
                paragraph.Append(Run(piece.Replace('†', '*'), i % 2 == 1));
        }

        _body.Append(paragraph);
        return paragraph;
    }

    /// <summary>Adds a reference to a footnote at the end of a paragraph, with a mark of the author's own or one that Word counts.</summary>
    public void AddFootnote(Paragraph paragraph, string text, string? mark = null)
    {
        if (_footnotes is null)
        {
            FootnotesPart part = _main.AddNewPart<FootnotesPart>();
            part.Footnotes = _footnotes = new Footnotes();
        }

        int id = _footnotes.Elements<Footnote>().Count() + 1;
        _footnotes.Append(new Footnote(new Paragraph(mark is null ? new Run(new FootnoteReferenceMark()) : Run(mark, false), Run($" {text}", false))) { Id = id });
        paragraph.Append(mark is null
            ? new Run(new FootnoteReference { Id = id })
            : new Run(new FootnoteReference { Id = id, CustomMarkFollows = true }, new DocumentFormat.OpenXml.Wordprocessing.Text(mark)));
    }

    public void AddTable(params string[][] rows) => _body.Append(new Table(rows.Select(row => (OpenXmlElement)new TableRow(row.Select(cell => (OpenXmlElement)new TableCell(cell.Split('\n').Select(line => (OpenXmlElement)new Paragraph(Run(line, false)))))))));

    /// <summary>Numbers paragraphs as Word does, without the number in the text: <c>1.</c>, <c>2.</c> under number 1, <c>(a)</c>, <c>(b)</c> under number 2.</summary>
    public void AddNumbering() => _main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
        List(1, NumberFormatValues.Decimal, "%1."), List(2, NumberFormatValues.LowerLetter, "(%1)"), new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 }, new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 });

    public void AddHeadings() => _main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
        new Style(new StyleName { Val = "_ H_1_G" }) { Type = StyleValues.Paragraph, StyleId = "H1G" });

    /// <summary>Adds the masthead of the first page.</summary>
    public void AddMasthead(string symbol)
    {
        HeaderPart part = _main.AddNewPart<HeaderPart>();
        part.Header = new Header(new Table(new TableRow(new TableCell(new Paragraph(Run("United Nations", false))), new TableCell(new Paragraph(Run(symbol, false))))));
        _body.Append(new SectionProperties(new HeaderReference { Type = HeaderFooterValues.First, Id = _main.GetIdOfPart(part) }, new TitlePage()));
    }

    public void AddDeleted(string words) => _body.Append(new Paragraph(new DeletedRun(new Run(new DeletedText(words))) { Id = "7", Author = "nobody" }));

    /// <summary>Strikes out a paragraph with its end, as a tracked change does.</summary>
    public static void StrikeOut(Paragraph paragraph)
    {
        paragraph.ParagraphProperties ??= new ParagraphProperties();
        paragraph.ParagraphProperties.ParagraphMarkRunProperties = new ParagraphMarkRunProperties(new Deleted { Id = "8", Author = "nobody" });
        string words = string.Concat(paragraph.Elements<Run>().Select(run => run.InnerText));
        paragraph.RemoveAllChildren<Run>();
        paragraph.Append(new DeletedRun(new Run(new DeletedText(words))) { Id = "9", Author = "nobody" });
    }

    /// <summary>Raises words at the end of a paragraph.</summary>
    public static void AddRaised(Paragraph paragraph, string words) => paragraph.Append(new Run(
        new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new DocumentFormat.OpenXml.Wordprocessing.Text(words)));

    /// <summary>Ends a section, or the last one; each numbers its footnotes from 1.</summary>
    public void EndSection(Paragraph? last = null)
    {
        var section = new SectionProperties(new FootnoteProperties(new NumberingRestart { Val = RestartNumberValues.EachSection }));
        if (last is null)
            _body.Append(section);
        else
            (last.ParagraphProperties ??= new ParagraphProperties()).SectionProperties = section;
    }

    public byte[] ToBytes()
    {
        _package.Dispose();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _package.Dispose();
        _stream.Dispose();
    }

    private static IEnumerable<string> Cut(string words, bool italic) => italic && words.Length > 3 ? [words[..3], words[3..]] : [words];

    private static AbstractNum List(int id, NumberFormatValues format, string pattern) => new(
        new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = pattern }) { LevelIndex = 0 }) { AbstractNumberId = id };

    private static Run Run(string words, bool italic)
    {
        var run = new Run();
        if (italic)
            run.RunProperties = new RunProperties(new Italic());
        string[] pieces = words.Split('\t');
        for (int i = 0; i < pieces.Length; i++)
        {
            if (i > 0)
                run.Append(new TabChar());
            run.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(pieces[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
