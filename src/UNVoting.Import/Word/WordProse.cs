using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UNVoting.Import.Text;

namespace UNVoting.Import.Word;

/// <summary>
/// Turns the runs of paragraphs into words with emphasis and footnote marks. What was struck out by a tracked change, and what is hidden, is left out;
/// what was put in is read.
/// </summary>
/// <param name="styles">The styles of the file.</param>
/// <param name="notes">What gives footnotes their marks; <see langword="null"/> where references are not counted.</param>
internal sealed class WordProse(WordStyles styles, WordNotes? notes = null)
{
    private readonly StringBuilder _marked = new();
    private bool _emphasis;

    // A note whose mark is the author's own: the words that come next.
    private (long Id, bool IsEndnote)? _own;

    /// <summary>Reads a paragraph.</summary>
    public string Read(Paragraph paragraph)
    {
        _marked.Clear();
        _emphasis = false;
        _own = null;
        Take(paragraph, null);
        Emphasise(false);
        return _marked.ToString().Trim();
    }

    /// <summary>The text boxes anchored in a paragraph, each once.</summary>
    public static IEnumerable<TextBoxContent> Boxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box => box.Ancestors<Paragraph>().First() == paragraph && !box.Ancestors<AlternateContentFallback>().Any());

    private void Take(OpenXmlElement container, RunProperties? set)
    {
        foreach (OpenXmlElement element in container.ChildElements)
            TakeOne(element, set);
    }

    private void TakeOne(OpenXmlElement element, RunProperties? set)
    {
        switch (element)
        {
            case Run run:
                if (!styles.IsHidden(run.RunProperties))
                    Take(run, run.RunProperties);
                break;
            case DocumentFormat.OpenXml.Wordprocessing.Text text:
                TakeText(text.Text, set);
                break;
            case DocumentFormat.OpenXml.Math.Text text:
                TakeText(text.Text, set);
                break;
            case SymbolChar { Char.Value: { } code } when int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int symbol) && symbol <= char.MaxValue:
                Append(((char)symbol).ToString(), set);
                break;
            case TabChar or Break or CarriageReturn or PositionalTab:
                Append(" ", set);
                break;
            case NoBreakHyphen:
                Append("-", set);
                break;
            case FootnoteReference note:
                Refer(note.Id?.Value ?? 0, note.CustomMarkFollows?.Value ?? false, isEndnote: false);
                break;
            case EndnoteReference note:
                Refer(note.Id?.Value ?? 0, note.CustomMarkFollows?.Value ?? false, isEndnote: true);
                break;
            case RunProperties or ParagraphProperties or FieldCode or DeletedFieldCode or DeletedRun or MoveFromRun or DeletedText or Drawing or Picture or AlternateContentFallback or SoftHyphen:
                break;
            default:
                Take(element, set);
                break;
        }
    }

    private void TakeText(string text, RunProperties? set)
    {
        string mark = text.Trim();
        if (_own is { } note && mark.Length > 0)
        {
            _own = null;
            notes?.Refer(note.Id, note.IsEndnote, mark);
            Marked.AppendNote(_marked, mark);
        }
        else if (styles.IsRaised(set) && IsMark(mark))
        {
            Marked.AppendRaised(_marked, mark);
        }
        else
        {
            Append(text, set);
        }
    }

    // Figures or stars: a mark that was typed, or the second mention of a note.
    private static bool IsMark(string raised) =>
        raised.Length is > 0 and <= FootnoteStart.LongestNumber && (!raised.AsSpan().ContainsAnyExceptInRange('0', '9') || !raised.AsSpan().ContainsAnyExcept('*'));

    private void Append(string text, RunProperties? set)
    {
        // Blanks between two emphasised words belong to the emphasis, those at its end do not matter.
        if (!string.IsNullOrWhiteSpace(text))
            Emphasise(styles.IsEmphasised(set));
        for (int at = 0; at < text.Length; at++)
        {
            string mark = TypedMark(text.AsSpan(at));
            if (mark.Length > 0)
                Marked.AppendRaised(_marked, mark);
            else if (text[at] != '\u00AD')
                PlainCharacters.Append(_marked, text[at]);
            at += Math.Max(0, mark.Length - 1);
        }
    }

    // A mark that is raised by characters of its own, or stars that are glued to a word or begin a note.
    private string TypedMark(ReadOnlySpan<char> text)
    {
        if (text[0] != '*')
            return RaisedFigures.At(text);
        int end = text.IndexOfAnyExcept('*');
        bool begins = _marked.Length == 0 && end > 0 && text[end] == ' ' && text[end..].TrimStart() is [var next, ..] && char.IsLetter(next);
        return begins || (_marked.Length > 0 && _marked[^1] != ' ') ? text[..(end < 0 ? text.Length : end)].ToString() : "";
    }

    // Word cuts words into runs at will, so emphasis begins and ends only where it changes.
    private void Emphasise(bool on)
    {
        if (_emphasis == on)
            return;
        _marked.Append(on ? Marked.EmphasisOn : Marked.EmphasisOff);
        _emphasis = on;
    }

    private void Refer(long id, bool isOwnMark, bool isEndnote)
    {
        if (isOwnMark)
            _own = (id, isEndnote);
        else if (notes is not null)
            Marked.AppendNote(_marked, notes.Refer(id, isEndnote));
    }
}
