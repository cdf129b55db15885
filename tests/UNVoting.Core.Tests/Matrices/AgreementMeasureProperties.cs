using UNVoting.Matrices;
using UNVoting.Testing;

namespace UNVoting.Tests.Matrices;

public class AgreementMeasureProperties
{
    // In favour, abstaining, against: 1, 2, 3 less one.
    private const int Categories = 3;

    [Property(Arbitrary = [typeof(VoteCells)], MaxTest = 500)]
    public void Every_measure_is_symmetric(PairTable table)
    {
        foreach (AgreementMeasure measure in AgreementMeasure.All)
        {
            Near(measure.ScoreOf(table)?.Value, measure.ScoreOf(table.Transposed)?.Value);
            Near(measure.ScoreOf(table)?.Interval.Lower, measure.ScoreOf(table.Transposed)?.Interval.Lower);
            Near(measure.ScoreOf(table)?.Interval.Upper, measure.ScoreOf(table.Transposed)?.Interval.Upper);
        }
    }

    [Property(Arbitrary = [typeof(VoteCells)], MaxTest = 500)]
    public void A_score_lies_within_its_measure_and_its_interval_and_rests_on_votes(PairTable table)
    {
        foreach (AgreementMeasure measure in AgreementMeasure.All)
        {
            if (measure.ScoreOf(table) is not { } score)
                continue;
            Assert.InRange(score.Value, measure.Lowest, 1);
            Assert.InRange(score.Interval.Lower, measure.Lowest, score.Value);
            Assert.InRange(score.Interval.Upper, score.Value, 1);
            Assert.InRange(score.Votes, 1, table.Joint);
            Assert.Equal(score.Value, measure.ValueOf(table));
        }
    }

    [Property(Arbitrary = [typeof(VoteCells)], MaxTest = 500)]
    public void S_is_twice_the_index_of_Lijphart_less_one(PairTable table) =>
        Near(AgreementMeasure.SAbsolute.ValueOf(table), (2 * AgreementMeasure.Lijphart.ValueOf(table)) - 1);

    [Property(Arbitrary = [typeof(VoteCells)], MaxTest = 500)]
    public void Means_and_shares_are_those_of_the_definition(PairTable table)
    {
        Near(AgreementMeasure.Lijphart.ValueOf(table), Mean(table, apart => 1 - (apart / 2)));
        Near(AgreementMeasure.Voeten.ValueOf(table), Mean(table, apart => 1 - (apart / 2)));
        Near(AgreementMeasure.Identity.ValueOf(table), Mean(table, apart => apart == 0 ? 1 : 0));
        Near(AgreementMeasure.SAbsolute.ValueOf(table), 1 - (2 * (Mean(table, apart => apart) / 2)));
        Near(AgreementMeasure.SSquared.ValueOf(table), 1 - (2 * (Mean(table, apart => apart * apart) / 4)));
        int decided = table.FavourFavour + table.AgainstAgainst + table.FavourAgainst + table.AgainstFavour;
        Near(AgreementMeasure.VotingCoincidence.ValueOf(table), decided == 0 ? null : (double)(table.FavourFavour + table.AgainstAgainst) / decided);
    }

    [Property(Arbitrary = [typeof(VoteCells)], MaxTest = 500)]
    public void Kappa_and_pi_are_observed_over_expected_agreement(PairTable table)
    {
        Near(AgreementMeasure.KappaLinear.ValueOf(table), Corrected(table, 1, pooled: false));
        Near(AgreementMeasure.KappaQuadratic.ValueOf(table), Corrected(table, 2, pooled: false));
        Near(AgreementMeasure.ScottPi.ValueOf(table), Corrected(table, 1, pooled: true));
    }

    [Property(Arbitrary = [typeof(VoteCells)], MaxTest = 500)]
    public void The_error_of_kappa_is_that_of_Fleiss_Cohen_and_Everitt(PairTable table)
    {
        Check(AgreementMeasure.KappaLinear, 1);
        Check(AgreementMeasure.KappaQuadratic, 2);

        void Check(AgreementMeasure measure, int power)
        {
            if (measure.ScoreOf(table) is { } score)
            {
                double reach = 1.959963984540054 * Math.Sqrt(Math.Max(0, Variance(table, power, score.Value)));
                Assert.Equal(Math.Max(-1, score.Value - reach), score.Interval.Lower, 1e-4);
                Assert.Equal(Math.Min(1, score.Value + reach), score.Interval.Upper, 1e-4);
            }
        }
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void Without_joint_votes_there_is_no_score_and_with_them_only_chance_can_take_it_away(PairTable table)
    {
        Assert.All(AgreementMeasure.All, measure => Assert.Null(measure.ScoreOf(default(PairTable))));
        Assert.All(
            AgreementMeasure.All.Where(measure => measure.Code is not ("coincidence" or "kappa" or "kappa-linear" or "pi")),
            measure => Assert.Equal(table.Joint == 0, measure.ScoreOf(table) is null));
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void Two_that_always_vote_the_same_score_one(PairTable table)
    {
        PairTable same = new(table.FavourFavour + 1, 0, 0, 0, table.AbstainingAbstaining, 0, 0, 0, table.AgainstAgainst + 1);
        Assert.All(AgreementMeasure.All, measure => Assert.Equal(1, measure.ValueOf(same)));
    }

    private static int[] Cells(PairTable table) =>
    [
        table.FavourFavour, table.FavourAbstaining, table.FavourAgainst,
        table.AbstainingFavour, table.AbstainingAbstaining, table.AbstainingAgainst,
        table.AgainstFavour, table.AgainstAbstaining, table.AgainstAgainst,
    ];

    private static double? Mean(PairTable table, Func<double, double> ofDistance) =>
        table.Joint == 0 ? null : Cells(table).Index().Sum(cell => cell.Item * ofDistance(Math.Abs((cell.Index / Categories) - (cell.Index % Categories)))) / table.Joint;

    private static double Weight(int first, int second, int power) => 1 - Math.Pow(Math.Abs(first - second) / 2.0, power);

    private static (double[,] Shares, double[] First, double[] Second) Shares(PairTable table, bool pooled)
    {
        var shares = new double[Categories, Categories];
        double[] first = new double[Categories], second = new double[Categories];
        foreach ((int index, int count) in Cells(table).Index())
        {
            shares[index / Categories, index % Categories] = (double)count / table.Joint;
            first[index / Categories] += (double)count / table.Joint;
            second[index % Categories] += (double)count / table.Joint;
        }

        double[] mean = [.. first.Zip(second, (one, other) => (one + other) / 2)];
        return pooled ? (shares, mean, mean) : (shares, first, second);
    }

    private static double? Corrected(PairTable table, int power, bool pooled)
    {
        if (table.Joint == 0)
            return null;
        (double[,] shares, double[] first, double[] second) = Shares(table, pooled);
        double observed = 0, expected = 0;
        for (int i = 0; i < Categories; i++)
        {
            for (int j = 0; j < Categories; j++)
            {
                observed += shares[i, j] * Weight(i, j, power);
                expected += first[i] * second[j] * Weight(i, j, power);
            }
        }

        return 1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected);
    }

    // Fleiss, Cohen and Everitt 1969, the variance where κ is not zero.
    private static double Variance(PairTable table, int power, double kappa)
    {
        (double[,] shares, double[] first, double[] second) = Shares(table, pooled: false);
        double expected = 0, sum = 0;
        for (int i = 0; i < Categories; i++)
        {
            for (int j = 0; j < Categories; j++)
                expected += first[i] * second[j] * Weight(i, j, power);
        }

        for (int i = 0; i < Categories; i++)
        {
            for (int j = 0; j < Categories; j++)
            {
                double ofRow = Enumerable.Range(0, Categories).Sum(k => second[k] * Weight(i, k, power));
                double ofColumn = Enumerable.Range(0, Categories).Sum(k => first[k] * Weight(k, j, power));
                sum += shares[i, j] * Math.Pow(Weight(i, j, power) - ((ofRow + ofColumn) * (1 - kappa)), 2);
            }
        }

        return (sum - Math.Pow(kappa - (expected * (1 - kappa)), 2)) / (table.Joint * Math.Pow(1 - expected, 2));
    }

    private static void Near(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } one && actual is { } other)
            Assert.Equal(one, other, 1e-9);
    }
}
