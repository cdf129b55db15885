using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>A document freed of its pages: the lines of the text in order, the footnotes apart, and the symbol that its pages carry.</summary>
internal sealed class DocumentPages(IReadOnlyList<ContentLine> content, IReadOnlyList<PrintedFootnote> footnotes, DocumentSymbol? symbol)
{
    public IReadOnlyList<ContentLine> Content { get; } = content;

    public IReadOnlyList<PrintedFootnote> Footnotes { get; } = footnotes;

    /// <summary>The symbol printed at the top or the foot of the pages, where one stands alone on a line.</summary>
    public DocumentSymbol? Symbol { get; } = symbol;

    /// <summary>The footnote marks on lines that belong to the page, such as the star after a symbol that was issued anew.</summary>
    public IReadOnlySet<string> PaperMarks { get; init; } = new HashSet<string>();

    /// <summary>Numbers of lines that hold nothing to read, where the source tells them apart.</summary>
    public IReadOnlySet<int> Blank { get; init; } = new HashSet<int>();

    /// <summary>How many lines there are in all, footnotes and blank ones counted; 0 where the pages were read from a text.</summary>
    public int Lines { get; init; }
}
