using UNVoting.Matrices;
using UNVoting.Testing;

namespace UNVoting.Tests.Matrices;

public class AgreementMeasureTests
{
    [Fact]
    public void Two_who_always_oppose_one_another_are_at_the_lowest_however_many_votes_are_rounded() =>
        Assert.Equal(-1, AgreementMeasure.KappaLinear.ValueOf(default(PairTable) with { FavourAgainst = 454791373, AgainstFavour = 454791376 }));

    [Fact]
    public void Every_code_names_one_measure_in_any_case()
    {
        Assert.Equal(AgreementMeasure.All.Count, AgreementMeasure.All.Select(measure => measure.Code).Distinct().Count());
        foreach (AgreementMeasure measure in AgreementMeasure.All)
        {
            Assert.True(AgreementMeasure.TryGet(measure.Code.ToUpperInvariant(), out AgreementMeasure? found));
            Assert.Same(measure, found);
            Assert.Equal(measure.Code, measure.ToString());
        }

        Assert.True(AgreementMeasure.TryGet("kappa-quadratic", out AgreementMeasure? quadratic));
        Assert.Same(AgreementMeasure.KappaQuadratic, quadratic);
        Assert.True(AgreementMeasure.TryGet("s-absolute", out AgreementMeasure? absolute));
        Assert.Same(AgreementMeasure.SAbsolute, absolute);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tau-b")]
    public void Another_word_names_none(string? code)
    {
        Assert.False(AgreementMeasure.TryGet(code, out AgreementMeasure? none));
        Assert.Null(none);
    }

    [Fact]
    public void Always_the_same_vote_is_agreement_but_not_beyond_chance()
    {
        PairTable table = new(40, 0, 0, 0, 0, 0, 0, 0, 0);
        Assert.Equal(1, AgreementMeasure.Identity.ValueOf(table));
        Assert.Null(AgreementMeasure.KappaLinear.ScoreOf(table));
        Assert.Null(AgreementMeasure.KappaQuadratic.ScoreOf(table));
        Assert.Null(AgreementMeasure.ScottPi.ScoreOf(table));
    }

    [Fact]
    public void Coincidence_rests_on_the_votes_in_which_both_voted_yes_or_no()
    {
        Score score = AgreementMeasure.VotingCoincidence.ScoreOf(new PairTable(3, 9, 1, 9, 9, 9, 0, 9, 0))!.Value;
        Assert.Equal((0.75, 4), (score.Value, score.Votes));
        Assert.Null(AgreementMeasure.VotingCoincidence.ScoreOf(new PairTable(0, 9, 0, 9, 9, 9, 0, 9, 0)));
    }

    [Fact]
    public void A_table_prints_its_rows() => Assert.Equal("12 3 0 / 1 4 2 / 0 1 7", new PairTable(12, 3, 0, 1, 4, 2, 0, 1, 7).ToString());

    [Fact]
    public void A_score_prints_the_same_in_every_culture() => Cultures.Each(() =>
    {
        Score score = AgreementMeasure.SAbsolute.ScoreOf(new PairTable(1, 0, 3, 0, 0, 0, 0, 0, 0))!.Value;
        Assert.Equal("-0.50, -0.91 to 0.40, of 4 votes", score.ToString());
        Assert.Equal("USA and ISR: -0.50, -0.91 to 0.40, of 4 votes", new PairAgreement<string>("USA", "ISR", default, score).ToString());
        Assert.Equal("USA and KIR: no score", new PairAgreement<string>("USA", "KIR", default, null).ToString());
    });

    // Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilsons_interval_is_the_published_one(int count, int of, double lower, double upper)
    {
        Score score = Score.OfShare(count, of)!.Value;
        Assert.Equal(lower, score.Interval.Lower, 1e-4);
        Assert.Equal(upper, score.Interval.Upper, 1e-4);
        Assert.Equal(upper - lower, score.Interval.Width, 1e-3);
    }

    [Fact]
    public void A_share_of_nothing_is_none_and_an_impossible_one_is_refused()
    {
        Assert.Null(Score.OfShare(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.OfShare(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.OfShare(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceInterval.OfShare(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceInterval.OfShare(0.5, 0));
    }
}
