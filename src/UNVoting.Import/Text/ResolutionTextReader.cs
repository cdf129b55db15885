using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>Reads the blocks of one text into its paragraphs: preambular and operative, points within points, annexes.</summary>
internal sealed class ResolutionTextReader
{
    private readonly IssueLog _issues;
    private readonly List<TextNode> _preamble = [];
    private readonly List<TextNode> _operative = [];
    private readonly List<(string Number, string Title, List<TextNode> Paragraphs)> _annexes = [];

    // The paragraphs that are open, from the outermost to the innermost.
    private readonly List<TextNode> _open = [];
    private readonly HashSet<ParagraphLabel> _labels = [];
    private string _formula = "";
    private string _heading = "";

    private ResolutionTextReader(IssueLog issues) => _issues = issues;

    public static ResolutionText Read(IReadOnlyList<Block> blocks, IEnumerable<PrintedFootnote> footnotes, IssueLog issues)
    {
        var reader = new ResolutionTextReader(issues);
        for (int i = 0; i < blocks.Count; i++)
            reader.Take(blocks[i], i + 1 < blocks.Count ? blocks[i + 1] : null);
        return new ResolutionText(
            reader._formula,
            reader._preamble.Select(node => node.ToParagraph()).ToValueList(),
            reader._operative.Select(node => node.ToParagraph()).ToValueList(),
            footnotes.Select(note => new Footnote(note.Mark, note.Plain, CitationReader.Read(note.Plain))).ToValueList(),
            reader._annexes.Select(annex => new Annex(annex.Number, annex.Title, annex.Paragraphs.Select(node => node.ToParagraph()).ToValueList())).ToValueList());
    }

    private void Take(Block block, Block? next)
    {
        switch (block.Kind)
        {
            case BlockKind.Formula:
                TakeFormula(block);
                break;
            case BlockKind.Annex:
                _annexes.Add((block.Label, block.Plain, []));
                _open.Clear();
                break;
            case BlockKind.Designator:
                _heading = _heading.Length > 0 ? $"{_heading} {block.Label}" : block.Label;
                _open.Clear();
                break;
            case BlockKind.Point when block.Style == LabelStyle.Number:
                TakeNumbered(block);
                break;
            case BlockKind.Point:
                TakePoint(block, next);
                break;
            default:
                TakeRunning(block, next);
                break;
        }
    }

    private List<TextNode> Annexed => _annexes[^1].Paragraphs;

    private void TakeFormula(Block block)
    {
        if (_formula.Length > 0 && _preamble.Count + _operative.Count > 0)
            _heading = _heading.Length > 0 ? _heading : block.Plain;
        _formula = "The General Assembly";
        _open.Clear();

        // A decision says all in one sentence, with points: "The General Assembly, recalling …, decides: (a) …".
        if (block.Plain.Length > 0)
            Add(_operative, Operative(_operative.Count + 1), "", null, block.Text, preambular: false);
    }

    private void TakeNumbered(Block block)
    {
        string number = block.Label.Replace(" ", "", StringComparison.Ordinal);
        int figures = number.AsSpan().IndexOfAnyExceptInRange('0', '9');
        ParagraphLabel label = Operative(int.Parse(figures < 0 ? number : number[..figures], CultureInfo.InvariantCulture));
        if (figures > 0 && ParagraphLabel.TryParse($"{label} {number[figures..]}", CultureInfo.InvariantCulture, out ParagraphLabel? latin))
            label = latin;
        _open.Clear();
        Add(_annexes.Count > 0 ? Annexed : _operative, label, $"{block.Label}.", LabelStyle.Number, block.Text, preambular: false);
        Report(label, block);
    }

    private void TakePoint(Block block, Block? next)
    {
        LabelStyle style = block.Style!.Value;
        int depth = PointPlace.Find(_open, block.Label, ref style, next?.Kind == BlockKind.Point ? next.Label : null);
        TextNode? parent = depth > 0 && depth <= _open.Count ? _open[depth - 1] : null;
        if (parent is null)
        {
            // A point without a paragraph above it: the first words of an annex, or a page that lost them.
            if (_open.Count == 0)
                Add(_annexes.Count > 0 ? Annexed : _operative, Operative((_annexes.Count > 0 ? Annexed : _operative).Count + 1), "", null, "", preambular: false);
            parent = _open[0];
            depth = 1;
        }

        string step = style == LabelStyle.Decimal ? block.Label[block.Label.LastIndexOf('.')..] : block.Label;
        if (!ParagraphLabel.TryParse($"{parent.Label} {step}", CultureInfo.InvariantCulture, out ParagraphLabel? label))
        {
            _issues.Error(block.Line, "label-not-read", $"The label {block.Label} under {parent.Label} is none that a paragraph can have.", block.Plain);
            parent.Append($"{block.Label} {block.Text}");
            return;
        }

        _open.RemoveRange(depth, _open.Count - depth);
        var node = new TextNode(label, block.Label, style, label.IsPreambular);
        node.Append(block.Text);
        parent.Children.Add(node);
        _open.Add(node);
        Report(label, block);
    }

    private void TakeRunning(Block block, Block? next)
    {
        string plain = block.Plain;
        if (_annexes.Count > 0)
        {
            TakeAnnexed(block, next);
            return;
        }

        if (IsHeading(block, next))
        {
            _heading = _heading.Length > 0 ? $"{_heading} {plain}" : plain;
            return;
        }

        bool preambular = OpeningWords.OpensPreambular(plain);
        bool operative = OpeningWords.OpensOperative(plain) && !preambular;
        if (_operative.Count == 0 && !operative)
        {
            if (!preambular && _preamble.Count > 0 && !_preamble[^1].IsClosed)
                Continue(block);
            else
                AddPreambular(block);
        }
        else if (preambular && _heading.Length > 0 && block.Closing == ',')
        {
            AddPreambular(block);
        }
        else if (operative && (_open.Count == 0 || (_open[0].Closing is ';' or '.' or ',' or ':' && _open[0].Style != LabelStyle.Number)))
        {
            _open.Clear();
            Add(_operative, Operative(_operative.Count + 1), "", null, block.Text, preambular: false);
        }
        else
        {
            Continue(block);
        }
    }

    private void AddPreambular(Block block)
    {
        _open.Clear();
        Add(_preamble, ParagraphLabel.Preambular(_preamble.Count + 1), "", null, block.Text, preambular: true);
    }

    private void TakeAnnexed(Block block, Block? next)
    {
        (string number, string title, List<TextNode> paragraphs) = _annexes[^1];
        if (title.Length == 0 && paragraphs.Count == 0 && block.Closing is not ('.' or ';' or ':'))
            _annexes[^1] = (number, block.Plain, paragraphs);
        else if (IsHeading(block, next) || block.LineStyle == LineStyle.Heading)
            _heading = _heading.Length > 0 ? $"{_heading} {block.Plain}" : block.Plain;
        else if (_open.Count > 0 && _open[0].Style == LabelStyle.Number && _heading.Length == 0)
            Continue(block);
        else
        {
            _open.Clear();
            int count = paragraphs.Count(node => node.Label.IsPreambular);
            Add(paragraphs, InAnnex(ParagraphLabel.Preambular(count + 1)), "", null, block.Text, preambular: true);
        }
    }

    // A heading has no point at its end, is short, and a paragraph follows it.
    private bool IsHeading(Block block, Block? next) =>
        next is not null && block.Closing is not ('.' or ';' or ':' or ',') && block.Plain.Length <= 200 && (_open.Count == 0 || _open[^1].IsClosed)
        && next.Kind is BlockKind.Point or BlockKind.Running && char.IsUpper(block.Plain.Length > 0 ? block.Plain[0] : 'A')
        && (next.Kind == BlockKind.Point ? next.Style is LabelStyle.Number or LabelStyle.Decimal : true)
        && !(_operative.Count == 0 && _preamble.Count == 0 && next.Kind == BlockKind.Running && !OpeningWords.OpensPreambular(next.Plain) && !OpeningWords.OpensOperative(next.Plain));

    private void Continue(Block block)
    {
        if (_open.Count > 0)
            _open[^1].Append(block.Text);
        else if (_operative.Count > 0)
            _operative[^1].Append(block.Text);
        else
            AddPreambular(block);
    }

    private void Add(List<TextNode> to, ParagraphLabel label, string number, LabelStyle? style, string text, bool preambular)
    {
        var node = new TextNode(label, number, style, preambular) { Heading = _heading };
        node.Append(text);
        _heading = "";
        to.Add(node);
        _open.Add(node);
    }

    private ParagraphLabel Operative(int number)
    {
        ParagraphLabel label = ParagraphLabel.Operative(Math.Max(number, 1));
        return _annexes.Count > 0 ? InAnnex(label) : label;
    }

    private ParagraphLabel InAnnex(ParagraphLabel label)
    {
        string number = _annexes[^1].Number;
        int value = LabelOrder.UpperRomanValue(number);
        return label.InAnnex(value > 0 ? value : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int figures) && figures > 0 ? figures : null);
    }

    private void Report(ParagraphLabel label, Block block)
    {
        if (!_labels.Add(label))
            _issues.Warn(block.Line, "label-repeated", $"The label {label} stands twice in one text.", block.Plain);
    }
}
