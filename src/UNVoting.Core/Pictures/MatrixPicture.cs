using UNVoting.Matrices;

namespace UNVoting.Pictures;

/// <summary>Voters × votes as a picture: one row a voter, one column a vote, the colour where the voter stood.</summary>
public static class MatrixPicture
{
    /// <summary>The most votes that a picture draws; it says how many it leaves out.</summary>
    public const int MostVotes = 760;

    private static readonly string[] s_colours = ["class=\"x\"", "class=\"v\"", "class=\"b\"", "class=\"a\"", "class=\"f\""];

    /// <summary>Draws the cells of a view, coloured by position.</summary>
    /// <typeparam name="TVoter">Who votes; a State shows as its code.</typeparam>
    /// <typeparam name="TVote">What is voted on.</typeparam>
    /// <param name="matrix">The matrix.</param>
    /// <returns>The picture, in the order of the matrix, with the last <see cref="MostVotes"/> votes. Costs O(voters · votes drawn).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    public static Picture Of<TVoter, TVote>(VoteMatrix<TVoter, TVote> matrix)
        where TVoter : notnull
        where TVote : notnull
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new Picture(matrix.ToString(), html => Write(matrix, html));
    }

    private static void Write<TVoter, TVote>(VoteMatrix<TVoter, TVote> matrix, HtmlWriter html)
        where TVoter : notnull
        where TVote : notnull
    {
        int first = Math.Max(0, matrix.Votes.Count - MostVotes);
        CellGrid.Write(
            [.. matrix.Voters.Select(VoterName.Of)],
            matrix.Votes.Count - first,
            s_colours,
            (row, column) => (int)matrix[row, first + column],
            matrix.ToString(),
            html);
        VoteBar.WriteKey(html, "<i class=\"x\"></i>not a member");
        if (first > 0)
            html.Note($"The last {MostVotes} of {HtmlWriter.Number(matrix.Votes.Count)} votes.");
    }
}
