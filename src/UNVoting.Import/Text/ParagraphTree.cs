using System.Globalization;
using System.Text;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>
/// The paragraphs of one text as they come: preambular and operative paragraphs, points under the paragraph that they belong to, annexes. Who reads a source says what each piece
/// is; labels, headings and places follow from that in the same way for every source.
/// </summary>
internal sealed class ParagraphTree(IssueLog issues)
{
    private readonly StringBuilder _heading = new();
    private readonly List<TextNode> _preamble = [];
    private readonly List<TextNode> _operative = [];
    private readonly List<(string Number, string Title, List<TextNode> Paragraphs)> _annexes = [];

    // The paragraphs that are open, from the outermost to the innermost.
    private readonly List<TextNode> _open = [];
    private readonly HashSet<ParagraphLabel> _labels = [];

    public string Formula { get; set; } = "";

    /// <summary>The heading over the next paragraph, where one was read.</summary>
    public string Heading => _heading.ToString();

    /// <summary>Whether a heading was read over the next paragraph.</summary>
    public bool HasHeading => _heading.Length > 0;

    public IReadOnlyList<TextNode> Open => _open;

    public IReadOnlyList<TextNode> Preamble => _preamble;

    public IReadOnlyList<TextNode> Operative => _operative;

    public bool InAnnex => _annexes.Count > 0;

    /// <summary>Whether nothing of the annex is known yet but its number.</summary>
    public bool AnnexIsBare => InAnnex && _annexes[^1] is { Title.Length: 0, Paragraphs.Count: 0 };

    public ResolutionText ToText(IEnumerable<Footnote> footnotes) => new(
        Formula,
        ToParagraphs(_preamble),
        ToParagraphs(_operative),
        footnotes.ToValueList(),
        _annexes.Select(annex => new Annex(annex.Number, annex.Title, ToParagraphs(annex.Paragraphs))).ToValueList());

    /// <summary>Takes a heading, or a further line of one.</summary>
    public void Head(string words) => _heading.Append(HasHeading ? " " : "").Append(words);

    /// <summary>Ends the open paragraph: what comes next does not run on.</summary>
    public void Close() => _open.Clear();

    public void BeginAnnex(string number, string title)
    {
        _annexes.Add((number, title, []));
        _open.Clear();
    }

    public void NumberAnnex(string number) => _annexes[^1] = (number, _annexes[^1].Title, _annexes[^1].Paragraphs);

    public void TitleAnnex(string title) => _annexes[^1] = (_annexes[^1].Number, title, _annexes[^1].Paragraphs);

    public void AddPreambular(TextPiece piece)
    {
        _open.Clear();
        Add(_preamble, ParagraphLabel.Preambular(_preamble.Count + 1), "", null, piece, preambular: true);
    }

    /// <summary>Adds an operative paragraph without a number.</summary>
    public void AddOperative(TextPiece piece)
    {
        _open.Clear();
        Add(_operative, Labelled(_operative.Count + 1), "", null, piece, preambular: false);
    }

    /// <summary>Adds a paragraph of an annex without a number.</summary>
    public void AddAnnexed(TextPiece piece)
    {
        _open.Clear();
        int count = Annexed.Count(node => node.Label.IsPreambular);
        Add(Annexed, InThisAnnex(ParagraphLabel.Preambular(count + 1)), "", null, piece, preambular: true);
    }

    /// <summary>Adds a numbered paragraph: <c>4</c>, <c>4 bis</c>.</summary>
    public void AddNumbered(string number, TextPiece piece, int line)
    {
        string bare = number.Replace(" ", "", StringComparison.Ordinal);
        int figures = bare.AsSpan().IndexOfAnyExceptInRange('0', '9');
        ParagraphLabel label = Labelled(int.Parse(figures < 0 ? bare : bare[..figures], CultureInfo.InvariantCulture));
        if (figures > 0 && ParagraphLabel.TryParse($"{label} {bare[figures..]}", CultureInfo.InvariantCulture, out ParagraphLabel? latin))
            label = latin;
        _open.Clear();
        ReportAnew(label, line);
        Add(Body, label, $"{number}.", LabelStyle.Number, piece, preambular: false);
        ReportRepeated(label, piece, line);
    }

    /// <summary>Adds a point under the paragraph that its label belongs to.</summary>
    /// <param name="label">As printed: <c>(b)</c>, <c>(iv)</c>, <c>1.7</c>.</param>
    /// <param name="style">How the label is written.</param>
    /// <param name="piece">Its words.</param>
    /// <param name="next">The label of the point that follows, where one does.</param>
    /// <param name="line">Its line.</param>
    public void AddPoint(string label, LabelStyle style, TextPiece piece, string? next, int line)
    {
        int depth = PointPlace.Find(_open, label, ref style, next);
        TextNode? parent = depth > 0 && depth <= _open.Count ? _open[depth - 1] : null;
        if (parent is null)
        {
            // A point without a paragraph above it: under a heading among the points that a paragraph announces, the first words of an annex, or a page that lost them.
            if (_open.Count == 0 && HasHeading && Body is [.., { Closing: ':' } announcing])
                _open.Add(announcing);
            else if (_open.Count == 0)
                Add(Body, Labelled(Body.Count + 1), "", null, new TextPiece(""), preambular: false);
            parent = _open[0];
            depth = 1;
        }

        string step = style == LabelStyle.Decimal ? label[label.LastIndexOf('.')..] : label;
        if (!ParagraphLabel.TryParse($"{parent.Label} {step}", CultureInfo.InvariantCulture, out ParagraphLabel? place))
        {
            issues.Error(line, "label-not-read", $"The label {label} under {parent.Label} is none that a paragraph can have.", piece.Plain);
            parent.Append(piece with { Marked = $"{label} {piece.Marked}" });
            return;
        }

        if (HasHeading)
            ReportAnew(place, line);
        _open.RemoveRange(depth, _open.Count - depth);
        var node = new TextNode(place, label, style, place.IsPreambular) { Heading = Heading };
        _heading.Clear();
        node.Append(piece);
        parent.Children.Add(node);
        _open.Add(node);
        ReportRepeated(place, piece, line);
    }

    /// <summary>Adds to the paragraph that is open, or else to the last one.</summary>
    public void Continue(TextPiece piece)
    {
        if (_open.Count > 0)
            _open[^1].Append(piece);
        else if (InAnnex)
            AddAnnexed(piece);
        else if (_operative.Count > 0)
            _operative[^1].Append(piece);
        else
            AddPreambular(piece);
    }

    private List<TextNode> Annexed => _annexes[^1].Paragraphs;

    private List<TextNode> Body => InAnnex ? Annexed : _operative;

    private static ValueList<Paragraph> ToParagraphs(IEnumerable<TextNode> nodes) => nodes.Select(node => node.ToParagraph()).ToValueList();

    private void Add(List<TextNode> to, ParagraphLabel label, string number, LabelStyle? style, TextPiece piece, bool preambular)
    {
        var node = new TextNode(label, number, style, preambular) { Heading = Heading };
        node.Append(piece);
        _heading.Clear();
        to.Add(node);
        _open.Add(node);
    }

    private ParagraphLabel Labelled(int number)
    {
        ParagraphLabel label = ParagraphLabel.Operative(Math.Max(number, 1));
        return InAnnex ? InThisAnnex(label) : label;
    }

    private ParagraphLabel InThisAnnex(ParagraphLabel label)
    {
        string number = _annexes[^1].Number;
        int value = LabelOrder.UpperRomanValue(number);
        return label.InAnnex(value > 0 ? value : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int figures) && figures > 0 ? figures : null);
    }

    // A resolution in sections may number each from 1, and the points under each heading from (a); that is told once a section, not once a paragraph.
    private void ReportAnew(ParagraphLabel label, int line)
    {
        if ((label.Depth == 1 && label.Path[0] != "1") || !_labels.Contains(label))
            return;
        IEnumerable<string> above = label.Path.Take(label.Depth - 1);
        _labels.RemoveWhere(known => known.IsInAnnex == label.IsInAnnex && known.AnnexNumber == label.AnnexNumber && known.Depth >= label.Depth && known.Path.Take(label.Depth - 1).SequenceEqual(above));
        issues.Info(line, "numbering-begins-anew", $"The numbering of the paragraphs begins anew{(HasHeading ? $" under \"{Heading}\"" : "")}, so that several paragraphs share a label.");
    }

    private void ReportRepeated(ParagraphLabel label, TextPiece piece, int line)
    {
        if (!_labels.Add(label))
            issues.Warn(line, "label-repeated", $"The label {label} stands twice in one text.", piece.Plain);
    }
}
