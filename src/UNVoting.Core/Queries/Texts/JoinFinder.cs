namespace UNVoting.Queries.Texts;

/// <summary>Finds where one paragraph may have become several in a row.</summary>
/// <remarks>Each part must bring at least half of its words: without it, the whole shares that many fewer with the parts read on.</remarks>
internal static class JoinFinder
{
    /// <summary>The splits of paragraphs of one text into paragraphs of another: whole, first part, number of parts, cost.</summary>
    /// <param name="wholes">The text whose paragraphs may have been split.</param>
    /// <param name="parts">The other text.</param>
    /// <param name="common">Words in common of a whole and a part, −1 for few.</param>
    /// <param name="words">Scratch memory for both texts.</param>
    public static IEnumerable<(int Whole, int Part, int Count, int Cost)> Find(ParagraphWords[] wholes, ParagraphWords[] parts, Func<int, int, int> common, CommonWords words)
    {
        for (int whole = 0; whole < wholes.Length; whole++)
        {
            int length = wholes[whole].All.Length;
            for (int part = 0; part + 1 < parts.Length; part++)
            {
                int total = 0;
                for (int count = 1; count <= AlignmentCost.MostParts && part + count <= parts.Length; count++)
                {
                    int own = parts[part + count - 1].All.Length;
                    total += own;
                    // Longer than twice the whole, and the parts cannot all bring half of their words.
                    if (own == 0 || total > 2 * length || 2 * common(whole, part + count - 1) < own)
                        break;
                    if (count > 1 && CostOf(wholes[whole].All, parts.AsSpan(part, count), total, words) is { } cost)
                        yield return (whole, part, count, cost);
                }
            }
        }
    }

    private static int? CostOf(int[] whole, ReadOnlySpan<ParagraphWords> parts, int total, CommonWords words)
    {
        var joined = new int[total];
        Copy(parts, -1, joined);
        int shared = words.Count(whole, joined);
        if (2 * shared < total)
            return null;
        for (int part = 0; part < parts.Length; part++)
        {
            int own = parts[part].All.Length;
            Copy(parts, part, joined);
            if (2 * (shared - words.Count(whole, joined.AsSpan(0, total - own))) < own)
                return null;
        }

        return AlignmentCost.Of(shared, whole.Length, total) + (AlignmentCost.Join * (parts.Length - 1));
    }

    private static void Copy(ReadOnlySpan<ParagraphWords> parts, int without, int[] joined)
    {
        int at = 0;
        for (int part = 0; part < parts.Length; part++)
        {
            if (part == without)
                continue;
            parts[part].All.CopyTo(joined, at);
            at += parts[part].All.Length;
        }
    }
}
