namespace UNVoting.Import.Text;

/// <summary>A stretch of the front that holds a title or the sponsors.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Lines">Where in the file it stands, counted from 1.</param>
/// <param name="BeforeReport">Whether it stands before "Report of the … Committee".</param>
/// <param name="Marked">Its words with their footnote marks.</param>
internal sealed record FrontPiece(string Text, IReadOnlyList<int> Lines, bool BeforeReport, string Marked)
{
    public IEnumerable<string> Notes => Import.Text.Marked.Notes(Marked);

    public int Line => Lines[0];
}
