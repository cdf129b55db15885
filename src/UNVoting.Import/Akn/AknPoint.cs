using UNVoting.Import.Markup;
using UNVoting.Import.Text;

namespace UNVoting.Import.Akn;

/// <summary>A paragraph, a point of a list or a heading, in the order of the text.</summary>
/// <param name="Label">Its label; <see langword="null"/> where it has none.</param>
/// <param name="Piece">Its words, without the label.</param>
/// <param name="Line">Where in the file it begins, counted from 1.</param>
/// <param name="IsHeading">Whether it stands above the paragraphs that follow.</param>
/// <param name="Footnote">The mark, where it is a note under a table.</param>
internal readonly record struct AknPoint(PointLabel? Label, TextPiece Piece, int Line, bool IsHeading = false, string? Footnote = null)
{
    /// <summary>The class of a note under a table.</summary>
    public const string NoteClass = "FootnoteText";

    // The styles of headings in the templates that the documents were typed in.
    private static readonly string[] HeadingClasses = ["H1", "H23", "H4", "H56", "HCh"];

    /// <summary>Takes a paragraph apart into itself and the points of its lists. Which point belongs under which follows from the labels: files nest them wrongly at times.</summary>
    public static IEnumerable<AknPoint> Flatten(MarkupElement element, AknProse prose)
    {
        string number = "";
        bool labelled = false;
        bool isHeading = HeadingClasses.Contains(element["class"]);
        foreach (MarkupElement child in element.Elements)
        {
            switch (child.Name)
            {
                case "num":
                    number = child.Text;
                    break;
                case "heading" or "subheading":
                case "p" or "content" when isHeading:
                    string words = prose.Read(child).Plain;
                    yield return new AknPoint(null, new TextPiece(number.Length > 0 ? $"{number} {words}" : words), child.Line, IsHeading: true);
                    (number, labelled) = ("", true);
                    break;
                case "list" or "sublist" or "blockList":
                    foreach (MarkupElement item in child.Elements)
                    {
                        if (item.Name is "point" or "item" or "sublist" or "list")
                        {
                            foreach (AknPoint point in Flatten(item.Name is "point" or "item" ? item : Wrapped(item), prose))
                                yield return point;
                        }
                        else
                        {
                            yield return Labelled(number, prose.Read(item), item.Line, ref labelled);
                        }
                    }

                    break;
                case "point" or "item":
                    foreach (AknPoint point in Flatten(child, prose))
                        yield return point;
                    break;
                case "table":
                    yield return new AknPoint(null, AknTable.Read(child, prose), child.Line);
                    break;
                default:
                    if (element["class"] == NoteClass && Note(child) is { } mark)
                        yield return new AknPoint(null, WithoutMark(prose.Read(child), mark), child.Line, Footnote: mark);
                    else
                        yield return Labelled(number, prose.Read(child), child.Line, ref labelled);
                    break;
            }
        }

        // A number whose words stand in the next paragraph, or in a list of its own.
        if (!labelled && number.Length > 0)
            yield return isHeading ? new AknPoint(null, new TextPiece(number), element.Line, IsHeading: true) : Labelled(number, new TextPiece(""), element.Line, ref labelled);
    }

    private static MarkupElement Wrapped(MarkupElement list)
    {
        var wrapper = new MarkupElement("paragraph", list.Line);
        wrapper.Add(list);
        return wrapper;
    }

    // Only the first words of a paragraph carry its number; without one, the label may stand in the words: "(a) To promote …".
    private static AknPoint Labelled(string number, TextPiece piece, int line, ref bool labelled)
    {
        bool first = !labelled;
        labelled = true;
        if (!first)
            return new AknPoint(null, piece, line);
        if (number.Length > 0)
        {
            // Arabic texts number "1 -".
            string bare = number.TrimEnd('-', '–', '—', ' ', '.', '،');
            return PointLabel.TryRead(bare.EndsWith(')') ? bare : $"{bare}.", out PointLabel label)
                ? new AknPoint(label, piece, line)
                : new AknPoint(null, piece with { Marked = $"{number} {piece.Marked}" }, line);
        }

        string plain = piece.Plain;
        return PointLabel.TryRead(plain, out PointLabel inner) && inner.Length < plain.Length
            ? new AknPoint(inner, piece.After(inner.Length), line)
            : new AknPoint(null, piece, line);
    }

    private static string? Note(MarkupElement content) => content.Below("sup").FirstOrDefault()?.Text is { Length: > 0 and <= 3 } mark ? mark : null;

    // The mark may have been read as one of the text's already, and left out of its words.
    private static TextPiece WithoutMark(TextPiece piece, string mark) => piece.Plain.StartsWith($"{mark} ", StringComparison.Ordinal) ? piece.After(mark.Length) : piece;
}
