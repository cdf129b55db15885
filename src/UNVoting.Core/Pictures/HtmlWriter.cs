using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace UNVoting.Pictures;

/// <summary>Writes markup as it is and everything else escaped.</summary>
internal readonly struct HtmlWriter(TextWriter writer)
{
    // Letters of every language stay letters; what could be taken for markup does not.
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // What HTML has no way to say, even escaped: control characters but tabs and line ends, and what is no character.
    private static readonly SearchValues<char> s_notText =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);

    /// <summary>Markup with numbers in it, printed alike in every culture.</summary>
    public void Format(FormattableString markup) => writer.Write(FormattableString.Invariant(markup));

    /// <summary>Markup of our own.</summary>
    public void Markup(string markup) => writer.Write(markup);

    /// <summary>Anything else.</summary>
    public void Text(string text) =>
        s_encoder.Encode(writer, text.AsSpan().ContainsAny(s_notText) ? string.Concat(text.Select(letter => s_notText.Contains(letter) ? '\uFFFD' : letter)) : text);

    public void Element(string name, string text, string attributes = "")
    {
        writer.Write($"<{name}{attributes}>");
        Text(text);
        writer.Write($"</{name}>");
    }

    public void Note(string text)
    {
        Element("p", text, " class=\"note\"");
        writer.Write('\n');
    }

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share)} %");

    public static string Score(double? score) => score?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
}
