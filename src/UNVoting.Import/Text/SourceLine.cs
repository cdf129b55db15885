namespace UNVoting.Import.Text;

/// <summary>A line as it stands in the file.</summary>
/// <param name="Number">Counted from 1, as editors count.</param>
/// <param name="Text">The line, without its end.</param>
/// <param name="BeginsPage">Whether a form feed stands before it.</param>
internal readonly record struct SourceLine(int Number, string Text, bool BeginsPage)
{
    /// <summary>Cuts a text into lines at CR LF, LF, CR, form feed and the Unicode line ends. Costs O(length).</summary>
    public static List<SourceLine> Split(string text)
    {
        var lines = new List<SourceLine>();
        int number = 1, start = 0;
        bool page = false;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : '\n';
            if (c is not ('\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029'))
                continue;
            lines.Add(new SourceLine(number, text[start..i], page));
            page = c == '\f';
            // Editors do not count a form feed as the end of a line, so what stands on both sides of it shares a number.
            number += c is '\f' or '\v' ? 0 : 1;
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }

        return lines;
    }
}
