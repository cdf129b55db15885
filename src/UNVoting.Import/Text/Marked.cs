using System.Text;

namespace UNVoting.Import.Text;

/// <summary>
/// Text in which emphasis and footnote marks are carried by four private characters, so that lines can be joined and cut as strings and
/// nothing that the print shows is lost. A source that holds these characters itself loses them before it is read.
/// </summary>
internal static class Marked
{
    public const char EmphasisOn = '\uE000';
    public const char EmphasisOff = '\uE001';
    public const char NoteOn = '\uE002';
    public const char NoteOff = '\uE003';

    // Marks and quotation marks that end a text are few.
    private const int LongestEnd = 200;

    public static bool IsMarker(char c) => c is >= EmphasisOn and <= NoteOff;

    /// <summary>The words alone: no emphasis, no footnote marks, no blanks that a mark leaves behind.</summary>
    public static string Plain(string marked)
    {
        if (marked.AsSpan().IndexOfAnyInRange(EmphasisOn, NoteOff) < 0)
            return marked.Trim();

        var plain = new StringBuilder(marked.Length);
        bool inNote = false, afterNote = false;
        foreach (char c in marked)
        {
            if (IsMarker(c))
            {
                inNote = c == NoteOn || (inNote && c != NoteOff);
                afterNote |= c == NoteOff;
                continue;
            }

            if (inNote)
                continue;
            if (afterNote && plain.Length > 0 && plain[^1] == ' ')
            {
                if (c == ' ')
                    continue;
                if (c is ',' or '.' or ';' or ':' or ')')
                    plain.Length--;
            }

            afterNote = false;
            plain.Append(c);
        }

        return plain.ToString().Trim();
    }

    /// <summary>Appends what stands raised: the mark of a note, or the figure of square and cubic metres.</summary>
    public static void AppendRaised(StringBuilder marked, string raised)
    {
        if (raised is "2" or "3" && EndsInMetre(marked))
            marked.Append(raised is "2" ? '²' : '³');
        else
            AppendNote(marked, raised);
    }

    /// <summary>Appends the mark of a note.</summary>
    public static void AppendNote(StringBuilder marked, string mark) => marked.Append(NoteOn).Append(mark).Append(NoteOff);

    /// <summary>The footnote marks in a text, in order.</summary>
    public static IEnumerable<string> Notes(string marked)
    {
        for (int on = marked.IndexOf(NoteOn, StringComparison.Ordinal); on >= 0; on = marked.IndexOf(NoteOn, on + 1))
        {
            int off = marked.IndexOf(NoteOff, on);
            if (off < 0)
                yield break;
            yield return marked[(on + 1)..off];
            on = off;
        }
    }

    /// <summary>What is left after the first characters of the plain text, with emphasis that is still on switched on again.</summary>
    public static string AfterPlain(string marked, int plainLength)
    {
        int seen = 0, i = 0;
        bool inNote = false, emphasis = false;
        for (; i < marked.Length && seen < plainLength; i++)
        {
            char c = marked[i];
            if (!IsMarker(c))
                seen += inNote || (seen == 0 && c == ' ') ? 0 : 1;
            else if (c is NoteOn or NoteOff)
                inNote = c == NoteOn;
            else
                emphasis = c == EmphasisOn;
        }

        string rest = marked[i..].TrimStart();
        if (!emphasis)
            return rest;
        return rest.StartsWith(EmphasisOff) ? rest[1..].TrimStart() : EmphasisOn + rest;
    }

    /// <summary>The words that are emphasised at the very start; empty where the text does not start so.</summary>
    public static string EmphasisAtStart(string marked)
    {
        var words = new StringBuilder();
        int i = 0;
        while (i < marked.Length && marked[i] == EmphasisOn)
        {
            int off = marked.IndexOf(EmphasisOff, i);
            int end = off < 0 ? marked.Length : off;
            if (words.Length > 0)
                words.Append(' ');
            words.Append(Plain(marked[(i + 1)..end]));
            i = Math.Min(end + 1, marked.Length);
            while (i < marked.Length && marked[i] == ' ')
                i++;
        }

        return words.ToString();
    }

    /// <summary>The last character that says whether a text is complete: marks, quotation marks and blanks are looked through.</summary>
    public static char Closing(StringBuilder marked)
    {
        bool inNote = false;
        for (int i = marked.Length - 1; i >= Math.Max(0, marked.Length - LongestEnd); i--)
        {
            char c = marked[i];
            if (c is NoteOn or NoteOff)
                inNote = c == NoteOff;
            else if (!inNote && !IsMarker(c) && c is not (' ' or '"' or '”' or '’' or '\'' or '»' or ']'))
                return c;
        }

        return '\0';
    }

    private static bool EndsInMetre(StringBuilder text)
    {
        int start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.ToString(start, Math.Min(3, text.Length - start)) is "m" or "km" or "cm";
    }
}
