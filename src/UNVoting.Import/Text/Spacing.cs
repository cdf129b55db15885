namespace UNVoting.Import.Text;

/// <summary>Where paragraphs begin in a document that came without blank lines between them.</summary>
internal static class Spacing
{
    private const int FewestLines = 8;

    /// <summary>Tells the lines before which a blank line is to be thought.</summary>
    /// <returns>For each line whether a paragraph may begin at it although no blank line stands before it; <see langword="null"/> where the document has blank
    /// lines of its own, which then say all that there is to say.</returns>
    public static bool[]? Breaks(IReadOnlyList<SourceLine> lines)
    {
        int[] lengths = [.. lines.Select(line => line.Text.AsSpan().Trim().Length).Where(length => length > 0).Order()];
        if (lengths.Length < FewestLines || (lines.Count - lengths.Length) * 10 > lengths.Length)
            return null;

        // In a document of wrapped lines most lines are full, and hardly one is longer than those.
        int full = lengths[lengths.Length * 98 / 100];
        bool wrapped = full * 2 <= lengths[lengths.Length * 6 / 10] * 3;
        var breaks = new bool[lines.Count];
        for (int i = 1; i < lines.Count; i++)
            breaks[i] = !wrapped || EndsEarly(lines[i - 1].Text.AsSpan().Trim(), lines[i].Text.AsSpan().Trim(), full);
        return breaks;
    }

    // A line that had room for the first word of the next was ended on purpose. Proportional letters make full lines differ by some characters.
    private static bool EndsEarly(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int full)
    {
        int blank = next.IndexOf(' ');
        int word = blank < 0 ? next.Length : blank;
        return (line.Length + 1 + word) * 100 <= full * 88;
    }
}
