using System.Globalization;
using System.Text;

namespace UNVoting.Pictures;

/// <summary>A rectangle of coloured cells as one drawing: each colour is one path of horizontal strokes, so that a thousand equal neighbours cost one.</summary>
internal static class CellGrid
{
    private const double MostWidth = 760;
    private const double LargestCell = 16;
    private const double LeastLabelled = 9;

    /// <summary>Writes the drawing.</summary>
    /// <param name="rows">The label of each row; shown where the cells are large enough to stand beside them.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="colours">What paints each colour: the attributes of its path.</param>
    /// <param name="colourAt">The colour of a cell by row and column, or −1 for none.</param>
    /// <param name="description">What the drawing shows, for those who cannot see it.</param>
    /// <param name="html">Where to.</param>
    public static void Write(IReadOnlyList<string> rows, int columns, IReadOnlyList<string> colours, Func<int, int, int> colourAt, string description, HtmlWriter html)
    {
        if (rows.Count == 0 || columns == 0)
            return;
        double cell = Math.Min(LargestCell, MostWidth / columns);
        double margin = cell >= LeastLabelled ? rows.Max(label => label.Length) * 0.75 : 0;
        html.Format($"<svg role=\"img\" width=\"{Math.Round((columns + margin) * cell)}\" viewBox=\"{-margin:0.##} 0 {columns + margin:0.##} {rows.Count}\" shape-rendering=\"crispEdges\">");
        html.Element("title", description);
        foreach ((string colour, StringBuilder strokes) in colours.Zip(Strokes(rows.Count, columns, colours.Count, colourAt)))
        {
            if (strokes.Length > 0)
                html.Format($"<path {colour} d=\"{strokes}\"/>");
        }

        for (int row = 0; row < rows.Count && margin > 0; row++)
            html.Element("text", rows[row], string.Create(CultureInfo.InvariantCulture, $" x=\"-.3\" y=\"{row}.78\" font-size=\".78\" text-anchor=\"end\""));
        html.Markup("</svg>\n");
    }

    private static StringBuilder[] Strokes(int rows, int columns, int colours, Func<int, int, int> colourAt)
    {
        StringBuilder[] strokes = [.. Enumerable.Range(0, colours).Select(_ => new StringBuilder())];
        for (int row = 0; row < rows; row++)
        {
            int start = 0;
            int colour = colourAt(row, 0);
            for (int column = 1; column <= columns; column++)
            {
                int next = column < columns ? colourAt(row, column) : int.MinValue;
                if (next == colour)
                    continue;
                if (colour >= 0)
                    strokes[colour].Append(CultureInfo.InvariantCulture, $"M{start} {row}.5h{column - start}");
                (start, colour) = (column, next);
            }
        }

        return strokes;
    }
}
