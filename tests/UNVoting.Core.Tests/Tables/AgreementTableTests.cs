using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Tables;
using UNVoting.Testing;
using UNVoting.Tests.Matrices;

namespace UNVoting.Tests.Tables;

public class AgreementTableTests
{
    [Fact]
    public void Each_pair_stands_once_with_its_counts_and_a_missing_score_is_empty()
    {
        const Position Yes = Position.InFavour, No = Position.Against, Abstaining = Position.Abstaining, None = Position.NotSeated;
        VoteMatrix<StateCode, int> matrix = VoteMatrix.Of(
            new[] { "BRA", "CHL", "PER" }.Select(code => StateCode.Parse(code, null)),
            Enumerable.Range(0, 4),
            new[,] { { Yes, Yes, No, None }, { Yes, Abstaining, Yes, None }, { None, None, None, Yes } });
        AgreementMatrix<StateCode> agreement = matrix.Agreement(AgreementMeasure.Lijphart);
        Assert.Equal("state_a,state_b,joint,same,partial,opposite,score\nBRA,CHL,3,1,1,1,0.5\nBRA,PER,0,0,0,0,\nCHL,PER,0,0,0,0,\n", AgreementTable.Of(agreement).ToCsv());
        Cultures.Each(() => Assert.Contains(",0.5\n", AgreementTable.Of(agreement).ToCsv(), StringComparison.Ordinal));
        Assert.Throws<ArgumentNullException>(() => AgreementTable.Of<StateCode>(null!));
        Assert.Throws<ArgumentNullException>(() => CohesionTable.Of(null!));
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void The_table_has_a_row_for_each_pair(Position[,] cells)
    {
        AgreementMatrix<string> agreement = VoteCells.Matrix(cells).Agreement(AgreementMeasure.KappaQuadratic);
        Assert.Equal(
            agreement.Select(pair => (pair.First, pair.Second, pair.Score is null)),
            AgreementTable.Of(agreement).Rows.Select(row => (row[0], row[1], row[6].Length == 0)));
    }
}
