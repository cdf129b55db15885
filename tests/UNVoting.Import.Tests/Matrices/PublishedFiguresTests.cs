using UNVoting.Matrices;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Matrices;

/// <summary>Figures from the literature and from other programs over the same file, to the digits printed there.</summary>
public class PublishedFiguresTests
{
    private const string Korea = "South Korea", America = "United States";

    private static readonly string[] PermanentFive = ["China", "France", "Russia", "United Kingdom", "United States"];
    private static readonly string[] Nordic = ["Denmark", "Finland", "Iceland", "Norway", "Sweden"];

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void The_matrix_holds_every_vote_of_the_file()
    {
        Assert.Equal(6203, RollCalls.All.Votes.Count);
        Assert.Equal(870_109, RollCalls.All.Voters.Sum(voter => RollCalls.All.TotalsOf(voter).Totals.Cast));
    }

    [SharedDataTheory(RollCalls.Votes, RollCalls.Calls)]
    [InlineData(1991, America, 0.3680555556)]
    [InlineData(2000, America, 0.5410958904)]
    [InlineData(2018, America, 0.5106382979)]
    [InlineData(2018, "Japan", 0.8776595745)]
    [InlineData(2018, "China", 0.6630434783)]
    public void Agreement_of_Voeten_with_the_Republic_of_Korea(int year, string other, double expected) =>
        Assert.Equal(expected, Score(AgreementMeasure.Voeten, year - 1945, Korea, other), 1e-10);

    [SharedDataTheory(RollCalls.Votes, RollCalls.Calls)]
    [InlineData(1950, "United Kingdom", 0.6415094)]
    [InlineData(1980, "United Kingdom", 0.7378641)]
    [InlineData(1990, "United Kingdom", 0.5952381)]
    [InlineData(1950, "Russia", 0.1730769)]
    public void Identical_votes_with_the_United_States(int year, string other, double expected) =>
        Assert.Equal(expected, Score(AgreementMeasure.Identity, year - 1945, America, other), 1e-7);

    [SharedDataTheory(RollCalls.Votes, RollCalls.Calls)]
    [InlineData(2000, America, 0.1609195402)]
    [InlineData(2018, America, 0.1824264050)]
    [InlineData(2018, "Japan", 0.7534102833)]
    public void Quadratic_kappa_with_the_Republic_of_Korea(int year, string other, double expected) =>
        Assert.Equal(expected, Score(AgreementMeasure.KappaQuadratic, year - 1945, Korea, other), 1e-10);

    [SharedDataTheory(RollCalls.Votes, RollCalls.Calls)]
    [InlineData("voeten", "Israel", 91, 0.9230769231)]
    [InlineData("s-absolute", "Israel", 91, 0.8461538462)]
    [InlineData("s-squared", "Israel", 91, 0.8791208791)]
    [InlineData("pi", "Israel", 91, 0.8081036301)]
    [InlineData("kappa-linear", "Israel", 91, 0.8085937500)]
    [InlineData("kappa-quadratic", "Israel", 91, 0.8266666667)]
    [InlineData("voeten", "Russia", 95, 0.3)]
    [InlineData("kappa-quadratic", "Russia", 95, -0.1960344564)]
    public void Session_73_with_the_United_States(string code, string other, int joint, double expected)
    {
        VoteMatrix<string, (int, int)> session = RollCalls.InSession(73);
        Assert.Equal(95, session.Votes.Count);
        Assert.Equal(95, session.WithoutUnanimous().Votes.Count);
        Assert.True(AgreementMeasure.TryGet(code, out AgreementMeasure? measure));
        PairAgreement<string> pair = session.Agreement(measure)[America, other];
        Assert.Equal(joint, pair.Counts.Joint);
        Assert.Equal(joint, pair.Score!.Value.Votes);
        Assert.Equal(expected, pair.Score.Value.Value, 1e-10);
        Assert.True(pair.Score.Value.Interval.Contains(pair.Score.Value.Value));
    }

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void Cohesion_of_the_permanent_five_and_the_Nordic_States_in_session_73()
    {
        GroupCohesion<string, (int, int)> five = RollCalls.InSession(73).Cohesion(PermanentFive);
        Check(0.5460526316, 95, five.Mean(CohesionMeasure.AgreementIndex));
        Check(0.5719298246, 95, five.Mean(CohesionMeasure.Rice));
        GroupCohesion<string, (int, int)> nordic = RollCalls.InSession(73).Cohesion(Nordic);
        Check(0.9305263158, 95, nordic.Mean(CohesionMeasure.AgreementIndex));
        Check(0.9722222222, 84, nordic.Mean(CohesionMeasure.Rice));

        static void Check(double mean, int votes, Score? score)
        {
            Assert.Equal(mean, score!.Value.Value, 1e-10);
            Assert.Equal(votes, score.Value.Votes);
        }
    }

    private static double Score(AgreementMeasure measure, int session, string first, string second) =>
        RollCalls.InSession(session).Agreement(measure)[first, second].Score!.Value.Value;
}
