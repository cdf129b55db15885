namespace UNVoting.Import.Text;

/// <summary>A line of the text proper: no furniture, no footnote.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Marked">The line, with emphasis and marks.</param>
/// <param name="Plain">The words alone.</param>
/// <param name="Style">How it is set apart at its start.</param>
/// <param name="Adjacent">Whether the line before it in the file is the one before it here.</param>
internal sealed record ContentLine(int Number, string Marked, string Plain, LineStyle Style, bool Adjacent)
{
    /// <summary>The line with other marks.</summary>
    public ContentLine WithMarked(string marked) => this with { Marked = marked, Plain = Text.Marked.Plain(marked) };
}
