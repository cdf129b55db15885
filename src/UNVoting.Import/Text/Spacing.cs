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

        bool wrapped = AreWrapped(lengths, out int full);
        var breaks = new bool[lines.Count];
        for (int i = 1; i < lines.Count; i++)
            breaks[i] = !wrapped || EndsEarly(lines[i - 1].Text.AsSpan().Trim(), lines[i].Text.AsSpan().Trim(), full);
        return breaks;
    }

    /// <summary>Whether lines are wrapped ones and not whole paragraphs: most are full, and hardly one is longer than those.</summary>
    /// <param name="lengths">Their lengths, the shortest first.</param>
    /// <param name="full">The length of a full line.</param>
    public static bool AreWrapped(ReadOnlySpan<int> lengths, out int full)
    {
        full = lengths.Length < FewestLines ? 0 : lengths[lengths.Length * 98 / 100];
        return full > 0 && full * 2 <= lengths[lengths.Length * 6 / 10] * 3;
    }

    // A line that had room for the first word of the next was ended on purpose. Proportional letters make full lines differ by some characters.
    private static bool EndsEarly(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int full)
    {
        int blank = next.IndexOf(' ');
        int word = blank < 0 ? next.Length : blank;
        return (line.Length + 1 + word) * 100 <= full * 88;
    }
}
