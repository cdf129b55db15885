using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UNVoting.Import.Text;

namespace UNVoting.Import.Word;

/// <summary>The footnotes and endnotes that a Word file refers to, with the marks that it prints for them.</summary>
internal sealed class WordNotes
{
    private readonly WordStyles _styles;
    private readonly Dictionary<(long Id, bool IsEndnote), OpenXmlElement> _notes = [];
    private readonly Queue<SectionProperties> _sections;
    private readonly List<(string Mark, long Id, bool IsEndnote)> _references = [];
    private int _footnotes;
    private int _endnotes;

    public WordNotes(MainDocumentPart main, WordStyles styles)
    {
        _styles = styles;
        foreach (Footnote note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
            _notes.TryAdd((note.Id?.Value ?? 0, false), note);
        foreach (Endnote note in main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
            _notes.TryAdd((note.Id?.Value ?? 0, true), note);
        _sections = new Queue<SectionProperties>(main.Document.Body!.Descendants<SectionProperties>());
    }

    /// <summary>Whether any was referred to.</summary>
    public bool Any => _references.Count > 0;

    /// <summary>Refers to a footnote or an endnote.</summary>
    /// <param name="id">The note.</param>
    /// <param name="isEndnote">Whether it is an endnote.</param>
    /// <returns>Its mark.</returns>
    public string Refer(long id, bool isEndnote)
    {
        FootnoteProperties? set = isEndnote ? null : Footnotes;
        int number = isEndnote ? ++_endnotes : ++_footnotes + (set?.NumberingStart?.Val?.Value ?? 1) - 1;
        string mark = WordNumbering.Print(number, set?.NumberingFormat?.Val?.Value ?? (isEndnote && _footnotes > 0 ? NumberFormatValues.LowerRoman : NumberFormatValues.Decimal));
        mark = mark.Length > 0 ? mark : "*";
        _references.Add((mark, id, isEndnote));
        return mark;
    }

    /// <summary>Refers to a note by a mark of the author's own.</summary>
    public void Refer(long id, bool isEndnote, string mark) => _references.Add((mark, id, isEndnote));

    /// <summary>Ends a section, after which numbers may begin anew.</summary>
    public void EndSection()
    {
        if (_sections.Count > 1)
            _sections.Dequeue();
        if (Footnotes?.NumberingRestart?.Val?.Value is { } restart && restart == RestartNumberValues.EachSection)
            _footnotes = 0;
    }

    /// <summary>Reads the notes, in the order of their marks in the text.</summary>
    /// <param name="line">The number of the line before the first of them.</param>
    public List<PrintedFootnote> Read(int line)
    {
        var notes = new List<PrintedFootnote>();
        foreach ((string mark, long id, bool isEndnote) in _references)
        {
            if (!_notes.TryGetValue((id, isEndnote), out OpenXmlElement? note))
                continue;
            string text = string.Join(" ", note.Descendants<Paragraph>().Select(new WordProse(_styles).Read).Where(words => words.Length > 0));
            notes.Add(new PrintedFootnote(mark, WithoutMark(text, mark), [++line]));
        }

        return notes;
    }

    private FootnoteProperties? Footnotes => _sections.TryPeek(out SectionProperties? section) ? section.GetFirstChild<FootnoteProperties>() : null;

    // A mark of the author's own stands before the words of the note too.
    private static string WithoutMark(string text, string mark)
    {
        string raised = $"{Marked.NoteOn}{mark}{Marked.NoteOff}";
        if (text.StartsWith(raised, StringComparison.Ordinal))
            return text[raised.Length..].TrimStart();
        return !char.IsLetterOrDigit(mark[0]) && text.StartsWith(mark, StringComparison.Ordinal) ? text[mark.Length..].TrimStart() : text;
    }
}
