using DocumentFormat.OpenXml.Wordprocessing;

namespace UNVoting.Import.Word;

/// <summary>The styles of a Word file: which are headings, which number their paragraphs, and how they set their words.</summary>
internal sealed class WordStyles
{
    // A style may be based on another, which may be based on another; a file made to go round in circles ends here.
    private const int MostBases = 16;

    private static readonly string[] HeadingNames = ["heading", "_ h_", "_ h _", "_h_", "hch", "h1", "h23", "h4", "h56"];

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

    /// <summary>The numbering of a paragraph: its own, or that of its style, or of a style that this is based on.</summary>
    /// <returns>The number of the list, the level where one is named, and the style that names the list.</returns>
    public (int Id, int? Level, string? Style)? NumberingOf(Paragraph paragraph)
    {
        NumberingProperties? own = paragraph.ParagraphProperties?.NumberingProperties;
        int? level = own?.NumberingLevelReference?.Val?.Value;
        if (own?.NumberingId?.Val?.Value is { } id)
            return (id, level, null);
        return NumberingOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, level);
    }

    /// <summary>Which list a paragraph of a style stands in, and how deep, where the style says so itself or by the style it rests on.</summary>
    public (int Id, int? Level, string? Style)? NumberingOf(string? styleId, int? level = null)
    {
        foreach (Style style in Chain(styleId))
        {
            NumberingProperties? numbering = style.StyleParagraphProperties?.NumberingProperties;
            level ??= numbering?.NumberingLevelReference?.Val?.Value;
            if (numbering?.NumberingId?.Val?.Value is { } id)
                return (id, level, style.StyleId?.Value);
        }

        return null;
    }

    /// <summary>Whether words are set in italics or in bold.</summary>
    public bool IsEmphasised(RunProperties? run) =>
        IsOn(run?.Italic ?? Of(run, style => style.Italic)) || IsOn(run?.Bold ?? Of(run, style => style.Bold));

    /// <summary>Whether the author left words in the file that no printed page shows.</summary>
    public bool IsHidden(RunProperties? run) => IsOn(run?.Vanish ?? Of(run, style => style.Vanish));

    /// <summary>Whether words are raised above the line.</summary>
    public bool IsRaised(RunProperties? run) =>
        (run?.VerticalTextAlignment ?? Of(run, style => style.VerticalTextAlignment))?.Val?.Value == VerticalPositionValues.Superscript;

    private T? Of<T>(RunProperties? run, Func<StyleRunProperties, T?> property)
        where T : class =>
        Chain(run?.RunStyle?.Val?.Value).Select(style => style.StyleRunProperties is { } set ? property(set) : null).FirstOrDefault(value => value is not null);

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val?.Value ?? true);

    private IEnumerable<Style> Chain(string? id)
    {
        for (int i = 0; i < MostBases && id is not null && _styles.TryGetValue(id, out Style? style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
