using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Testing;

namespace UNVoting.Tests.Matrices;

public class ArrayTests
{
    [Property(Arbitrary = [typeof(VoteCells)], MaxTest = 40)]
    public void A_matrix_goes_to_an_array_and_back(Position[,] cells)
    {
        VoteMatrix<string, int> matrix = VoteCells.Matrix(cells);
        Assert.Equal(matrix, VoteMatrix.Of(matrix.Voters, matrix.Votes, matrix.ToArray()));
    }

    [Property(Arbitrary = [typeof(VoteCells)], MaxTest = 40)]
    public void An_array_of_scores_is_symmetric_and_holds_the_score_of_each_pair(Position[,] cells)
    {
        AgreementMatrix<string> agreement = VoteCells.Matrix(cells).Agreement(AgreementMeasure.Lijphart);
        double?[,] scores = agreement.ToArray();
        for (int first = 0; first < agreement.Voters.Count; first++)
        {
            for (int second = 0; second < agreement.Voters.Count; second++)
            {
                Assert.Equal(agreement.At(first, second).Score?.Value, scores[first, second]);
                Assert.Equal(scores[second, first], scores[first, second]);
            }
        }
    }

    [Fact]
    public void A_score_prints_alike_in_every_culture_unless_one_is_asked_for()
    {
        Score score = Score.OfShare(3, 4)!.Value;
        Assert.Equal("0.75, 0.30 to 0.95, of 4 votes", score.ToString());
        Assert.Equal("0,8, 0,3 to 1,0, of 4 votes", score.ToString("0.0", new NumberFormatInfo { NumberDecimalSeparator = "," }));
        Assert.Equal("0.30 to 0.95", $"{score.Interval}");
        Cultures.Each(() => Assert.Equal("0.75, 0.30 to 0.95, of 4 votes", score.ToString()));
    }
}
