namespace UNVoting.Import.Text;

/// <summary>A footnote as it stands at the foot of a page, wherever in the text the page ended.</summary>
internal sealed record PrintedFootnote(string Mark, string Text, IReadOnlyList<int> Lines)
{
    public int Line => Lines[0];

    public string Plain { get; } = Marked.Plain(Text);
}
