using DocumentFormat.OpenXml.Wordprocessing;

namespace UNVoting.Import.Word;

/// <summary>The styles of a Word file: which are headings, and which number their paragraphs.</summary>
internal sealed class WordStyles
{
    // A style may be based on another, which may be based on another; a file made to go round in circles ends here.
    private const int MostBases = 16;

    private static readonly string[] HeadingNames = ["heading", "_ h_", "_h_", "hch", "h1", "h23", "h4", "h56"];

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public WordStyles(Styles? styles)
    {
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                _styles.TryAdd(id, style);
        }
    }

    /// <summary>Whether a paragraph is set as a heading.</summary>
    public bool IsHeading(Paragraph paragraph)
    {
        foreach (Style style in Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value))
        {
            string name = style.StyleName?.Val?.Value?.Trim().ToLowerInvariant() ?? "";
            if (HeadingNames.Any(heading => name.StartsWith(heading, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>The numbering of a paragraph: its own, or that of its style.</summary>
    public NumberingProperties? NumberingOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties
        ?? Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering is not null);

    private IEnumerable<Style> Chain(string? id)
    {
        for (int i = 0; i < MostBases && id is not null && _styles.TryGetValue(id, out Style? style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
