using UNVoting.Documents;

namespace UNVoting.Import.Tests.Generators;

/// <summary>Writes the wording of a text in the form in which the Assembly prints texts.</summary>
internal static class TextWriter
{
    public static void Write(ResolutionText text, PrintedPages pages, bool decision)
    {
        if (decision)
        {
            Paragraph only = text.Operative[0];
            pages.Paragraph($"{text.Formula}, {only.Text}");
            foreach (Paragraph point in only.Children.SelectMany(child => child.SelfAndDescendants()))
                pages.Paragraph($"{point.Number} {point.Text}");
            return;
        }

        pages.Line($"{text.Formula},");
        foreach (Paragraph paragraph in text.Preamble)
            Write(paragraph, text, pages);
        foreach (Paragraph paragraph in text.Operative.SelectMany(paragraph => paragraph.SelfAndDescendants()))
            Write(paragraph, text, pages);
    }

    private static void Write(Paragraph paragraph, ResolutionText text, PrintedPages pages)
    {
        string words = paragraph.Text[paragraph.Opening.Length..];
        foreach (string mark in paragraph.FootnoteMarks)
            words += pages.Mark(mark, text.Footnotes.Single(note => note.Mark == mark).Text);
        foreach (Citation citation in paragraph.Citations)
            words = pages.Linked(words, citation.Printed);
        string number = paragraph.Number.Length > 0 ? $"{paragraph.Number} " : "";
        pages.Paragraph($"{number}{(paragraph.Opening.Length > 0 ? pages.Emphasise(paragraph.Opening) : "")}{words}");
    }
}
