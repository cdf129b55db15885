using System.Text;

namespace UNVoting.Import.Text;

/// <summary>Joins a line to the one before it: with a blank between, or without where a word was broken.</summary>
internal static class LineJoint
{
    private const int LongestWord = 40;

    /// <summary>Adds the line.</summary>
    /// <param name="text">What it is added to; not empty.</param>
    /// <param name="next">The line.</param>
    /// <param name="blank">What parts two words: a blank, or the end of a line where names may stand one a line.</param>
    /// <param name="words">The words of the document.</param>
    public static void Join(StringBuilder text, string next, char blank, WordStock words)
    {
        // Emphasis that runs over the end of the line is one emphasis.
        if (text[^1] == Marked.EmphasisOff && next[0] == Marked.EmphasisOn)
        {
            text.Length--;
            next = next[1..];
            if (next.Length == 0)
                return;
        }

        char last = text[^1];
        if (last == '\u00AD')
        {
            text.Length--;
            text.Append(next);
            return;
        }

        if (last == '-' && text.Length > 1 && char.IsLetter(text[^2]) && char.IsLetter(next[0]))
        {
            // "cross- and sub-regional"
            if (WordAt(next) is "and" or "or" or "to")
                text.Append(' ');
            else if (char.IsLower(next[0]) && !words.KeepsHyphen(WordBefore(text), WordAt(next)))
                text.Length--;
            text.Append(next);
            return;
        }

        if (last is '–' or '—' or '/' && char.IsLetterOrDigit(next[0]) && text.Length > 1 && text[^2] != ' ')
            text.Append(next);
        else
            text.Append(blank).Append(next);
    }

    private static string WordBefore(StringBuilder text)
    {
        int end = text.Length - 1, start = end;
        while (start > 0 && end - start < LongestWord && char.IsLetter(text[start - 1]))
            start--;
        return text.ToString(start, end - start);
    }

    private static string WordAt(string text)
    {
        int end = 0;
        while (end < Math.Min(text.Length, LongestWord) && char.IsLetter(text[end]))
            end++;
        return text[..end];
    }
}
