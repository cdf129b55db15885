using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

public sealed class StateChancesProperties
{
    private static readonly Choice[] Places = [Choice.InFavour, Choice.Against, Choice.Abstaining, Choice.NonVoting];

    [Property(Arbitrary = [typeof(PivotalProperties)], MaxTest = 200)]
    public void The_chances_are_none_and_all_of_nothing_and_add_up_to_one(string[] votes)
    {
        foreach (StateChances chances in Chances(votes))
        {
            Assert.All(Places, place => Assert.InRange(chances.At(place), double.Epsilon, 1 - 1e-9));
            Assert.Equal(1, Places.Sum(place => chances.At(place)), 1e-12);
            Assert.Equal(chances.Neighbours.OrderByDescending(neighbour => neighbour.Share), chances.Neighbours);
            Assert.InRange(chances.Neighbours.Sum(neighbour => neighbour.Share), 0, 1 + 1e-12);
        }
    }

    [Property(Arbitrary = [typeof(PivotalProperties)], MaxTest = 200)]
    public void The_chances_are_those_of_the_definition(string[] votes)
    {
        // Powers that fit equally well, but for rounding, are equally right.
        ValueList<StateChances> chances = Chances(votes);
        double[] powers = [0, 1, 2, 4, 8, 16, 32, 64];
        double best = powers.Max(power => LogLikelihood(votes, power));
        Assert.Contains(
            powers.Where(power => LogLikelihood(votes, power) > best - 1e-9),
            power => chances.All(state => Places.All(place => Math.Abs(state.At(place) - Expected(votes, Number(state.State), place, power)) < 1e-9)));
    }

    [Property(Arbitrary = [typeof(PivotalProperties)], MaxTest = 100)]
    public void Renaming_the_States_renames_the_answer(string[] votes)
    {
        ValueList<StateChances> turned = Chances([.. votes.Select(vote => new string([.. vote.Reverse()]))]);
        foreach (StateChances chances in Chances(votes))
        {
            StateChances other = turned.Single(state => Number(state.State) == votes[0].Length - 1 - Number(chances.State));
            Assert.All(Places, place => Assert.Equal(chances.At(place), other.At(place), 1e-9));
        }
    }

    [Theory]
    [InlineData("FFAAXX")]
    [InlineData("AAXXFF")]
    [InlineData("FFFFAA")]
    [InlineData("XXFFXX")]
    public void Who_has_a_twin_is_looked_for_beside_it(string vote)
    {
        // Three pairs, each of its own mind in eight votes, of which six are divided.
        string[] record = [.. Enumerable.Range(0, 8).Select(number => string.Concat(Enumerable.Range(0, 3).Select(pair => (number >> pair & 1) == 0 ? "FF" : "AA")))];
        foreach (StateChances chances in Chances([vote, .. record]))
        {
            Assert.Equal(6, chances.Votes);
            Assert.Equal(Number(chances.State) ^ 1, Number(chances.Neighbours[0].State));
            Assert.Equal(6, chances.Neighbours[0].Agreement.Votes);
            Assert.Equal(chances.Choice, Places.MaxBy(place => chances.At(place)));
            Assert.InRange(chances.At(chances.Choice), 0.75, 1);
        }
    }

    [Fact]
    public void Where_the_record_tells_nothing_the_totals_of_the_vote_are_left()
    {
        // Of the other two that cast a vote one is in favour and one against; of the other three members one casts none.
        StateChances first = Chances(["FFAn"]).Single(chances => Number(chances.State) == 0);
        Assert.Equal((1.5 / 3.5 * 0.625, 1.5 / 3.5 * 0.625, 0.5 / 3.5 * 0.625, 0.375), (first.InFavour, first.Against, first.Abstaining, first.NonVoting));
        Assert.Equal(0, first.Votes);
        Assert.Empty(first.Neighbours);
    }

    [Fact]
    public void India_stood_between_the_camps_in_2023_and_the_sponsors_did_not()
    {
        // Reckoned from the lists of voters by another program: if India cast a vote, 0.461 in favour, 0.415 against, 0.124 abstaining.
        ValueList<StateChances> chances = Pivotal.Of(FiveDocuments.L11).ChancesGiven(VoteMatrix.Of(FiveDocuments.Record));
        StateChances india = Of("IND"), russia = Of("RUS");
        Assert.Equal((0.461, 0.415, 0.124), (IfCast(india, Choice.InFavour), IfCast(india, Choice.Against), IfCast(india, Choice.Abstaining)));
        Assert.Equal(FiveDocuments.States("BIH VCT VUT BTN CHE"), india.Neighbours.Select(neighbour => neighbour.State).ToValueList());
        Assert.Equal(Choice.Against, india.Neighbours[0].Choice);
        Assert.Equal(7, india.Votes);
        Assert.Equal(0.037, IfCast(russia, Choice.Against));
        Assert.All(russia.Neighbours, neighbour => Assert.Equal(Choice.InFavour, neighbour.Choice));

        StateChances Of(string code) => chances.Single(state => state.State == StateCode.Parse(code, null));
        double IfCast(StateChances state, Choice place) => Math.Round(state.At(place) / (1 - state.NonVoting), 3);
    }

    [Fact]
    public void There_are_no_chances_of_who_is_not_a_member() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Chances(["FA"])[0].At(Choice.NotMember));

    private static ValueList<StateChances> Chances(string[] votes) =>
        Pivotal.Of(SmallAssembly.Vote(votes[0], "the vote itself"), RequiredMajority.Simple).ChancesGiven(SmallAssembly.Matrix(votes.Skip(1)));

    private static int Number(StateCode state) => Enumerable.Range(0, 10).Single(number => SmallAssembly.State(number) == state);

    private static double LogLikelihood(string[] votes, double power) =>
        Enumerable.Range(0, votes[0].Length).Where(state => votes[0][state] != 'n').Sum(state => Math.Log(IfCast(votes, state, votes[0][state], power)));

    private static double Expected(string[] votes, int state, Choice place, double power)
    {
        string others = votes[0].Remove(state, 1);
        double absent = (votes.Skip(1).Count(vote => vote[state] == 'n') + ((others.Count(letter => letter == 'n') + 0.5) / (others.Length + 1))) / votes.Length;
        return place == Choice.NonVoting ? absent : (1 - absent) * IfCast(votes, state, "FAX".Single(letter => SmallAssembly.ChoiceOf(letter) == place), power);
    }

    private static double IfCast(string[] votes, int state, char place, double power)
    {
        string[] divided = [.. votes.Skip(1).Where(vote => vote.Replace("n", "", StringComparison.Ordinal).Distinct().Count() > 1)];
        int[] others = [.. Enumerable.Range(0, votes[0].Length).Where(other => other != state && votes[0][other] != 'n')];
        double[] weights = [.. others.Select(other => Weight(other))];
        int cast = weights.Sum() > 0 ? divided.Count(vote => vote[state] != 'n') : 0;
        double share = cast == 0 ? 0 : others.Zip(weights).Where(other => votes[0][other.First] == place).Sum(other => other.Second) / weights.Sum();
        return ((cast * share) + ((others.Count(other => votes[0][other] == place) + 0.5) / (others.Length + 1.5))) / (cast + 1);

        double Weight(int other)
        {
            string[] joint = [.. divided.Where(vote => vote[state] != 'n' && vote[other] != 'n')];
            double lower = joint.Length == 0 ? 0 : ConfidenceInterval.OfShare(joint.Average(vote => 1 - (Math.Abs(Height(vote[state]) - Height(vote[other])) / 2.0)), joint.Length).Lower;
            return lower > 0 ? Math.Pow(lower, power) : 0;
        }

        static int Height(char letter) => letter switch { 'F' => 2, 'X' => 1, _ => 0 };
    }
}
