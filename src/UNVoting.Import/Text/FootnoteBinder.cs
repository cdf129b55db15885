namespace UNVoting.Import.Text;

/// <summary>
/// Gives each footnote to the part of the document that its mark stands in. Numbering begins anew in every text, and a page may hold the end of one
/// and the beginning of the next. Where as many parts have a mark as there are notes of it, they go together in order, wherever the notes stand;
/// else a note belongs to the earliest part before it that still waits for a note of that mark.
/// </summary>
internal sealed class FootnoteBinder
{
    // A note stands at the foot of the page of its mark.
    private const int LongestPage = 150;

    private readonly List<Part> _parts = [];

    /// <summary>Adds a part, in the order of the document.</summary>
    public void Add(IEnumerable<Block> blocks, Action<PrintedFootnote> take) => _parts.Add(new Part(blocks, take));

    /// <summary>Gives the notes out; a note whose mark stands nowhere goes to the part around it, and is reported.</summary>
    public void Bind(IEnumerable<PrintedFootnote> notes, IssueLog issues)
    {
        foreach (PrintedFootnote note in notes.GroupBy(note => note.Mark).SelectMany(InOrder).OrderBy(note => note.Line).ToList())
        {
            Part? waiting = _parts.FirstOrDefault(part => part.WaitsFor(note, LongestPage)) ?? _parts.FirstOrDefault(part => part.WaitsFor(note, int.MaxValue));
            Part? around = waiting ?? _parts.LastOrDefault(part => part.First <= note.Line) ?? _parts.FirstOrDefault();
            if (around is null)
                continue;
            if (waiting is null && !around.Knows(note.Mark))
                issues.Warn(note.Line, "footnote-without-mark", $"No mark {note.Mark} stands in the text for this footnote.", note.Plain);
            around.Bind(note);
        }

        foreach (Part part in _parts)
            part.Finish(issues);
    }

    // Gives out the notes of one mark where there are as many as parts that have it; the others are still to be given out.
    private IEnumerable<PrintedFootnote> InOrder(IGrouping<string, PrintedFootnote> notes)
    {
        PrintedFootnote[] printed = [.. notes];
        Part[] parts = [.. _parts.Where(part => part.Knows(notes.Key))];
        if (parts.Length != printed.Length || !parts.Zip(printed).All(pair => pair.First.WaitsFor(pair.Second, int.MaxValue)))
            return printed;
        foreach ((Part part, PrintedFootnote note) in parts.Zip(printed))
            part.Bind(note);
        return [];
    }

    private sealed class Part
    {
        private readonly Dictionary<string, List<int>> _marks = [];
        private readonly HashSet<string> _bound = [];
        private readonly List<PrintedFootnote> _notes = [];
        private readonly Action<PrintedFootnote> _take;

        public Part(IEnumerable<Block> blocks, Action<PrintedFootnote> take)
        {
            _take = take;
            First = int.MaxValue;
            foreach (Block block in blocks)
            {
                First = Math.Min(First, block.Line);
                foreach ((string mark, int line) in block.Notes)
                {
                    if (!_marks.TryGetValue(mark, out List<int>? lines))
                        _marks.Add(mark, lines = []);
                    lines.Add(line);
                }
            }
        }

        public int First { get; }

        public bool Knows(string mark) => _marks.ContainsKey(mark);

        public bool WaitsFor(PrintedFootnote note, int within) =>
            !_bound.Contains(note.Mark) && _marks.TryGetValue(note.Mark, out List<int>? lines) && lines.Any(line => line <= note.Line && (long)note.Line - line <= within);

        public void Bind(PrintedFootnote note)
        {
            _bound.Add(note.Mark);
            _notes.Add(note);
        }

        /// <summary>Hands the notes over in the order of the document, and reports the marks that got none.</summary>
        public void Finish(IssueLog issues)
        {
            foreach (PrintedFootnote note in _notes.OrderBy(note => note.Line))
                _take(note);
            foreach ((string mark, List<int> lines) in _marks)
            {
                if (!_bound.Contains(mark))
                    issues.Warn(lines[0], "footnote-missing", $"The mark {mark} stands in the text, and no footnote bears it.");
            }
        }
    }
}
