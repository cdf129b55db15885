using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>
/// Joins the lines of a document into blocks and tells what each is, in one pass: what may begin at a line depends on the part of the document
/// it stands in, on whether the block before is complete, and on which label comes next.
/// </summary>
internal sealed partial class BlockReader
{
    private const string FormulaWords = "The General Assembly";
    private const int LookAhead = 12;
    private const char FirstPart = 'A';

    // A line on which a PDF reader fused paragraphs holds a few; each costs the length of what follows it.
    private const int MostPieces = 200;

    private readonly IReadOnlyList<ContentLine> _lines;
    private readonly WordStock _words;
    private readonly List<Block> _blocks = [];
    private readonly bool _hasFormula;
    private readonly DocumentForm _form;

    private Region _region = Region.Front;
    private Block? _current;
    private int _at;
    private int _section;
    private int _paragraph;
    private int _operative;
    private bool _recommending;
    private int _parts;

    private BlockReader(IReadOnlyList<ContentLine> lines, DocumentForm form)
    {
        _lines = lines;
        _form = form;
        _words = new WordStock(lines);
        _hasFormula = lines.Any(line => line.Plain.StartsWith(FormulaWords, StringComparison.Ordinal));
    }

    public static List<Block> Read(IReadOnlyList<ContentLine> lines, DocumentForm form)
    {
        var reader = new BlockReader(lines, form);
        for (reader._at = 0; reader._at < lines.Count; reader._at++)
            reader.Take(lines[reader._at]);
        return reader._blocks;
    }

    // A line may hold the end of one block and the start of another; the rest of the line is taken like a line of its own.
    private void Take(ContentLine line)
    {
        string rest = line.Marked;
        bool adjacent = line.Adjacent, cut = false;
        int pieces = 0;
        LineStyle style = line.Style;
        while (rest.Length > 0)
        {
            string plain = cut ? Marked.Plain(rest) : line.Plain;
            int label = Start(plain, rest, style, adjacent, cut, line.Number);
            if (label > 0)
                rest = Marked.AfterPlain(rest, label);
            int split = rest.Length == 0 || pieces++ == MostPieces ? -1 : FindSplit(rest);
            string piece = split < 0 ? rest : rest[..split].TrimEnd();
            if (piece.Length > 0)
                _current!.Append(piece, line.Number, _words);
            rest = split < 0 ? "" : rest[split..].TrimStart();
            adjacent = cut = true;
            style = LineStyle.Running;
        }
    }

    private void Open(BlockKind kind, Region region, int line, string label = "", LabelStyle? labelStyle = null, Choice choice = default, LineStyle style = LineStyle.Running, bool adjacent = false)
    {
        _region = region;
        _current = new Block(kind, region, line) { Label = label, Style = labelStyle, Choice = choice, LineStyle = style, Adjacent = adjacent };
        _blocks.Add(_current);
    }

    private bool InText => _region is Region.Text or Region.Annex;

    private bool IsFree(bool adjacent) =>
        !adjacent || _current is null || _current.IsClosed || _current.Kind is BlockKind.Section or BlockKind.Heading or BlockKind.DraftHeading or BlockKind.Designator or BlockKind.Annex;
}
