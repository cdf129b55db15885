using System.Text;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>A paragraph of a text while it is read, with its points.</summary>
internal sealed class TextNode(ParagraphLabel label, string number, LabelStyle? style, bool preambular)
{
    private readonly StringBuilder _marked = new();
    private readonly List<Citation> _links = [];
    private string _opening = "";

    public ParagraphLabel Label { get; } = label;

    public LabelStyle? Style { get; } = style;

    /// <summary>The bare label of a point: <c>b</c>, <c>iv</c>, <c>4</c>.</summary>
    public string Bare { get; } = number.Trim('(', ')', '.');

    public List<TextNode> Children { get; } = [];

    public string Heading { get; init; } = "";

    public bool IsClosed => Marked.Closing(_marked) is '.' or ';' or ':' or ',';

    public char Closing => Marked.Closing(_marked);

    public void Append(TextPiece piece)
    {
        if (piece.Marked.Length == 0)
            return;
        if (_marked.Length > 0)
            _marked.Append(' ');
        else
            _opening = piece.Opening;
        _marked.Append(piece.Marked);
        _links.AddRange(piece.Links);
    }

    public Paragraph ToParagraph()
    {
        string marked = _marked.ToString();
        string plain = Marked.Plain(marked);
        string opening = OpeningWords.Of(marked, preambular && Label.Depth == 1);
        return new Paragraph(
            Label,
            number,
            opening.Length > 0 ? opening : _opening,
            plain,
            Marked.Notes(marked).ToValueList(),
            LinkedCitations.Read(plain, _links),
            Children.Select(child => child.ToParagraph()).ToValueList(),
            Heading);
    }
}
