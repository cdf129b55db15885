using System.Globalization;
using System.Text.Encodings.Web;
using UNVoting.Queries.Texts;

namespace UNVoting.Pictures;

/// <summary>A comparison of two texts as a page for a browser: the later text with what was dropped struck out and what was added underlined, as delegates mark up a draft.</summary>
/// <remarks>One small HTML file that loads nothing else and runs no script. The same comparison gives the same bytes in every culture.</remarks>
public static class ComparisonPage
{
    private const string Style =
        "body{font:16px/1.5 Georgia,serif;max-width:52em;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
        + "table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:.4em .6em;border-top:1px solid #ddd}"
        + "td:first-child{white-space:nowrap;font:13px/1.8 sans-serif;color:#555}"
        + "del{color:#a00}ins{color:#060;text-decoration:underline}.unchanged{color:#777}.note{font:13px/1.8 sans-serif;color:#555}"
        + "@media(prefers-color-scheme:dark){body{color:#ddd;background:#161616}del{color:#f88}ins{color:#8d8}td{border-color:#444}}";

    /// <summary>Writes one row for each paragraph, the marked-up words beside its name in both texts.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="writer">Where to; the caller writes it as UTF-8.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(TextComparison comparison, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(writer);
        string title = Escaped(comparison is { From: { } from, To: { } to } ? $"{from} → {to}" : "Comparison of two texts");
        writer.Write("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        writer.Write($"<title>{title}</title><style>{Style}</style></head>\n<body><h1>{title}</h1>\n");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<p class=\"note\">{Percent(comparison.Similarity)} of the words of both texts were kept.</p>\n<table>\n"));
        foreach (var change in comparison.Changes)
            WriteRow(change, writer);
        writer.Write("</table></body></html>\n");
    }

    /// <summary>The page as text.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>What <see cref="Write"/> writes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    public static string ToHtml(TextComparison comparison)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(comparison, writer);
        return writer.ToString();
    }

    private static void WriteRow(ParagraphChange change, TextWriter writer)
    {
        string kind = change.Kind.ToString().ToLowerInvariant();
        string before = Escaped(string.Join(", ", change.From));
        string after = Escaped(string.Join(", ", change.To));
        string labels = (before.Length, after.Length) switch
        {
            (0, _) => $"<ins>{after}</ins>",
            (_, 0) => $"<del>{before}</del>",
            _ => before == after ? after : $"{before} → {after}",
        };
        writer.Write($"<tr class=\"{kind}\"><td>{labels}</td><td>");
        string gap = "";
        foreach (var words in change.Words)
        {
            writer.Write(gap);
            writer.Write(words.Kind switch
            {
                WordChangeKind.Added => $"<ins>{Escaped(words.After)}</ins>",
                WordChangeKind.Dropped => $"<del>{Escaped(words.Before)}</del>",
                _ => Escaped(words.After),
            });
            gap = " ";
        }

        if (change.IsChange)
            writer.Write($" <span class=\"note\">{Note(change, kind)}</span>");
        writer.Write("</td></tr>\n");
    }

    private static string Note(ParagraphChange change, string kind)
    {
        string similarity = change.Similarity is { } known ? string.Create(CultureInfo.InvariantCulture, $", {Percent(known)} alike") : "";
        string verb = change.VerbShift switch
        {
            VerbShift.Strengthened => ", strengthened",
            VerbShift.Weakened => ", weakened",
            _ => "",
        };
        return $"{kind}{similarity}{verb}";
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share)} %");

    private static string Escaped(string text) => HtmlEncoder.Default.Encode(text);
}
