using System.Globalization;

namespace UNVoting.Pictures;

/// <summary>Something of the model as HTML, to be read by people: for a notebook as a fragment, for a browser as a page.</summary>
/// <remarks>Loads nothing, runs no script, and takes the colours of text and ground from where it stands, light or dark. What comes from documents is escaped.
/// Made anew as it is written; the same content gives the same bytes in every culture.</remarks>
[TypeFormatterSource]
public sealed class Picture
{
    private readonly Action<HtmlWriter> body;

    internal Picture(string title, Action<HtmlWriter> body) => (Title, this.body) = (title, body);

    /// <summary>The heading, without markup.</summary>
    public string Title { get; }

    /// <summary>Writes one element that carries its own style, to stand among others.</summary>
    /// <param name="writer">Where to; the caller chooses the encoding, UTF-8 unless there is a reason.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var html = new HtmlWriter(writer);
        html.Format($"<div class=\"unvoting\"><style>{PictureStyle.OfFragment}</style>\n");
        html.Element("h3", Title);
        body(html);
        html.Markup("</div>\n");
    }

    /// <summary>Writes a whole page.</summary>
    /// <param name="writer">Where to; the page says that it is UTF-8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WritePage(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var html = new HtmlWriter(writer);
        html.Markup("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        html.Element("title", Title);
        html.Format($"<style>{PictureStyle.OfPage}</style></head>\n<body>\n");
        Write(writer);
        html.Markup("</body></html>\n");
    }

    /// <summary>The element as text.</summary>
    /// <returns>What <see cref="Write"/> writes.</returns>
    public string ToHtml() => Text(Write);

    /// <summary>The whole page as text.</summary>
    /// <returns>What <see cref="WritePage"/> writes.</returns>
    public string ToPage() => Text(WritePage);

    /// <summary>The heading.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
