using System.Globalization;

namespace UNVoting.Import.Text;

/// <summary>Parts the lines of a document: into its text, its footnotes, and what belongs to the page.</summary>
internal sealed class PageReader
{
    private readonly List<SourceLine> _source;
    private readonly List<CleanLine> _lines;
    private readonly LineLedger _ledger;
    private readonly bool[]? _breaks;
    private readonly PagePaper _paper;
    private readonly List<ContentLine> _content = [];
    private readonly List<PrintedFootnote> _footnotes = [];
    private readonly HashSet<string> _paperMarks = [];

    private bool _adjacent;
    private bool _afterRule;
    private bool _inNote;

    // The last number that a note in common figures had.
    private int _last;

    private PageReader(List<SourceLine> source, LineLedger ledger)
    {
        var cleaner = new LineCleaner();
        _lines = new List<CleanLine>(source.Count);
        foreach (SourceLine line in source)
            _lines.Add(Furniture.IsRule(line.Text) ? new CleanLine(line.Number, "", LineStyle.Running, line.BeginsPage) : cleaner.Clean(line));
        (_source, _ledger) = (source, ledger);
        _breaks = Spacing.Breaks(source);
        _paper = new PagePaper(_lines, _breaks);
    }

    /// <summary>Reads the lines.</summary>
    /// <param name="source">The document.</param>
    /// <param name="ledger">Where lines that hold no text are settled.</param>
    public static DocumentPages Read(List<SourceLine> source, LineLedger ledger)
    {
        var reader = new PageReader(source, ledger);
        for (int i = 0; i < reader._lines.Count;)
            i += reader.Take(i);
        reader.SettleBlanks();
        FootnoteMarks.RaiseGlued(reader._content, reader._footnotes);
        FootnoteMarks.RaiseFree(reader._content, reader._footnotes);
        return new DocumentPages(reader._content, reader._footnotes, reader._paper.Symbol) { PaperMarks = reader._paperMarks };
    }

    // Takes what begins at a line, and says how many lines that is.
    private int Take(int at)
    {
        CleanLine line = _lines[at];
        bool bare = _inNote && _footnotes[^1].Text.Length == 0;
        if (_breaks is not null && !bare && (_breaks[at] || (_inNote && _lines[at - 1].Plain.EndsWith('.'))))
            _adjacent = _inNote = false;
        if (TakeColumn(at) is var column and > 0)
            return column;
        if (TakeMarkAlone(at) is var alone and > 0)
            return alone;
        if (line.IsBlank || _paper.Takes(at) || IsNotesHeading(at))
            TakePaper(line, isRule: IsRule(at));
        else if (FootnoteStart.TryRead(line, _afterRule, _last, out string mark, out string note))
            TakeNote(line, mark, note, isEnd: at + 1 == _lines.Count);
        else if (_inNote)
            Extend(line);
        else
            TakeText(line);
        return 1;
    }

    private void TakePaper(CleanLine line, bool isRule)
    {
        _paperMarks.UnionWith(Marked.Notes(line.Marked));
        if (!line.IsBlank)
            _ledger.Settle(line.Number, LineFate.Furniture);
        _afterRule = isRule || (_afterRule && line.IsBlank);
        _adjacent = _inNote = false;
    }

    private void TakeNote(CleanLine line, string mark, string note, bool isEnd)
    {
        _inNote = note.Length > 0 || !isEnd;
        _last = line.Marked[0] == Marked.NoteOn || !int.TryParse(mark, out int number) ? _last : number;
        _footnotes.Add(new PrintedFootnote(mark, note, [line.Number]));
        _adjacent = false;
    }

    private void Extend(CleanLine line)
    {
        PrintedFootnote open = _footnotes[^1];
        _footnotes[^1] = new PrintedFootnote(open.Mark, $"{open.Text} {line.Marked}".Trim(), [.. open.Lines, line.Number]);
    }

    private void TakeText(CleanLine line)
    {
        _content.Add(new ContentLine(line.Number, line.Marked, line.Plain, line.Style, _adjacent && !line.BeginsPage));
        _adjacent = true;
        _afterRule = false;
    }

    // A number alone is a page's, unless it is the next of the notes and the text has its mark.
    private int TakeMarkAlone(int at)
    {
        CleanLine line = _lines[at];
        if (line.Plain.Length is not (> 0 and <= FootnoteStart.LongestNumber))
            return 0;
        int next = at + 1 < _lines.Count && _lines[at + 1].IsBlank ? at + 2 : at + 1;
        if (next >= _lines.Count || _lines[next].Plain.Length == 0 || !FootnoteStart.IsMarkAlone(line, _lines[next], _afterRule, _last) || _paper.Is(_lines[next])
            || !Waits(line.Plain, line.Number, free: next == at + 1))
        {
            return 0;
        }

        _last = int.Parse(line.Plain, CultureInfo.InvariantCulture);
        _footnotes.Add(new PrintedFootnote(line.Plain, "", [line.Number]));
        _inNote = true;
        _adjacent = false;
        return next - at;
    }

    // Where the marks of a page stand in one column and its notes in another, a program may give all marks first.
    private int TakeColumn(int at)
    {
        string plain = _lines[at].Plain;
        if (plain.Length is not (> 0 and <= FootnoteStart.LongestNumber) || !int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out int first) || (first != 1 && first != _last + 1))
            return 0;
        int marks = 1;
        while (at + marks < _lines.Count && _lines[at + marks].Plain == (first + marks).ToString(CultureInfo.InvariantCulture))
            marks++;
        if (marks < 2)
            return 0;
        int from = at + marks;
        while (from < _lines.Count && from < at + marks + 2 && _lines[from].IsBlank)
            from++;
        int end = from;
        while (end < _lines.Count && !_lines[end].IsBlank && !_paper.Is(_lines[end]))
            end++;
        List<int> starts = [.. Enumerable.Range(from, end - from).Where(i => end - from == marks || i == from || _lines[i - 1].Plain.EndsWith('.') || FootnoteStart.Begins(_lines[i].Plain))];
        if (starts.Count != marks || !Enumerable.Range(at, marks).All(i => Waits(_lines[i].Plain, _lines[at].Number, free: true)))
            return 0;
        for (int i = 0; i < marks; i++)
        {
            List<CleanLine> note = _lines[starts[i]..(i + 1 < marks ? starts[i + 1] : end)];
            _footnotes.Add(new PrintedFootnote(_lines[at + i].Plain, string.Join(" ", note.Select(line => line.Marked)), [_lines[at + i].Number, .. note.Select(line => line.Number)]));
        }

        _last = int.Parse(_footnotes[^1].Mark, CultureInfo.InvariantCulture);
        _adjacent = _inNote = false;
        return end - at;
    }

    private bool Waits(string mark, int line, bool free) => FootnoteMarks.Waits(mark, line, free, _content, _footnotes);

    private bool IsRule(int at) => IsNotesHeading(at) || (_lines[at].IsBlank && !_source[at].Text.AsSpan().IsWhiteSpace());

    // "Notes" stands over the notes at the end of a document of the 1970s to 1990s, as a rule does over those of a page.
    private bool IsNotesHeading(int at)
    {
        if (_lines[at].Plain is not ("Notes" or "NOTES" or "Note" or "NOTE"))
            return false;
        int next = at + 1;
        while (next < _lines.Count && _lines[next].IsBlank)
            next++;
        return next < _lines.Count && FootnoteStart.TryRead(_lines[next], afterRule: true, 0, out _, out _);
    }

    // What stands beside a form feed shares its number: a blank part says nothing of the other.
    private void SettleBlanks()
    {
        var inked = new bool[_ledger.Count + 1];
        foreach (CleanLine line in _lines)
            inked[line.Number] |= !line.IsBlank;
        for (int i = 0; i < _lines.Count; i++)
        {
            if (!inked[_lines[i].Number])
                _ledger.Settle(_lines[i].Number, IsRule(i) ? LineFate.Furniture : LineFate.Blank);
        }
    }
}
