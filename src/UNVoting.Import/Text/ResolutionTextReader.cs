using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>Reads the blocks of one text into its paragraphs: tells by form and words what each block is.</summary>
internal sealed class ResolutionTextReader
{
    private readonly ParagraphTree _tree;

    private ResolutionTextReader(IssueLog issues) => _tree = new ParagraphTree(issues);

    public static ResolutionText Read(IReadOnlyList<Block> blocks, IEnumerable<PrintedFootnote> footnotes, IssueLog issues)
    {
        var reader = new ResolutionTextReader(issues);
        for (int i = 0; i < blocks.Count; i++)
            reader.Take(blocks[i], i + 1 < blocks.Count ? blocks[i + 1] : null);
        if (reader._tree.HasHeading)
            issues.Warn(blocks[^1].Line, "heading-without-paragraph", "A heading stands at the end of the text, and no paragraph follows it.", reader._tree.Heading);
        return reader._tree.ToText(footnotes.Select(note => new Footnote(note.Mark, note.Plain, CitationReader.Read(note.Plain))));
    }

    private void Take(Block block, Block? next)
    {
        switch (block.Kind)
        {
            case BlockKind.Formula:
                TakeFormula(block);
                break;
            case BlockKind.Annex:
                _tree.BeginAnnex(block.Label, block.Plain);
                break;
            case BlockKind.Designator:
                _tree.Head(block.Label);
                _tree.Close();
                break;
            case BlockKind.Point when block.Style == LabelStyle.Number:
                _tree.AddNumbered(block.Label, new TextPiece(block.Text), block.Line);
                break;
            case BlockKind.Point:
                _tree.AddPoint(block.Label, block.Style!.Value, new TextPiece(block.Text), next?.Kind == BlockKind.Point ? next.Label : null, block.Line);
                break;
            default:
                TakeRunning(block, next);
                break;
        }
    }

    private void TakeFormula(Block block)
    {
        if (_tree.Formula.Length > 0 && _tree.Preamble.Count + _tree.Operative.Count > 0 && !_tree.HasHeading)
            _tree.Head(block.Plain);
        _tree.Formula = "The General Assembly";
        _tree.Close();

        // A decision says all in one sentence, with points: "The General Assembly, recalling …, decides: (a) …".
        if (block.Plain.Length > 0)
            _tree.AddOperative(new TextPiece(block.Text));
    }

    private void TakeRunning(Block block, Block? next)
    {
        string plain = block.Plain;
        if (_tree.InAnnex)
        {
            TakeAnnexed(block, next);
            return;
        }

        if (IsHeading(block, next))
        {
            _tree.Head(plain);
            return;
        }

        bool preambular = OpeningWords.OpensPreambular(plain);
        bool operative = OpeningWords.OpensOperative(plain) && !preambular;
        IReadOnlyList<TextNode> open = _tree.Open;
        if (_tree.Operative.Count == 0 && !operative)
        {
            if (!preambular && _tree.Preamble.Count > 0 && !_tree.Preamble[^1].IsClosed)
                _tree.Continue(new TextPiece(block.Text));
            else
                _tree.AddPreambular(new TextPiece(block.Text));
        }
        else if (preambular && _tree.HasHeading && block.Closing == ',')
        {
            _tree.AddPreambular(new TextPiece(block.Text));
        }
        else if (operative && (open.Count == 0 || (open[0].Closing is ';' or '.' or ',' or ':' && open[0].Style != LabelStyle.Number)))
        {
            _tree.AddOperative(new TextPiece(block.Text));
        }
        else
        {
            _tree.Continue(new TextPiece(block.Text));
        }
    }

    private void TakeAnnexed(Block block, Block? next)
    {
        if (_tree.AnnexIsBare && block.Closing is not ('.' or ';' or ':'))
            _tree.TitleAnnex(block.Plain);
        else if (IsHeading(block, next) || block.LineStyle == LineStyle.Heading)
            _tree.Head(block.Plain);
        else if (_tree.Open is [{ Style: LabelStyle.Number }, ..] && !_tree.HasHeading)
            _tree.Continue(new TextPiece(block.Text));
        else
            _tree.AddAnnexed(new TextPiece(block.Text));
    }

    // A heading has no point at its end, is short, and a paragraph follows it.
    private bool IsHeading(Block block, Block? next) =>
        next is not null && block.Closing is not ('.' or ';' or ':' or ',') && block.Plain.Length <= 200 && (_tree.Open.Count == 0 || _tree.Open[^1].IsClosed)
        && next.Kind is BlockKind.Point or BlockKind.Running && char.IsUpper(block.Plain.Length > 0 ? block.Plain[0] : 'A')
        && (next.Kind == BlockKind.Point ? next.Style is LabelStyle.Number or LabelStyle.Decimal : true)
        && !(_tree.Operative.Count == 0 && _tree.Preamble.Count == 0 && next.Kind == BlockKind.Running && !OpeningWords.OpensPreambular(next.Plain) && !OpeningWords.OpensOperative(next.Plain));
}
