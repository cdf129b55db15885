namespace UNVoting.Import.Text;

/// <summary>The marks of footnotes in the text of the pages: which wait for their note, and which lost their raising and get it back.</summary>
internal static class FootnoteMarks
{
    // A note stands at the foot of the page of its mark.
    private const int LongestPage = 150;

    /// <summary>Whether a mark stands in the page before a line, and no note has answered it yet.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="line">The line.</param>
    /// <param name="free">Whether a figure that stands free among the words is a mark.</param>
    /// <param name="content">What was read of the text.</param>
    /// <param name="footnotes">What was read of the notes.</param>
    public static bool Waits(string mark, int line, bool free, List<ContentLine> content, List<PrintedFootnote> footnotes)
    {
        HashSet<string> marks = [mark];
        string raised = Raised(mark);
        int note = footnotes.Count - 1, answered = 0;
        for (int i = content.Count - 1; i >= 0 && line - content[i].Number <= LongestPage; i--)
        {
            for (; note >= 0 && footnotes[note].Line > content[i].Number; note--)
                answered += footnotes[note].Mark == mark ? 1 : 0;
            string marked = content[i].Marked;
            bool stands = marked.Contains(raised, StringComparison.Ordinal) || !ReferenceEquals(GluedMarks.Raise(marked, marks), marked) || (free && GluedMarks.RaiseFree(marked, mark) is not null);
            if (stands && answered-- == 0)
                return true;
        }

        return false;
    }

    /// <summary>Raises the marks of notes that came in common figures, glued to a word of the text: "as follows:2".</summary>
    public static void RaiseGlued(List<ContentLine> content, List<PrintedFootnote> footnotes)
    {
        HashSet<string> common = [.. footnotes.Select(note => note.Mark).Where(mark => mark.Length is > 0 and <= FootnoteStart.LongestNumber)];
        if (common.Count == 0)
            return;
        for (int i = 0; i < content.Count; i++)
        {
            string raised = GluedMarks.Raise(content[i].Marked, common);
            if (!ReferenceEquals(raised, content[i].Marked))
                content[i] = content[i].WithMarked(raised);
        }
    }

    /// <summary>Raises the marks that parted from their word, "the Charter, 2 and", where a note's mark stands nowhere else on its page.</summary>
    public static void RaiseFree(List<ContentLine> content, List<PrintedFootnote> footnotes)
    {
        int from = 0;
        var before = new Dictionary<string, int>();
        foreach (PrintedFootnote note in footnotes.Where(note => char.IsAsciiDigit(note.Mark[0])))
        {
            int bound = before.GetValueOrDefault(note.Mark);
            before[note.Mark] = note.Line;
            string raised = Raised(note.Mark);
            while (from < content.Count && note.Line - content[from].Number > LongestPage)
                from++;
            int free = -1, count = 0;
            for (int i = from; i < content.Count && content[i].Number < note.Line && count >= 0; i++)
            {
                if (content[i].Number < bound)
                    continue;
                if (content[i].Marked.Contains(raised, StringComparison.Ordinal))
                    count = -1;
                else if (GluedMarks.RaiseFree(content[i].Marked, note.Mark) is not null)
                    (free, count) = (i, count + 1);
            }

            if (count == 1)
                content[free] = content[free].WithMarked(GluedMarks.RaiseFree(content[free].Marked, note.Mark)!);
        }
    }

    private static string Raised(string mark) => $"{Marked.NoteOn}{mark}{Marked.NoteOff}";
}
