using System.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>Lines that belong together: a paragraph, a heading, a list of voters. Joined across wrapped lines and across pages.</summary>
internal sealed class Block(BlockKind kind, Region region, int line)
{
    private readonly StringBuilder _marked = new();
    private readonly List<int> _lines = [line];
    private readonly List<(string Mark, int Line)> _notes = [];
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

    /// <summary>Whether a sentence, a clause or a list ends here, so that a new block may begin.</summary>
    public bool IsClosed => Closing is '.' or ';' or ':' or ',' or '?' or '!' || EndsInClauseJoint();

    public void Append(string piece, int line, WordStock words)
    {
        if (_lines[^1] != line)
            _lines.Add(line);
        foreach (string mark in Marked.Notes(piece))
            _notes.Add((mark, line));
        if (_marked.Length == 0)
            _marked.Append(piece);
        else
            LineJoint.Join(_marked, piece, words);
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
