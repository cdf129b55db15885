using System.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>Lines that belong together: a paragraph, a heading, a list of voters. Joined across wrapped lines and across pages.</summary>
internal sealed class Block(BlockKind kind, Region region, int line)
{
    private readonly StringBuilder _marked = new();
    private readonly List<int> _lines = [line];
    private readonly List<(string Mark, int Line)> _notes = [];
    private const int TailLength = 60;

    private bool _recommends;
    private bool _namesDraft;
    private string? _text;
    private string? _plain;

    public BlockKind Kind { get; } = kind;

    public Region Region { get; } = region;

    /// <summary>The label of a point; the number of an annex; the designator of a draft.</summary>
    public string Label { get; init; } = "";

    public LabelStyle? Style { get; init; }

    /// <summary>What the voters of a list chose.</summary>
    public Choice Choice { get; init; }

    /// <summary>How the first line was set apart.</summary>
    public LineStyle LineStyle { get; init; }

    /// <summary>Whether the first line stands directly under the line before.</summary>
    public bool Adjacent { get; init; }

    public int Line => _lines[0];

    public IReadOnlyList<int> Lines => _lines;

    /// <summary>The footnote marks in the block, with their lines.</summary>
    public IReadOnlyList<(string Mark, int Line)> Notes => _notes;

    /// <summary>The text without its label, with emphasis and marks.</summary>
    public string Text => _text ??= _marked.ToString().Trim();

    /// <summary>The words alone.</summary>
    public string Plain => _plain ??= Marked.Plain(Text);

    /// <summary>The last character that tells whether the block is complete; NUL while it is empty.</summary>
    public char Closing => Marked.Closing(_marked);

    public bool IsEmpty => _marked.Length == 0;

    /// <summary>Whether a comma stands anywhere in the block.</summary>
    public bool HasComma { get; private set; }

    /// <summary>Whether the block speaks of recommending a draft resolution or decision.</summary>
    public bool Recommends => _recommends && _namesDraft;

    /// <summary>The last characters, enough to tell how the block ends; all of it would cost its length for every line that is added.</summary>
    public string Tail => _marked.ToString(Math.Max(0, _marked.Length - TailLength), Math.Min(TailLength, _marked.Length));

    /// <summary>Whether a sentence, a clause or a list ends here, so that a new block may begin.</summary>
    public bool IsClosed => (Closing is '.' or ';' or ':' or ',' or '?' or '!' && !Sentences.EndsInAbbreviation(Tail)) || EndsInClauseJoint();

    public void Append(string piece, int line, WordStock words)
    {
        if (_lines[^1] != line)
            _lines.Add(line);
        foreach (string mark in Marked.Notes(piece))
            _notes.Add((mark, line));
        int before = Math.Max(0, _marked.Length - TailLength);
        if (_marked.Length == 0)
            _marked.Append(piece);
        else
            LineJoint.Join(_marked, piece, Kind == BlockKind.Voters ? '\n' : ' ', words);
        string added = _marked.ToString(before, _marked.Length - before);
        HasComma |= piece.Contains(',', StringComparison.Ordinal);
        _recommends |= added.Says("recommend");
        _namesDraft |= added.Says("draft resolution") || added.Says("draft decision");
        _text = _plain = null;
    }

    // A point of a list may end in "; and".
    private bool EndsInClauseJoint()
    {
        foreach (string joint in (ReadOnlySpan<string>)[" and", " or"])
        {
            int at = _marked.Length - joint.Length;
            if (at > 0 && _marked[at - 1] is ';' or ',' && _marked.ToString(at, joint.Length) == joint)
                return true;
        }

        return false;
    }
}
