using System.Text;

namespace UNVoting.Import.Text;

/// <summary>Raises footnote marks that lost their raising: <c>as follows:2</c>, <c>its report,1 identified</c>, <c>of 1982, 1/ and</c>.</summary>
internal static class GluedMarks
{
    private const int ShortestWord = 3;

    // Words after which a number is their own.
    private static readonly WordSet Counted = new(
        "paragraph", "paragraphs", "subparagraph", "article", "articles", "item", "items", "section", "chapter", "table", "annex", "goal", "goals", "target", "targets", "resolution", "decision",
        "Supplement", "volume", "phase", "cluster", "clusters", "session", "between", "about", "under", "least");

    /// <summary>Raises the marks of a line.</summary>
    /// <param name="marked">The line.</param>
    /// <param name="marks">The marks that the document's notes have; nothing else is raised.</param>
    /// <returns>The line; the same instance where nothing was raised.</returns>
    public static string Raise(string marked, HashSet<string> marks)
    {
        StringBuilder? raised = null;
        int copied = 0;
        bool lettered = marked.Contains('/', StringComparison.Ordinal);
        for (int i = 1; i < marked.Length; i++)
        {
            // Without a stroke there is no mark but of figures.
            int figure = lettered ? 0 : marked.AsSpan(i).IndexOfAnyInRange('0', '9');
            if (figure < 0)
                break;
            i += figure;
            int length = MarkAt(marked, i, marks, out int skip);
            if (length == 0)
                continue;
            raised ??= new StringBuilder(marked.Length + 8);
            raised.Append(marked, copied, i - copied).Append(Marked.NoteOn).Append(marked, i, length).Append(Marked.NoteOff);
            i += length + skip - 1;
            copied = i + 1;
            if (copied < marked.Length && char.IsLetter(marked[copied]))
                raised.Append(' ');
        }

        return raised is null ? marked : raised.Append(marked, copied, marked.Length - copied).ToString();
    }

    private static int MarkAt(string marked, int at, HashSet<string> marks, out int skip)
    {
        skip = 0;
        int end = at;
        while (end < marked.Length && end - at <= FootnoteStart.LongestNumber && char.IsAsciiDigit(marked[end]))
            end++;
        if (end == at && char.IsAsciiLetterLower(marked[at]) && marked[at - 1] == ' ')
            end = at + 1;
        if (end == at || end - at > FootnoteStart.LongestNumber)
            return 0;

        bool slashed = end < marked.Length && marked[end] == '/';
        int after = slashed ? end + 1 : end;
        bool followed = after == marked.Length || char.IsWhiteSpace(marked[after]) || marked[after] is ',' or '.' or ';' or ':' or ')';

        // "security,1and": the blank was lost with the raising.
        if (!followed && !(char.IsAsciiLetterLower(marked[after]) && marked[at - 1] is ',' or ';' or '”'))
            return 0;
        if (!marks.Contains(marked[at..end]))
            return 0;
        skip = slashed ? 1 : 0;
        bool glued = char.IsAsciiDigit(marked[at]) && FollowsWord(marked, at);
        return (slashed && marked[at - 1] == ' ') || glued ? end - at : 0;
    }

    // "November.2" is a mark after a word, and "78/220;2" and "of 1977,2" after a number; "Rev.1" and "1:1" are none.
    private static bool FollowsWord(string marked, int at)
    {
        int i = at - 1;
        bool point = marked[i] == '.';
        if (marked[i] is ',' or ';' or '”' or '’' or ')' || (marked[i] == ':' && i > 0 && (marked[i - 1] is ')' or '”' || EndsInSymbol(marked.AsSpan(0, i)))))
            return true;
        while (i >= 0 && marked[i] is ',' or '.' or ';' or ':' or ')' or '”' or '’' or '"' or Marked.EmphasisOff)
            i--;
        int end = i;
        while (i >= 0 && char.IsLetter(marked[i]))
            i--;
        int letters = end - i;
        if (letters == 0 || marked[end] is >= 'A' and <= 'Z')
            return letters == 0 && end >= 0 && marked[end] == ')';
        return letters >= ShortestWord && (!point || !char.IsUpper(marked[i + 1]) || letters > 5);
    }

    // "resolution 77/37", "A/78/265"
    private static bool EndsInSymbol(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[^1]) && text[(text.LastIndexOf(' ') + 1)..].Contains('/');

    /// <summary>
    /// Raises one mark that stands free among the words, as "of 1949 5 and" or "the Charter, 2": the number must be one that words about it do not explain, such as
    /// "paragraph 2" or "2 May".
    /// </summary>
    /// <param name="marked">The line.</param>
    /// <param name="mark">The mark.</param>
    /// <returns>The line; <see langword="null"/> where the mark does not stand free in it.</returns>
    public static string? RaiseFree(string marked, string mark)
    {
        int at = -1;
        while ((at = marked.IndexOf($" {mark}", at + 1, StringComparison.Ordinal)) > 0)
        {
            int end = at + 1 + mark.Length;
            bool whole = end == marked.Length || marked[end] is ' ' or ',' or '.' or ';' or ':';
            if (whole && !Explained(marked.AsSpan(0, at), marked.AsSpan(Math.Min(end + 1, marked.Length))))
                return $"{marked[..at]}{Marked.NoteOn}{mark}{Marked.NoteOff}{marked[end..]}";
        }

        return null;
    }

    private static bool Explained(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> word = before[(before.LastIndexOf(' ') + 1)..];
        if (MonthNames.StartsWithMonth(after) || (after.Length > 0 && char.IsAsciiDigit(after[0])))
            return true;
        if (word[^1] is ',' or ';' or '.' or ')' or '”' or '’')
            return word.Length > 1 && char.IsAsciiDigit(word[^2]) && word.Length < 5;
        return (char.IsAsciiDigit(word[^1]) && word.Length != 4) || Counted.Contains(word) || (word.Length < ShortestWord + 2 && char.IsLetter(word[^1]));
    }
}
