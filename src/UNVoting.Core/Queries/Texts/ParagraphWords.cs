using System.Text;
using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>The words of one paragraph, without its number and its sub-paragraphs, as numbers of a vocabulary.</summary>
/// <remarks>The punctuation at the end is left out: comma, semicolon or point come of the place of the paragraph.</remarks>
internal sealed class ParagraphWords
{
    private readonly string text;
    private readonly WordSpan[] spans;

    public ParagraphWords(Paragraph paragraph, Vocabulary vocabulary)
        : this(paragraph.Label, WithoutNumber(paragraph), vocabulary)
    {
    }

    public ParagraphWords(ParagraphLabel label, string text, Vocabulary vocabulary)
    {
        (Label, this.text) = (label, text);
        spans = [.. WordReader.Read(text)];
        int count = spans.Length;
        while (count > 0 && !spans[count - 1].IsWord && text[spans[count - 1].Start] is ',' or ';' or '.' or ':')
            count--;
        spans = count == spans.Length ? spans : spans[..count];
        All = new int[count];
        for (int i = 0; i < count; i++)
            All[i] = vocabulary.NumberOf(text.AsSpan(spans[i].Start, spans[i].Length));
    }

    public ParagraphLabel Label { get; }

    /// <summary>Words and punctuation marks, in order.</summary>
    public int[] All { get; }

    /// <summary>Some of the words as printed, with single blanks.</summary>
    public string Print(int start, int end)
    {
        var printed = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            if (i > start && spans[i].AfterBlank)
                printed.Append(' ');
            printed.Append(text, spans[i].Start, spans[i].Length);
        }

        return printed.ToString();
    }

    private static string WithoutNumber(Paragraph paragraph) =>
        paragraph.Number.Length > 0 && paragraph.Text.StartsWith(paragraph.Number, StringComparison.Ordinal) ? paragraph.Text[paragraph.Number.Length..] : paragraph.Text;
}
