using UNVoting.Documents;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Tables;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Matrices;

/// <summary>Figures from the literature and from other programs over the same file, to the digits printed there.</summary>
public class PublishedFiguresTests
{
    private const string Korea = "KOR", America = "USA";

    private static readonly Lazy<VoteMatrix<StateCode, Vote>> Matrix = new(() =>
        VoteMatrix.Of(RecordReader.ReadFiles([SharedData.PathOf(RollCalls.Votes), SharedData.PathOf(RollCalls.Calls)]).Record));

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void The_matrix_holds_every_vote_of_the_file()
    {
        Assert.Equal(6203, Matrix.Value.Votes.Count);
        Assert.Equal(870_109, Matrix.Value.Voters.Sum(voter => Matrix.Value.TotalsOf(voter).Totals.Cast));
    }

    [SharedDataTheory(RollCalls.Votes, RollCalls.Calls)]
    [InlineData(1991, America, 0.3680555556)]
    [InlineData(2000, America, 0.5410958904)]
    [InlineData(2018, America, 0.5106382979)]
    [InlineData(2018, "JPN", 0.8776595745)]
    [InlineData(2018, "CHN", 0.6630434783)]
    public void Agreement_of_Voeten_with_the_Republic_of_Korea(int year, string other, double expected) =>
        Assert.Equal(expected, Score(AgreementMeasure.Voeten, year - 1945, Korea, other), 1e-10);

    [SharedDataTheory(RollCalls.Votes, RollCalls.Calls)]
    [InlineData(1950, "GBR", 0.6415094)]
    [InlineData(1980, "GBR", 0.7378641)]
    [InlineData(1990, "GBR", 0.5952381)]
    [InlineData(1950, "SUN", 0.1730769)]
    public void Identical_votes_with_the_United_States(int year, string other, double expected) =>
        Assert.Equal(expected, Score(AgreementMeasure.Identity, year - 1945, America, other), 1e-7);

    [SharedDataTheory(RollCalls.Votes, RollCalls.Calls)]
    [InlineData(2000, America, 0.1609195402)]
    [InlineData(2018, America, 0.1824264050)]
    [InlineData(2018, "JPN", 0.7534102833)]
    public void Quadratic_kappa_with_the_Republic_of_Korea(int year, string other, double expected) =>
        Assert.Equal(expected, Score(AgreementMeasure.KappaQuadratic, year - 1945, Korea, other), 1e-10);

    [SharedDataTheory(RollCalls.Votes, RollCalls.Calls)]
    [InlineData("voeten", "ISR", 91, 0.9230769231)]
    [InlineData("s-absolute", "ISR", 91, 0.8461538462)]
    [InlineData("s-squared", "ISR", 91, 0.8791208791)]
    [InlineData("pi", "ISR", 91, 0.8081036301)]
    [InlineData("kappa-linear", "ISR", 91, 0.8085937500)]
    [InlineData("kappa-quadratic", "ISR", 91, 0.8266666667)]
    [InlineData("voeten", "RUS", 95, 0.3)]
    [InlineData("kappa-quadratic", "RUS", 95, -0.1960344564)]
    public void Session_73_with_the_United_States(string code, string other, int joint, double expected)
    {
        VoteMatrix<StateCode, Vote> session = Session(73);
        Assert.Equal(95, session.Votes.Count);
        Assert.Equal(95, session.WithoutUnanimous().Votes.Count);
        Assert.True(AgreementMeasure.TryGet(code, out AgreementMeasure? measure));
        PairAgreement<StateCode> pair = session.Agreement(measure)[Code(America), Code(other)];
        Assert.Equal(joint, pair.Counts.Joint);
        Assert.Equal(joint, pair.Score!.Value.Votes);
        Assert.Equal(expected, pair.Score.Value.Value, 1e-10);
        Assert.True(pair.Score.Value.Interval.Contains(pair.Score.Value.Value));
    }

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void Cohesion_of_the_permanent_five_and_the_Nordic_States_in_session_73()
    {
        GroupCohesion<StateCode, Vote> five = Session(73).Cohesion(StateGroups.PermanentFive);
        Check(0.5460526316, 95, five.Mean(CohesionMeasure.AgreementIndex));
        Check(0.5719298246, 95, five.Mean(CohesionMeasure.Rice));
        GroupCohesion<StateCode, Vote> nordic = Session(73).Cohesion(StateGroups.Nordic);
        Check(0.9305263158, 95, nordic.Mean(CohesionMeasure.AgreementIndex));
        Check(0.9722222222, 84, nordic.Mean(CohesionMeasure.Rice));

        static void Check(double mean, int votes, Score? score)
        {
            Assert.Equal(mean, score!.Value.Value, 1e-10);
            Assert.Equal(votes, score.Value.Votes);
        }
    }

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void The_same_votes_as_plain_arrays_give_the_same_scores()
    {
        foreach (int session in (int[])[5, 35, 46, 73])
        {
            VoteMatrix<string, (int, int)> plain = RollCalls.InSession(session);
            Assert.Equal(plain.Votes.Count, Session(session).Votes.Count);
            foreach (AgreementMeasure measure in AgreementMeasure.All)
            {
                Assert.Equal(
                    plain.Agreement(measure)["United States", "France"].Score,
                    Session(session).Agreement(measure)[Code(America), Code("FRA")].Score);
            }
        }
    }

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void The_sessions_side_by_side_are_the_whole()
    {
        VoteMatrix<StateCode, Vote>[] sessions = [.. Matrix.Value.Sessions().Select(session => Matrix.Value.InSession(session))];
        Assert.Equal(6203, sessions.Sum(session => session.Votes.Count));
        AgreementMatrix<StateCode>[] parts = [.. sessions.Select(session => session.Agreement(AgreementMeasure.Voeten))];
        foreach ((int number, PairAgreement<StateCode> pair) in Matrix.Value.Agreement(AgreementMeasure.Voeten).Index())
        {
            Assert.Equal(pair.Counts.Joint, parts.Sum(part => part[number].Counts.Joint));
            Assert.Equal(pair.Counts.Opposite, parts.Sum(part => part[number].Counts.Opposite));
        }
    }

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void The_table_has_every_pair_once_in_order_of_codes()
    {
        Table table = AgreementTable.Of(Session(73).Agreement(AgreementMeasure.Voeten));
        (string First, string Second)[] pairs = [.. table.Rows.Select(row => (row[0], row[1]))];
        Assert.Equal(pairs.Distinct().Order(), pairs);
        Assert.All(pairs, pair => Assert.True(string.CompareOrdinal(pair.First, pair.Second) < 0));
        Assert.Contains(table.Rows, row => row == ["ISR", "USA", "91", "81", "6", "4", "0.9230769230769231"]);
    }

    private static VoteMatrix<StateCode, Vote> Session(int number) => Matrix.Value.InSession(AssemblySession.Regular(number));

    private static StateCode Code(string code) => StateCode.Parse(code, null);

    private static double Score(AgreementMeasure measure, int session, string first, string second) =>
        Session(session).Agreement(measure)[Code(first), Code(second)].Score!.Value.Value;
}
