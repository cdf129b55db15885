using UNVoting.Import.Names;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <content>Whether a line continues the block before it, and where a line holds several.</content>
internal sealed partial class BlockReader
{
    private bool Continues(string plain, string marked, bool adjacent, bool cut, LineStyle style)
    {
        if (_current is null || cut || style == LineStyle.Heading)
            return false;
        if (style == LineStyle.Bullet && _current.IsClosed)
            return false;

        // Marks of emphasis without a word begin nothing.
        if (plain.Length == 0)
            return true;
        bool lower = char.IsLower(plain[0]);
        return _region switch
        {
            Region.Title => adjacent && _current.Kind == BlockKind.Running,
            Region.Voters => _current.Closing != '.' || IsName(plain),
            Region.Text or Region.Annex => ContinuesText(plain, marked, adjacent, lower),
            _ => ContinuesProceedings(plain, adjacent, lower),
        };
    }

    private bool ContinuesText(string plain, string marked, bool adjacent, bool lower)
    {
        Block before = _current!;
        if (before.Kind is BlockKind.DraftHeading or BlockKind.Designator or BlockKind.Annex || (!adjacent && Headings.IsOfPart(plain)))
            return false;
        // Inside a wrapped paragraph a line may begin with any word; what begins a paragraph there must be unmistakable.
        bool opens = adjacent && marked[0] != Marked.EmphasisOn ? OpeningWords.IsUsualPreambular(plain) : OpeningWords.OpensPreambular(plain);
        // A decision goes on in the sentence that the formula begins; a resolution begins its paragraphs.
        if (before.Kind == BlockKind.Formula && before.IsEmpty)
            return lower;
        if (!before.IsClosed)
        {
            // A heading inside a text has no point at its end, and neither has a paragraph that a page cuts: what opens a paragraph tells them apart.
            bool emphasised = marked[0] == Marked.EmphasisOn && (opens || OpeningWords.OpensOperative(plain));
            bool heading = before.Kind == BlockKind.Running && !adjacent && (opens || OpeningWords.OpensOperative(plain)) && !before.HasComma;
            return !emphasised && !heading;
        }

        if (lower)
            return true;
        bool preambular = _operative == 0 && _region == Region.Text;
        if (before.Closing == ',' && IsHeadingLine(plain, adjacent))
            return false;
        if (before.Closing == ',')
            return !(preambular && (opens || OpeningWords.OpensOperative(plain)));
        if (before.Closing == ';' && preambular && opens)
            return false;
        return adjacent && !(preambular && OpeningWords.OpensOperative(plain) && before.Closing is not '.');
    }

    // A heading inside a text: a short line by itself, without a point at its end, over a paragraph.
    private bool IsHeadingLine(string plain, bool adjacent)
    {
        const int longest = 120;
        if (adjacent || plain.Length > longest || !char.IsLetterOrDigit(plain[^1]) || _at + 1 >= _lines.Count || _lines[_at + 1].Adjacent)
            return false;
        string next = _lines[_at + 1].Plain;
        return OpeningWords.OpensPreambular(next) || OpeningWords.OpensOperative(next) || PointLabel.TryRead(next, out _);
    }

    private bool ContinuesProceedings(string plain, bool adjacent, bool lower)
    {
        Block before = _current!;
        if (before.Kind is BlockKind.Section or BlockKind.Heading)
            return BodyName.IsCut(before.Plain, plain) || (adjacent && (lower || EndsInJoint(before.Tail) || plain.StartsWith("A/", StringComparison.Ordinal)));
        return !before.IsClosed || before.Closing == ',' || adjacent || lower;
    }

    private static bool EndsInJoint(string plain)
    {
        int blank = plain.LastIndexOf(' ');
        return blank > 0 && plain[(blank + 1)..] is "and" or "of" or "the" or "to" or "on" or "in" or "resolution" or "decision" or "resolutions" or "decisions" or "for" or "document";
    }

    // A list of voters that was closed too early goes on where the next words are names.
    private static bool IsName(string plain)
    {
        int end = plain.AsSpan().IndexOfAny(",.");
        return end > 0 && plain.Length > end && StateNames.TryResolve(plain.AsSpan(0, end), null, out _);
    }

    /// <summary>Where, in what is left of a line, another block begins.</summary>
    /// <returns>The place in the marked text; -1 where none begins.</returns>
    private int FindSplit(string marked)
    {
        if (_region is Region.Front or Region.Title or Region.Annex)
            return -1;
        for (int i = 1; i < marked.Length; i++)
        {
            char c = marked[i - 1];
            if (marked[i] != ' ' || !(c is '.' or ';' or ':' or ',' || Marked.IsMarker(c)))
                continue;
            int start = i + 1;
            while (start < marked.Length && marked[start] is Marked.EmphasisOn or ' ')
                start++;
            if (start < marked.Length && Splits(marked, i, start))
                return i + 1;
        }

        return -1;
    }

    private bool Splits(string marked, int end, int start)
    {
        char closing = LastSign(marked, end);
        if (closing == '\0')
            return false;
        ReadOnlySpan<char> rest = marked.AsSpan(start);
        bool emphasised = marked[start - 1] == Marked.EmphasisOn;
        if (_region is Region.Proceedings or Region.Voters)
            return SplitsProceedings(rest, closing);
        if (closing is ';' or '.' or ':' && char.IsAsciiDigit(rest[0]) && PointLabel.TryRead(Window(rest), out PointLabel number) && number.Style == LabelStyle.Number)
            return number.Number == _operative + 1 && number.Length < rest.Length && IsCapital(rest[number.Length..]) && OpeningWords.OpensOperative(Window(SkipMarkers(rest[number.Length..])));
        if (closing is ';' or ':' && rest[0] == '(' && PointLabel.TryRead(Window(rest), out PointLabel point))
            return point.Length < rest.Length && IsCapital(rest[point.Length..]) && IsNextPoint(point, closing);
        return closing == ',' && _operative == 0 && _region == Region.Text && char.IsUpper(rest[0]) && OpeningWords.OpensPreambular(Window(rest))
            && (emphasised || OpeningWords.IsUsualPreambular(Window(rest)));
    }

    private bool SplitsProceedings(ReadOnlySpan<char> rest, char closing)
    {
        if (closing is '.' or ':' && Headings.Voter(Window(rest).ToString(), out Choice _) is var voter && voter > 0)
            return rest[..voter].Contains(':');
        return closing == '.' && char.IsAsciiDigit(rest[0]) && PointLabel.TryRead(Window(rest), out PointLabel number) && number.Style == LabelStyle.Number
            && number.Number == _paragraph + 1 && number.Length < rest.Length && char.IsUpper(rest[number.Length]);
    }

    private bool IsNextPoint(PointLabel point, char closing)
    {
        string inner = point.Text.Trim('(', ')');
        if (inner is "a" or "i" or "1")
            return closing == ':';
        return _current is { Kind: BlockKind.Point, Style: not LabelStyle.Number } before
            && (LabelOrder.LetterValue(inner) == LabelOrder.LetterValue(before.Label.Trim('(', ')')) + 1
                || (LabelOrder.RomanValue(inner) is var roman && roman > 1 && roman == LabelOrder.RomanValue(before.Label.Trim('(', ')')) + 1));
    }

    private static bool IsCapital(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> words = SkipMarkers(text);
        return !words.IsEmpty && char.IsUpper(words[0]);
    }

    private static ReadOnlySpan<char> SkipMarkers(ReadOnlySpan<char> text) => text.TrimStart([Marked.EmphasisOn, Marked.EmphasisOff, ' ']);

    // Enough of the text to tell what begins; keeps the cost of a line linear in its length.
    private static ReadOnlySpan<char> Window(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> window = text[..Math.Min(80, text.Length)];
        int marker = window.IndexOfAnyInRange(Marked.EmphasisOn, Marked.NoteOff);
        return marker < 0 ? window : window[..marker];
    }

    private static char LastSign(string marked, int end)
    {
        bool note = false;
        for (int i = end - 1; i >= 0 && end - i < 16; i--)
        {
            char c = marked[i];
            if (c is Marked.NoteOff or Marked.NoteOn)
                note = c == Marked.NoteOff;
            else if (!note && !Marked.IsMarker(c))
                return c is '.' or ';' or ':' or ',' ? c : '\0';
        }

        return '\0';
    }
}
