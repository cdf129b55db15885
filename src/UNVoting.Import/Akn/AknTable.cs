using UNVoting.Documents;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;

namespace UNVoting.Import.Akn;

/// <summary>A table as text: its cells with strokes between them, its rows with semicolons.</summary>
internal static class AknTable
{
    public static TextPiece Read(MarkupElement table, AknProse prose)
    {
        var rows = new List<string>();
        var links = new List<Citation>();
        foreach (MarkupElement row in table.Below("tr"))
        {
            List<TextPiece> cells = [.. row.Elements.Where(cell => cell.Name is "td" or "th").Select(cell => prose.Read(cell))];
            links.AddRange(cells.SelectMany(cell => cell.Links));
            rows.Add(string.Join(" | ", cells.Select(cell => cell.Marked)).Trim());
        }

        return new TextPiece(string.Join("; ", rows.Where(row => row.Length > 0)), links.ToValueList());
    }
}
