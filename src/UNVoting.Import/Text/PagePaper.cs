using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>Tells what of a document's lines belongs to its pages: numbers, and the symbol that the pages carry.</summary>
internal sealed class PagePaper
{
    private const int LongestPageNumber = 3;

    private readonly IReadOnlyList<CleanLine> _lines;
    private readonly bool[]? _breaks;

    /// <param name="lines">The lines of the document.</param>
    /// <param name="breaks">The lines before which a blank line is to be thought; <see langword="null"/> where the document has blank lines of its own.</param>
    public PagePaper(IReadOnlyList<CleanLine> lines, bool[]? breaks)
    {
        (_lines, _breaks) = (lines, breaks);
        Symbol = FindSymbol();
    }

    /// <summary>The symbol that the pages carry; <see langword="null"/> where none stands alone on a line.</summary>
    public DocumentSymbol? Symbol { get; }

    /// <summary>Whether a line belongs to the page, going by its neighbours too.</summary>
    public bool Takes(int at)
    {
        CleanLine line = _lines[at];
        if (!Furniture.IsPageMark(line.Plain))
            return IsSymbol(line, orReissued: true);

        // A number alone is a page's where nothing runs on around it; else it may be the end of a sentence.
        return line.Plain.Length > LongestPageNumber || at == 0 || _breaks?[at] == true || _lines[at - 1].IsBlank || at + 1 == _lines.Count || _lines[at + 1].IsBlank
            || line.BeginsPage || _lines[at + 1].BeginsPage || Is(_lines[at - 1]) || Is(_lines[at + 1]);
    }

    /// <summary>Whether a line has the form of what belongs to the page.</summary>
    public bool Is(CleanLine line) => Furniture.IsPageMark(line.Plain) || IsSymbol(line, orReissued: false);

    private bool IsSymbol(CleanLine line, bool orReissued) =>
        Symbol is not null && Furniture.IsLoneSymbol(line.Plain, out DocumentSymbol? symbol)
        && (symbol == Symbol || (orReissued && symbol!.IsReissued != Symbol.IsReissued && symbol.Original == Symbol.Original));

    // The symbol of the pages stands more often than any other that has a line of its own; under a line of words one may be the end of a heading.
    private DocumentSymbol? FindSymbol()
    {
        var counts = new Dictionary<DocumentSymbol, int>();
        for (int i = 0; i < _lines.Count; i++)
        {
            CleanLine line = _lines[i];
            if (line.IsBlank || !Furniture.IsLoneSymbol(line.Plain, out DocumentSymbol? symbol))
                continue;
            bool atTop = i == 0 || line.BeginsPage || _lines[i - 1].IsBlank || _breaks?[i] == true || Furniture.IsPageMark(_lines[i - 1].Plain);
            if (atTop || counts.ContainsKey(symbol!))
                counts[symbol!] = counts.GetValueOrDefault(symbol!) + 1;
        }

        return counts.Count == 0 ? null : counts.MaxBy(pair => pair.Value).Key;
    }
}
