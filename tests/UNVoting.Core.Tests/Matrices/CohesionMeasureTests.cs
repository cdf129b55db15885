using UNVoting.Matrices;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Matrices;

public class CohesionMeasureTests
{
    [Property(Arbitrary = [typeof(VoteCells)], MaxTest = 500)]
    public void The_agreement_index_is_three_times_that_of_Attina_and_one_over_four(Tally totals)
    {
        double? index = CohesionMeasure.AgreementIndex.ValueOf(totals), attina = CohesionMeasure.Attina.ValueOf(totals);
        Assert.Equal(index is null, attina is null);
        if (index is not null)
            Assert.Equal(((3 * attina!.Value) + 1) / 4, index.Value, 1e-12);
    }

    [Property(Arbitrary = [typeof(VoteCells)], MaxTest = 500)]
    public void A_value_lies_within_its_measure_and_is_missing_only_where_nobody_voted(Tally totals)
    {
        foreach (CohesionMeasure measure in CohesionMeasure.All)
        {
            if (measure.ValueOf(totals) is { } value)
                Assert.InRange(value, measure.Lowest, 1);
        }

        Assert.Equal(totals.PresentAndVoting == 0, CohesionMeasure.Rice.ValueOf(totals) is null);
        Assert.Equal(totals.Cast == 0, CohesionMeasure.AgreementIndex.ValueOf(totals) is null);
        Assert.Equal(totals.Members == 0, CohesionMeasure.Unity.ValueOf(totals) is null);
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void The_mean_is_over_the_votes_in_which_the_measure_is_defined(Tally[] votes)
    {
        foreach (CohesionMeasure measure in CohesionMeasure.All)
        {
            double[] defined = [.. votes.Select(measure.ValueOf).OfType<double>()];
            Score? mean = measure.MeanOf(votes);
            Assert.Equal(defined.Length, mean?.Votes ?? 0);
            if (mean is not { } score)
                continue;
            Assert.Equal(defined.Average(), score.Value, 1e-12);
            Assert.True(score.Interval.Contains(score.Value));
            double reach = defined.Length == 1
                ? double.PositiveInfinity
                : 1.959963984540054 * Math.Sqrt(defined.Sum(value => Math.Pow(value - defined.Average(), 2)) / (defined.Length - 1) / defined.Length);
            Assert.Equal(Math.Max(measure.Lowest, score.Value - reach), score.Interval.Lower, 1e-9);
            Assert.Equal(Math.Min(1, score.Value + reach), score.Interval.Upper, 1e-9);
        }
    }

    [Fact]
    public void The_toys_of_the_literature()
    {
        Assert.Equal(0.4, CohesionMeasure.AgreementIndex.ValueOf(new Tally(6, 3, 1, 0))!.Value, 1e-12);
        Assert.Equal(0.5227273, CohesionMeasure.AgreementIndex.ValueOf(new Tally(15, 2, 5, 0))!.Value, 1e-7);
        Assert.Equal(0.7647059, CohesionMeasure.Rice.ValueOf(new Tally(15, 2, 5, 0))!.Value, 1e-7);
        Assert.Equal(13.0 / 27, CohesionMeasure.Unity.ValueOf(new Tally(15, 2, 5, 5)));
        Assert.Equal(-1.0 / 3, CohesionMeasure.Attina.ValueOf(new Tally(2, 2, 2, 1)));
        Assert.Equal(0, CohesionMeasure.AgreementIndex.ValueOf(new Tally(2, 2, 2, 1)));
        Assert.Equal("rice", CohesionMeasure.Rice.ToString());
    }

    [Theory]
    [InlineData(3, 2, 1, Position.InFavour)]
    [InlineData(2, 3, 1, Position.Against)]
    [InlineData(1, 2, 3, Position.Abstaining)]
    [InlineData(3, 3, 1, null)]
    [InlineData(1, 3, 3, null)]
    [InlineData(0, 0, 0, null)]
    public void No_side_of_a_tie_is_taken(int inFavour, int against, int abstaining, Position? majority) =>
        Assert.Equal(majority, new VoteTotals<string>("a vote", new Tally(inFavour, against, abstaining, 1)).MajorityPosition);

    [Fact]
    public void Totals_of_a_vote_say_its_measures()
    {
        var vote = new VoteTotals<string>("a vote", new Tally(15, 2, 5, 5));
        Assert.Equal(
            [CohesionMeasure.Rice.ValueOf(vote.Totals), CohesionMeasure.AgreementIndex.ValueOf(vote.Totals), CohesionMeasure.Attina.ValueOf(vote.Totals), CohesionMeasure.Unity.ValueOf(vote.Totals)],
            new[] { vote.Rice, vote.AgreementIndex, vote.Attina, vote.Unity });
        Assert.Throws<ArgumentNullException>(() => CohesionMeasure.Rice.MeanOf(null!));
    }

    [Fact]
    public void Each_measure_has_a_code_and_a_name_of_its_own() =>
        Assert.All(new Func<CohesionMeasure, string>[] { measure => measure.Code, measure => measure.Name }, words =>
        {
            Assert.DoesNotContain("", CohesionMeasure.All.Select(words));
            Assert.Equal(CohesionMeasure.All.Count, CohesionMeasure.All.Select(words).Distinct().Count());
        });

    [Theory]
    [InlineData(0.19, false)]
    [InlineData(0.2, true)]
    [InlineData(0.5, true)]
    [InlineData(0.51, false)]
    public void An_interval_contains_its_ends_and_what_lies_between(double value, bool isWithin) => Assert.Equal(isWithin, new ConfidenceInterval(0.2, 0.5).Contains(value));
}
