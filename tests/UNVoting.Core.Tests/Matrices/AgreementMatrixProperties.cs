using UNVoting.Matrices;
using UNVoting.Testing;

namespace UNVoting.Tests.Matrices;

public class AgreementMatrixProperties
{
    [Property(Arbitrary = [typeof(VoteCells)])]
    public void Pairs_are_symmetric_and_their_parts_are_the_joint_votes(Position[,] cells)
    {
        VoteMatrix<string, int> matrix = VoteCells.Matrix(cells);
        foreach (AgreementMatrix<string> agreement in matrix.Agreement(AgreementMeasure.All))
        {
            int votes = (agreement.Measure.LeavesOutUnanimous ? matrix.WithoutUnanimous() : matrix).Votes.Count;
            foreach (PairAgreement<string> pair in agreement)
            {
                PairAgreement<string> turned = agreement[pair.Second, pair.First];
                Assert.Equal((pair.Second, pair.First, pair.Counts), (turned.First, turned.Second, turned.Counts));
                Assert.Equal(pair.Score is null, turned.Score is null);
                Assert.Equal(pair.Score?.Value ?? 0, turned.Score?.Value ?? 0, 1e-12);
                Assert.Equal(pair.Counts.Joint, pair.Counts.Same + pair.Counts.Partial + pair.Counts.Opposite);
                Assert.InRange(pair.Counts.Joint, 0, votes);
                Assert.True(pair.Counts is { Same: >= 0, Partial: >= 0, Opposite: >= 0 });
            }
        }
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void On_the_diagonal_a_voter_agrees_with_itself_in_all_that_it_cast(Position[,] cells)
    {
        VoteMatrix<string, int> matrix = VoteCells.Matrix(cells);
        AgreementMatrix<string> agreement = matrix.Agreement(AgreementMeasure.Identity);
        foreach (string voter in matrix.Voters)
        {
            int cast = matrix.TotalsOf(voter).Totals.Cast;
            Assert.Equal(new PairCount(cast, cast, 0), agreement[voter, voter].Counts);
            Assert.Equal(cast == 0 ? null : 1, agreement[voter, voter].Score?.Value);
            Assert.Equal(cast, matrix.TableOf(voter, voter).Same);
        }
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void Every_pair_is_what_it_is_alone_and_names_its_votes(Position[,] cells)
    {
        VoteMatrix<string, int> matrix = VoteCells.Matrix(cells);
        foreach (AgreementMatrix<string> agreement in matrix.Agreement(AgreementMeasure.All))
        {
            VoteMatrix<string, int> view = agreement.Measure.LeavesOutUnanimous ? matrix.WithoutUnanimous() : matrix;
            foreach ((int number, PairAgreement<string> pair) in agreement.Index())
            {
                Assert.Equal(pair, agreement[number]);
                PairTable table = view.TableOf(pair.First, pair.Second);
                Assert.Equal(table.ToPairCount(), pair.Counts);
                Assert.Equal(agreement.Measure.ScoreOf(table), pair.Score);
                Assert.Equal(pair.Score?.Value, agreement.ValueAt(matrix.RowOf(pair.First), matrix.RowOf(pair.Second)));
                Assert.Equal(pair.Counts.Joint, view.FindVotes(pair.First, pair.Second, PairRelation.Joint).Count);
                Assert.Equal(pair.Counts.Opposite, view.FindVotes(pair.First, pair.Second, PairRelation.Opposite).Count);
                Assert.All(
                    view.FindVotes(pair.First, pair.Second, PairRelation.Opposite),
                    vote => Assert.Equal([Position.Against, Position.InFavour], new[] { cells[matrix.RowOf(pair.First), vote], cells[matrix.RowOf(pair.Second), vote] }.Order()));
            }
        }
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void The_order_of_votes_and_the_names_of_voters_change_nothing_but_labels(Position[,] cells, int seed)
    {
        int[] order = [.. Enumerable.Range(0, cells.GetLength(1))];
        new Random(seed).Shuffle(order);
        VoteMatrix<string, int> matrix = VoteCells.Matrix(cells);
        VoteMatrix<int, int> renamed = VoteMatrix.Of(Enumerable.Range(0, cells.GetLength(0)), order, VoteCells.Fill(cells.GetLength(0), order.Length, (row, column) => cells[row, order[column]]));
        foreach (AgreementMeasure measure in AgreementMeasure.All)
        {
            Assert.Equal(
                matrix.Agreement(measure).Select(pair => (matrix.RowOf(pair.First), matrix.RowOf(pair.Second), pair.Counts, pair.Score)),
                renamed.Agreement(measure).Select(pair => (pair.First, pair.Second, pair.Counts, pair.Score)));
        }
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void A_vote_that_a_voter_did_not_cast_leaves_its_scores(Position[,] cells, Position[] others)
    {
        (int rows, int columns) = (cells.GetLength(0), cells.GetLength(1));
        if (rows == 0)
            return;
        VoteMatrix<string, int> before = VoteCells.Matrix(cells);
        VoteMatrix<string, int> after = VoteCells.Matrix(VoteCells.Fill(rows, columns + 1, (row, column) =>
            column < columns ? cells[row, column] : row == 0 ? Position.NonVoting : others.ElementAtOrDefault(row)));
        foreach (AgreementMeasure measure in AgreementMeasure.All)
            Assert.Equal(before.Agreement(measure).Where(pair => pair.First == "voter 0"), after.Agreement(measure).Where(pair => pair.First == "voter 0"));
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void Counts_of_a_whole_are_the_sums_of_its_parts(Position[,] cells, byte cut)
    {
        VoteMatrix<string, int> matrix = VoteCells.Matrix(cells);
        int at = cut % (matrix.Votes.Count + 1);
        AgreementMatrix<string> whole = matrix.Agreement(AgreementMeasure.Lijphart);
        AgreementMatrix<string> left = matrix.Where(vote => vote < at).Agreement(AgreementMeasure.Lijphart), right = matrix.Where(vote => vote >= at).Agreement(AgreementMeasure.Lijphart);
        Assert.Equal(whole.Select(pair => pair.Counts), left.Zip(right, (one, other) => new PairCount(
            one.Counts.Joint + other.Counts.Joint, one.Counts.Same + other.Counts.Same, one.Counts.Opposite + other.Counts.Opposite)));
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void Below_the_minimum_there_is_no_score_and_above_it_the_same(Position[,] cells, byte minimum)
    {
        VoteMatrix<string, int> matrix = VoteCells.Matrix(cells);
        int least = (minimum % 60) + 1;
        foreach (AgreementMeasure measure in AgreementMeasure.All)
        {
            foreach ((PairAgreement<string> free, PairAgreement<string> bound) in matrix.Agreement(measure).Zip(matrix.Agreement(measure, least)))
                Assert.Equal(free with { Score = free.Score?.Votes >= least ? free.Score : null }, bound);
            Assert.All(
                matrix.Agreement(measure, least),
                pair => Assert.Equal(pair.Score?.Value, matrix.Agreement(measure, least).ValueAt(matrix.RowOf(pair.First), matrix.RowOf(pair.Second))));
        }
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void Neighbours_are_all_others_that_have_a_score_in_order(Position[,] cells)
    {
        AgreementMatrix<string> agreement = VoteCells.Matrix(cells).Agreement(AgreementMeasure.Lijphart);
        foreach (string voter in agreement.Voters)
        {
            double[] near = [.. agreement.NearestTo(voter).Select(pair => pair.Score!.Value.Value)];
            Assert.Equal(near.OrderDescending(), near);
            Assert.Equal(near.Reverse(), agreement.FarthestFrom(voter).Select(pair => pair.Score!.Value.Value));
            Assert.Equal(
                agreement.Where(pair => (pair.First == voter || pair.Second == voter) && pair.Score is not null).Select(pair => pair.First == voter ? pair.Second : pair.First).Order(StringComparer.Ordinal),
                agreement.NearestTo(voter).Select(pair => pair.Second).Order(StringComparer.Ordinal));
        }
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void Equality_is_by_value_whatever_the_path(Position[,] cells)
    {
        VoteMatrix<string, int> matrix = VoteCells.Matrix(cells), again = VoteCells.Matrix(cells);
        Assert.Equal(matrix, again);
        Assert.Equal(matrix.GetHashCode(), again.GetHashCode());
        foreach (AgreementMeasure measure in AgreementMeasure.All)
        {
            AgreementMatrix<string> one = matrix.Agreement(measure), scalar = again.Agreement(measure, path: KernelPath.Scalar);
            Assert.Equal(KernelPath.Scalar, scalar.Path);
            Assert.True(one == scalar);
            Assert.Equal(one.GetHashCode(), scalar.GetHashCode());
            Assert.True(one != matrix.Agreement(measure, 2));
        }
    }

    [Fact]
    public void What_cannot_be_meant_is_refused()
    {
        VoteMatrix<string, int> matrix = VoteCells.Matrix(new[,] { { Position.InFavour, Position.Against }, { Position.InFavour, Position.Abstaining } });
        AgreementMatrix<string> agreement = matrix.Agreement(AgreementMeasure.Voeten);
        Assert.Equal(new PairCount(1, 0, 0), agreement[0].Counts);
        Assert.Throws<ArgumentNullException>(() => matrix.Agreement((AgreementMeasure)null!));
        Assert.Throws<ArgumentNullException>(() => matrix.Agreement((IEnumerable<AgreementMeasure>)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Agreement(AgreementMeasure.Voeten, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Agreement(AgreementMeasure.Voeten, path: (KernelPath)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => agreement[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => agreement.At(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => agreement.ValueAt(-1, 0));
        Assert.Throws<KeyNotFoundException>(() => agreement["voter 0", "nobody"]);
        Assert.Throws<KeyNotFoundException>(() => agreement.NearestTo("nobody"));
    }
}
