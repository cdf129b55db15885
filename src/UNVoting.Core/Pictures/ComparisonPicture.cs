using UNVoting.Queries.Texts;

namespace UNVoting.Pictures;

/// <summary>A comparison of two texts as a picture: the later text with what was dropped struck out and what was added underlined, as delegates mark up a draft.</summary>
public static class ComparisonPicture
{
    /// <summary>Marks up the words of the later text.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The picture, with one row for each paragraph, the marked-up words beside its name in both texts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    public static Picture Of(TextComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new Picture(comparison is { From: { } from, To: { } to } ? $"{from} → {to}" : "Comparison of two texts", html => Write(comparison, html));
    }

    private static void Write(TextComparison comparison, HtmlWriter html)
    {
        html.Note($"{HtmlWriter.Percent(comparison.Similarity)} of the words of both texts were kept.");
        html.Markup("<table><tbody>\n");
        foreach (ParagraphChange change in comparison.Changes)
        {
            WriteRow(change, html);
        }

        html.Markup("</tbody></table>\n");
    }

    private static void WriteRow(ParagraphChange change, HtmlWriter html)
    {
        string kind = change.Kind.ToString().ToLowerInvariant();
        html.Format($"<tr class=\"{kind}\"><td class=\"s\">");
        WriteLabels(string.Join(", ", change.From), string.Join(", ", change.To), html);
        html.Markup("</td><td>");
        string gap = "";
        foreach (WordChange words in change.Words)
        {
            html.Markup(gap);
            switch (words.Kind)
            {
                case WordChangeKind.Added:
                    html.Element("ins", words.After);
                    break;
                case WordChangeKind.Dropped:
                    html.Element("del", words.Before);
                    break;
                default:
                    html.Text(words.After);
                    break;
            }

            gap = " ";
        }

        if (change.IsChange)
        {
            html.Markup(" ");
            html.Element("span", Note(change, kind), " class=\"note\"");
        }

        html.Markup("</td></tr>\n");
    }

    private static void WriteLabels(string before, string after, HtmlWriter html)
    {
        if (before.Length == 0)
        {
            html.Element("ins", after);
        }
        else if (after.Length == 0)
        {
            html.Element("del", before);
        }
        else
        {
            html.Text(before == after ? after : $"{before} → {after}");
        }
    }

    private static string Note(ParagraphChange change, string kind)
    {
        string similarity = change.Similarity is { } known ? $", {HtmlWriter.Percent(known)} alike" : "";
        string verb = change.VerbShift switch
        {
            VerbShift.Strengthened => ", strengthened",
            VerbShift.Weakened => ", weakened",
            _ => "",
        };
        return $"{kind}{similarity}{verb}";
    }
}
