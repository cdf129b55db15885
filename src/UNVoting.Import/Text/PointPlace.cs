using System.Globalization;

namespace UNVoting.Import.Text;

/// <summary>Finds the paragraph that a point belongs under: (b) follows (a), (i) begins under (a) unless it follows (h).</summary>
internal static class PointPlace
{
    /// <summary>How many open paragraphs stay open: the point becomes a child of the last of them.</summary>
    /// <param name="open">The open paragraphs, outermost first.</param>
    /// <param name="label">The label as printed.</param>
    /// <param name="style">Its style; a single letter that is a Roman number here comes back as one.</param>
    /// <param name="next">The label of the next point, where one follows.</param>
    /// <returns>From 0; 0 where nothing is open.</returns>
    public static int Find(IReadOnlyList<TextNode> open, string label, ref LabelStyle style, string? next)
    {
        if (open.Count == 0)
            return 0;
        if (style == LabelStyle.Decimal)
            return DecimalDepth(open, label);

        string bare = label.Trim('(', ')');
        for (int depth = open.Count - 1; depth > 0; depth--)
        {
            TextNode before = open[depth];
            if (Follows(before, bare, LabelStyle.Letter, style) && !(LabelOrder.RomanValue(bare) == 1 && NextIsRoman(next)))
            {
                style = LabelStyle.Letter;
                return depth;
            }

            if (Follows(before, bare, LabelStyle.Roman, style) || Follows(before, bare, LabelStyle.BracketedNumber, style) || Follows(before, bare, LabelStyle.UpperLetter, style))
            {
                style = before.Style!.Value;
                return depth;
            }
        }

        // A first label begins a new list under the innermost paragraph; any other goes beside the innermost point of its style.
        if (bare is "i")
            style = LabelStyle.Roman;
        if (bare is "a" or "i" or "1" or "A")
            return open.Count;
        for (int depth = open.Count - 1; depth > 0; depth--)
        {
            if (open[depth].Style == style)
                return depth;
        }

        return open.Count;
    }

    private static int DecimalDepth(IReadOnlyList<TextNode> open, string label)
    {
        int steps = label.Count(c => c == '.');
        int depth = 1;
        while (depth < open.Count && depth < steps && open[depth].Style == LabelStyle.Decimal)
            depth++;
        return depth;
    }

    private static bool Follows(TextNode before, string bare, LabelStyle style, LabelStyle printed)
    {
        if (before.Style != style)
            return false;
        return style switch
        {
            LabelStyle.Letter => printed is LabelStyle.Letter or LabelStyle.Roman && LabelOrder.LetterValue(bare) == LabelOrder.LetterValue(before.Bare) + 1,
            LabelStyle.Roman => LabelOrder.RomanValue(bare) == LabelOrder.RomanValue(before.Bare) + 1,
            LabelStyle.BracketedNumber => printed == style && Number(bare) == Number(before.Bare) + 1,
            _ => printed == style && bare.Length == 1 && before.Bare.Length == 1 && bare[0] == before.Bare[0] + 1,
        };
    }

    private static bool NextIsRoman(string? next) => next?.Trim('(', ')') == "ii";

    private static int Number(string bare) => int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
