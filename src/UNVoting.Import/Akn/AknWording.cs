using UNVoting.Documents;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;

namespace UNVoting.Import.Akn;

/// <summary>Reads the preamble, the body and the attachments of a statement into the tree of paragraphs that every reader of texts builds.</summary>
internal sealed class AknWording
{
    private readonly ParagraphTree _tree;
    private readonly AknProse _prose;
    private readonly IssueLog _issues;
    private readonly List<MarkupElement> _run = [];

    // The number of the last paragraph, and whether what follows it is a numbered list that it announces.
    private int _number;
    private bool _listing;

    private AknWording(MarkupElement statement, IssueLog issues) => (_tree, _prose, _issues) = (new ParagraphTree(issues), new AknProse(statement), issues);

    /// <summary>Reads a statement.</summary>
    /// <returns>The wording; <see langword="null"/> where the statement has none.</returns>
    public static ResolutionText? Read(MarkupElement statement, IssueLog issues)
    {
        if (statement.Child("preamble") is null && statement.Child("mainBody") is null)
            return null;
        var reader = new AknWording(statement, issues);
        reader.TakePreamble(statement.Child("preamble"));
        reader.TakeBody(statement.Child("mainBody"));
        foreach (MarkupElement attachment in statement.Children("attachments").SelectMany(attachments => attachments.Children("attachment")))
        {
            foreach (MarkupElement body in attachment.Below("mainBody"))
            {
                reader._tree.BeginAnnex("", "");
                reader._number = 0;
                reader.TakeBody(body);
            }
        }

        return reader._tree.ToText(reader._prose.Footnotes);
    }

    private void TakePreamble(MarkupElement? preamble)
    {
        foreach (MarkupElement element in preamble?.Elements ?? [])
        {
            switch (element.Name)
            {
                case "formula":
                    _tree.Formula = _prose.Read(element).Plain.TrimEnd(',', '،', '，', ' ');
                    break;
                case "container":
                    TakeContainer(element);
                    break;
                default:
                    TakeHeading(element);
                    break;
            }
        }

        _tree.Close();
    }

    private void TakeContainer(MarkupElement container)
    {
        foreach (MarkupElement element in container.Elements)
        {
            if (element.Name == "blockList")
            {
                TakeBlockList(element, container["name"]);
            }
            else if (element.Name == "table")
            {
                _tree.Continue(AknTable.Read(element, _prose));
            }
            else
            {
                TextPiece piece = Opened(element, container["name"]);
                if (container["name"].Length == 0 && IsHeading(piece))
                    _tree.Head(piece.Plain);
                else if (piece.Plain.Length > 0)
                    _tree.AddPreambular(piece);
            }
        }
    }

    private void TakeBlockList(MarkupElement list, string name)
    {
        foreach (MarkupElement element in list.Elements)
        {
            if (element.Name == "item")
                TakeLabelled(element);
            else if (Opened(element, name) is { Plain.Length: > 0 } introduction)
                _tree.AddPreambular(introduction);
        }

        TakeRun();
    }

    private void TakeBody(MarkupElement? body)
    {
        foreach (MarkupElement element in body?.Elements ?? [])
            TakeBodyElement(element);
        TakeRun();
        _tree.Close();
    }

    private void TakeBodyElement(MarkupElement element)
    {
        if (element.Name is not ("paragraph" or "list" or "sublist" or "intro" or "point"))
            TakeRun();
        switch (element.Name)
        {
            case "section" or "hcontainer" or "chapter" or "part" or "article":
                _tree.Close();
                foreach (MarkupElement child in element.Elements)
                    TakeBodyElement(child);
                break;
            case "paragraph" or "point":
                TakeLabelled(element);
                break;
            case "container" or "blockContainer":
                foreach (MarkupElement child in element.Elements)
                    TakeBodyElement(child);
                break;
            case "table":
                _tree.Continue(AknTable.Read(element, _prose));
                break;
            case "crossHeading" when element["refersTo"].EndsWith("preamble", StringComparison.Ordinal):
                _tree.AddPreambular(_prose.Read(element));
                _tree.Close();
                break;
            case "p" when element.Child("num") is null:
                TakeUnlabelled(_prose.Read(element), element.Line);
                break;
            default:
                TakeHeading(element);
                break;
        }
    }

    // Points wait until the next element is known, because "(i)" is a letter or a Roman number by what follows it.
    private void TakeLabelled(MarkupElement element) => _run.Add(element);

    private void TakeRun()
    {
        List<AknPoint> points = [.. _run.SelectMany(element => AknPoint.Flatten(element, _prose))];
        _run.Clear();
        for (int i = 0; i < points.Count; i++)
            Take(points[i], i + 1 < points.Count ? points[i + 1].Label?.Text : null);
    }

    private void Take(AknPoint point, string? next)
    {
        if (point.IsHeading)
        {
            TakeHeading(point.Piece.Plain);
            return;
        }

        if (point.Footnote is { } mark)
            _prose.AddFootnote(mark, point.Piece.Plain, LinkedCitations.Read(point.Piece.Plain, point.Piece.Links));
        else if (point.Label is not { } label)
            TakeUnlabelled(point.Piece, point.Line);
        else if (label.Style == LabelStyle.Number)
            TakeNumbered(label, point);
        else
            _tree.AddPoint(label.Text, label.Style, point.Piece, next, point.Line);
    }

    // "Approves the following agenda: 1. Opening of the Congress": the numbers of what a paragraph announces begin anew under it, and are its words.
    private void TakeNumbered(PointLabel label, AknPoint point)
    {
        _listing = !_tree.HasHeading && _tree.Open.Count > 0 && label.Number <= _number && (_listing || _tree.Open[^1].Closing is ':' or '：');
        if (_listing)
        {
            _tree.Continue(point.Piece with { Marked = $"{label.Text}. {point.Piece.Marked}" });
            return;
        }

        _number = label.Number;
        _tree.AddNumbered(label.Text, point.Piece, point.Line);
    }

    private void TakeUnlabelled(TextPiece piece, int line)
    {
        string plain = piece.Plain;
        if (plain.Length == 0)
            return;
        if (IsHeading(piece))
        {
            TakeHeading(plain);
            return;
        }

        if (_tree.InAnnex)
        {
            if (_tree.Open.Count > 0 && !_tree.HasHeading && !_tree.Open[^1].IsClosed)
                _tree.Continue(piece);
            else
                _tree.AddAnnexed(piece);
        }
        else if (_tree.Operative.Count == 0 && plain[^1] == ',' && OpeningWords.OpensPreambular(plain))
        {
            _issues.Info(line, "preambular-in-body", "A preambular paragraph stands among the operative ones; it was read as what it is.", plain);
            _tree.AddPreambular(piece);
            _tree.Close();
        }
        else if (_tree.Open.Count == 0)
        {
            _tree.AddOperative(piece);
        }
        else
        {
            _tree.Continue(piece);
        }
    }

    private void TakeHeading(MarkupElement element) => TakeHeading(_prose.Read(element).Plain);

    private void TakeHeading(string plain)
    {
        if (plain.Length == 0)
            return;
        if (_tree.InAnnex && AknAnnex.Take(_tree, plain))
            return;
        _tree.Head(plain);
        _tree.Close();
    }

    private TextPiece Opened(MarkupElement element, string name)
    {
        TextPiece piece = _prose.Read(element);
        string opening = Blanks.Single(name);
        return opening.Length > 0 && piece.Plain.StartsWith(opening, StringComparison.Ordinal) ? piece with { Opening = opening } : piece;
    }

    // Words that are set apart as a whole and end in no point are a heading.
    private static bool IsHeading(TextPiece piece) =>
        piece.Plain.Length > 0 && piece.Plain[^1] is not (',' or ';' or '.' or ':' or '،' or '，' or '；') && Marked.EmphasisAtStart(piece.Marked) == piece.Plain;
}
