using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UNVoting.Import.Text;

namespace UNVoting.Import.Word;

/// <summary>Turns the runs of paragraphs into words with emphasis and footnote marks. What was struck out by a tracked change is left out, what was put in is read.</summary>
internal sealed class WordProse
{
    private readonly List<(string Mark, long Id, bool IsEndnote)> _references = [];
    private readonly StringBuilder _marked = new();
    private bool _emphasis;
    private int _footnotes;

    /// <summary>The footnotes referred to, in order, with their marks.</summary>
    public IReadOnlyList<(string Mark, long Id, bool IsEndnote)> References => _references;

    /// <summary>Reads a paragraph.</summary>
    public string Read(Paragraph paragraph)
    {
        _marked.Clear();
        _emphasis = false;
        Take(paragraph, emphasis: false);
        Emphasise(false);
        return _marked.ToString().Trim();
    }

    /// <summary>The text boxes anchored in a paragraph, each once.</summary>
    public static IEnumerable<TextBoxContent> Boxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box => !box.Ancestors<AlternateContentFallback>().Any());

    private void Take(OpenXmlElement container, bool emphasis)
    {
        foreach (OpenXmlElement element in container.ChildElements)
            TakeOne(element, emphasis);
    }

    private void TakeOne(OpenXmlElement element, bool emphasis)
    {
        switch (element)
        {
            case Run run:
                Take(run, IsEmphasised(run.RunProperties));
                break;
            case DocumentFormat.OpenXml.Wordprocessing.Text text:
                Append(text.Text, emphasis);
                break;
            case TabChar or Break or CarriageReturn or PositionalTab:
                Append(" ", emphasis);
                break;
            case NoBreakHyphen:
                Append("-", emphasis);
                break;
            case FootnoteReference note:
                Refer(note.Id?.Value ?? 0, note.CustomMarkFollows?.Value ?? false, isEndnote: false);
                break;
            case EndnoteReference note:
                Refer(note.Id?.Value ?? 0, note.CustomMarkFollows?.Value ?? false, isEndnote: true);
                break;
            case RunProperties or ParagraphProperties or FieldCode or DeletedRun or MoveFromRun or DeletedText or Drawing or Picture or AlternateContentFallback or SoftHyphen:
                break;
            default:
                Take(element, emphasis);
                break;
        }
    }

    private void Append(string text, bool emphasis)
    {
        // Blanks between two emphasised words belong to the emphasis, those at its end do not matter.
        if (!string.IsNullOrWhiteSpace(text))
            Emphasise(emphasis);
        foreach (char c in text)
        {
            if (c != '\u00AD')
                PlainCharacters.Append(_marked, c);
        }
    }

    // Word cuts words into runs at will, so emphasis begins and ends only where it changes.
    private void Emphasise(bool on)
    {
        if (_emphasis == on)
            return;
        _marked.Append(on ? Marked.EmphasisOn : Marked.EmphasisOff);
        _emphasis = on;
    }

    // A mark of the author's own stands as text after the reference, and in the note itself.
    private void Refer(long id, bool isOwnMark, bool isEndnote)
    {
        if (isOwnMark)
            return;
        string mark = (++_footnotes).ToString(CultureInfo.InvariantCulture);
        _references.Add((mark, id, isEndnote));
        _marked.Append(Marked.NoteOn).Append(mark).Append(Marked.NoteOff);
    }

    private static bool IsEmphasised(RunProperties? properties) => IsOn(properties?.Italic) || IsOn(properties?.Bold);

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val?.Value ?? true);
}
