namespace UNVoting.Import.Text;

/// <summary>A line without the traces of the program that made the text: blanks normalised, links opened, emphasis and marks as in <see cref="Text.Marked"/>.</summary>
internal sealed record CleanLine(int Number, string Marked, LineStyle Style, bool BeginsPage)
{
    public string Plain { get; } = Text.Marked.Plain(Marked);

    public bool IsBlank => Marked.Length == 0;
}
