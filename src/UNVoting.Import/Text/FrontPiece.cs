namespace UNVoting.Import.Text;

/// <summary>A stretch of the front that holds a title or the sponsors.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Lines">Where in the file it stands, counted from 1.</param>
/// <param name="BeforeReport">Whether it stands before "Report of the … Committee".</param>
/// <param name="Notes">The footnote marks in it.</param>
internal sealed record FrontPiece(string Text, IReadOnlyList<int> Lines, bool BeforeReport, IReadOnlyList<string> Notes)
{
    public int Line => Lines[0];
}
