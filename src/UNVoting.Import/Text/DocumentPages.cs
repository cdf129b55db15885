using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>A document freed of its pages: the lines of the text in order, the footnotes apart, and the symbol that its pages carry.</summary>
internal sealed class DocumentPages
{
    // A note stands at the foot of the page of its mark.
    private const int LongestPage = 150;

    private readonly List<ContentLine> _content = [];
    private readonly List<PrintedFootnote> _footnotes = [];

    private DocumentPages()
    {
    }

    public IReadOnlyList<ContentLine> Content => _content;

    public IReadOnlyList<PrintedFootnote> Footnotes => _footnotes;

    /// <summary>The footnote marks on lines that belong to the page, such as the star after a symbol that was issued anew.</summary>
    public HashSet<string> PaperMarks { get; } = [];

    /// <summary>The symbol printed at the top of the pages, where one stands alone on a line.</summary>
    public DocumentSymbol? Symbol { get; private set; }

    /// <summary>Numbers of lines that hold nothing to read, where the source tells them apart.</summary>
    public IReadOnlySet<int> Blank { get; private init; } = new HashSet<int>();

    /// <summary>How many lines there are in all, footnotes and blank ones counted; 0 where the pages were read from a text.</summary>
    public int Lines { get; private init; }

    /// <summary>A document whose source has no pages.</summary>
    public static DocumentPages Of(IEnumerable<ContentLine> content, IEnumerable<PrintedFootnote> footnotes, IReadOnlySet<int> blank, int lines, DocumentSymbol? symbol)
    {
        var pages = new DocumentPages { Symbol = symbol, Blank = blank, Lines = lines };
        pages._content.AddRange(content);
        pages._footnotes.AddRange(footnotes);
        return pages;
    }

    public static DocumentPages Read(string text, LineLedger ledger)
    {
        var cleaner = new LineCleaner();
        List<SourceLine> source = SourceLine.Split(text);
        var lines = new List<CleanLine>(source.Count);
        foreach (SourceLine line in source)
            lines.Add(Furniture.IsRule(line.Text) ? new CleanLine(line.Number, "", LineStyle.Running, line.BeginsPage) : cleaner.Clean(line));

        var pages = new DocumentPages();
        pages.Symbol = FindSymbol(lines);
        pages.Part(source, lines, ledger);
        return pages;
    }

    // The symbol at the tops of the pages stands more often than any other that has a line of its own.
    private static DocumentSymbol? FindSymbol(List<CleanLine> lines)
    {
        var counts = new Dictionary<DocumentSymbol, int>();
        foreach (CleanLine line in lines)
        {
            if (!line.IsBlank && Furniture.IsLoneSymbol(line.Plain, out DocumentSymbol? symbol))
                counts[symbol!] = counts.GetValueOrDefault(symbol!) + 1;
        }

        return counts.Count == 0 ? null : counts.MaxBy(pair => pair.Value).Key;
    }

    private void Part(List<SourceLine> source, List<CleanLine> lines, LineLedger ledger)
    {
        bool[]? breaks = Spacing.Breaks(source);
        bool adjacent = false, afterRule = false, inNote = false;
        int lastCommon = 0;
        var inked = new bool[ledger.Count + 1];
        foreach (CleanLine line in lines)
            inked[line.Number] |= !line.IsBlank;
        for (int i = 0; i < lines.Count; i++)
        {
            CleanLine line = lines[i];
            if (breaks is not null && !(inNote && _footnotes[^1].Text.Length == 0) && (breaks[i] || (inNote && lines[i - 1].Plain.EndsWith('.'))))
                adjacent = inNote = false;
            bool rule = line.IsBlank && source[i].Text.AsSpan().Trim().Length > 0;
            if (TakeColumn(lines, i, lastCommon, ledger) is var taken && taken > 0)
            {
                lastCommon = int.Parse(_footnotes[^1].Mark, CultureInfo.InvariantCulture);
                adjacent = inNote = false;
                i += taken - 1;
                continue;
            }

            if (IsMarkAlone(lines, i, afterRule, lastCommon))
            {
                lastCommon = int.Parse(line.Plain, CultureInfo.InvariantCulture);
                _footnotes.Add(new PrintedFootnote(line.Plain, "", [line.Number]));
                inNote = true;
                adjacent = false;
                if (lines[i + 1].IsBlank)
                    ledger.Settle(lines[++i].Number, LineFate.Blank);
                continue;
            }

            if (line.IsBlank || IsFurniture(line, lines, i, breaks))
            {

                PaperMarks.UnionWith(Marked.Notes(line.Marked));

                // What stands beside a form feed shares its number: a blank part says nothing of the other.
                if (!line.IsBlank || !inked[line.Number])
                    ledger.Settle(line.Number, line.IsBlank && !rule ? LineFate.Blank : LineFate.Furniture);
                afterRule = rule || (afterRule && line.IsBlank);
                adjacent = inNote = false;
                continue;
            }

            if (FootnoteStart.TryRead(line, afterRule, lastCommon, out string mark, out string note))
            {
                inNote = note.Length > 0 || i + 1 < lines.Count;
                lastCommon = line.Marked[0] == Marked.NoteOn || !int.TryParse(mark, out int number) ? lastCommon : number;
                _footnotes.Add(new PrintedFootnote(mark, note, [line.Number]));
                adjacent = false;
                continue;
            }

            if (inNote)
            {
                PrintedFootnote open = _footnotes[^1];
                _footnotes[^1] = new PrintedFootnote(open.Mark, $"{open.Text} {line.Marked}".Trim(), [.. open.Lines, line.Number]);
                continue;
            }

            _content.Add(new ContentLine(line.Number, line.Marked, line.Plain, line.Style, adjacent && !line.BeginsPage));
            adjacent = true;
            afterRule = false;
        }

        RaiseCommonMarks();
        RaiseFreeMarks();
    }

    // A number alone is a page's, unless it is the next of the notes and the text has its mark.
    private bool IsMarkAlone(List<CleanLine> lines, int at, bool afterRule, int last)
    {
        int next = at + 1 < lines.Count && lines[at + 1].IsBlank ? at + 2 : at + 1;
        if (next >= lines.Count || lines[next].Plain.Length == 0 || lines[at].Plain.Length is not (> 0 and <= FootnoteStart.LongestNumber))
            return false;
        return FootnoteStart.IsMarkAlone(lines[at], lines[next], afterRule, last) && !IsPaper(lines[next]) && IsMarked(lines[at].Plain, lines[at].Number, free: next == at + 1);
    }

    // Where the marks of a page stand in one column and its notes in another, a program may give all marks first. How many lines they take; 0 where that is not so.
    private int TakeColumn(List<CleanLine> lines, int at, int last, LineLedger ledger)
    {
        if (lines[at].Plain.Length is not (> 0 and <= FootnoteStart.LongestNumber) || !int.TryParse(lines[at].Plain, NumberStyles.None, CultureInfo.InvariantCulture, out int first) || (first != 1 && first != last + 1))
            return 0;
        int marks = 1;
        while (at + marks < lines.Count && lines[at + marks].Plain == (first + marks).ToString(CultureInfo.InvariantCulture))
            marks++;
        int from = at + marks;
        while (from < lines.Count && from < at + marks + 2 && lines[from].IsBlank)
            from++;
        int end = from;
        while (end < lines.Count && !lines[end].IsBlank && !IsPaper(lines[end]))
            end++;
        var starts = new List<int>();
        for (int i = from; i < end; i++)
        {
            if (end - from == marks || i == from || lines[i - 1].Plain.EndsWith('.') || FootnoteStart.Begins(lines[i].Plain))
                starts.Add(i);
        }

        if (marks < 2 || starts.Count != marks || !Enumerable.Range(0, marks).All(i => IsMarked(lines[at + i].Plain, lines[at].Number, free: true)))
            return 0;
        for (int i = 0; i < marks; i++)
        {
            List<CleanLine> note = lines[starts[i]..(i + 1 < marks ? starts[i + 1] : end)];
            _footnotes.Add(new PrintedFootnote(lines[at + i].Plain, string.Join(" ", note.Select(line => line.Marked)), [lines[at + i].Number, .. note.Select(line => line.Number)]));
        }

        ledger.Settle(lines[(at + marks)..from].Select(line => line.Number), LineFate.Blank);
        return end - at;
    }

    // Whether a mark stands in the text of the page before a line more often than notes of it do.
    private bool IsMarked(string mark, int before, bool free)
    {
        HashSet<string> marks = [mark];
        string raised = $"{Marked.NoteOn}{mark}{Marked.NoteOff}";
        int waiting = -_footnotes.Count(note => note.Mark == mark && before - note.Line <= LongestPage);
        for (int i = _content.Count - 1; i >= 0 && waiting <= 0 && before - _content[i].Number <= LongestPage; i--)
        {
            string marked = _content[i].Marked;
            if (!ReferenceEquals(GluedMarks.Raise(marked, marks), marked) || (free && GluedMarks.RaiseFree(marked, mark) is not null) || marked.Contains(raised, StringComparison.Ordinal))
                waiting++;
        }

        return waiting > 0;
    }

    private bool IsFurniture(CleanLine line, List<CleanLine> lines, int at, bool[]? breaks)
    {
        if (Furniture.IsPageMark(line.Plain))
        {
            // A number alone is a page's where nothing runs on around it; else it may be the end of a sentence.
            bool alone = at == 0 || breaks?[at] == true || lines[at - 1].IsBlank || at + 1 == lines.Count || lines[at + 1].IsBlank || line.BeginsPage || lines[at + 1].BeginsPage
                || IsPaper(lines[at - 1]) || IsPaper(lines[at + 1]);
            return alone || line.Plain.Length > 3;
        }

        return Symbol is not null && Furniture.IsLoneSymbol(line.Plain, out DocumentSymbol? symbol)
            && (symbol == Symbol || (symbol!.IsReissued != Symbol.IsReissued && symbol.Original == Symbol.Original));
    }

    private bool IsPaper(CleanLine line) => Furniture.IsPageMark(line.Plain) || (Furniture.IsLoneSymbol(line.Plain, out DocumentSymbol? symbol) && symbol == Symbol);

    // Where notes came without raised marks, their marks in the text came as figures glued to a word: "as follows:2".
    private void RaiseCommonMarks()
    {
        HashSet<string> common = [.. _footnotes.Select(note => note.Mark).Where(mark => mark.Length is > 0 and <= FootnoteStart.LongestNumber)];
        if (common.Count == 0)
            return;
        for (int i = 0; i < _content.Count; i++)
        {
            string raised = GluedMarks.Raise(_content[i].Marked, common);
            if (!ReferenceEquals(raised, _content[i].Marked))
                SetMarked(i, raised);
        }
    }

    // A note whose mark stands nowhere on its page may have one that parted from its word: "the Charter, 2 and".
    private void RaiseFreeMarks()
    {
        int from = 0;
        var before = new Dictionary<string, int>();
        foreach (PrintedFootnote note in _footnotes.Where(note => char.IsAsciiDigit(note.Mark[0])))
        {
            int bound = before.GetValueOrDefault(note.Mark);
            before[note.Mark] = note.Line;
            string raised = $"{Marked.NoteOn}{note.Mark}{Marked.NoteOff}";
            while (from < _content.Count && note.Line - _content[from].Number > LongestPage)
                from++;
            int free = -1, count = 0;
            for (int i = from; i < _content.Count && _content[i].Number < note.Line && count >= 0; i++)
            {
                if (_content[i].Number < bound)
                    continue;
                if (_content[i].Marked.Contains(raised, StringComparison.Ordinal))
                    count = -1;
                else if (GluedMarks.RaiseFree(_content[i].Marked, note.Mark) is not null)
                    (free, count) = (i, count + 1);
            }

            if (count == 1)
                SetMarked(free, GluedMarks.RaiseFree(_content[free].Marked, note.Mark)!);
        }
    }

    private void SetMarked(int at, string marked) => _content[at] = _content[at] with { Marked = marked, Plain = Marked.Plain(marked) };
}
