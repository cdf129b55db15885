using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries;
using UNVoting.Queries.Swing;
using UNVoting.Tables;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

public sealed class CrossoverTests
{
    [Fact]
    public void Who_crossed_over_and_how_often_chance_would_have_it()
    {
        // Four of the five are the bloc. Without majority: the third vote (two and two) and the fourth (nobody).
        var found = Crossover.Find(SmallAssembly.Matrix("FFFAA", "XAAAF", "FFAAF", "nnnnF", "FFXnA"), SmallAssembly.Group(4));
        Assert.Equal(["002", "003"], found.WithoutMajority.Select(vote => vote.Identifier));
        Assert.Equal(
            [(Choice.InFavour, 4, 1.0), (Choice.Against, 4, 1.0), (Choice.InFavour, 3, 1.0)],
            found.Votes.Select(vote => (vote.Majority, vote.Cast, (double)vote.Crossings.Count)));
        Assert.Equal(BenjaminiHochberg.Adjust([.. found.Votes.Select(vote => (double?)vote.PValue)]), found.Votes.Select(vote => (double?)vote.QValue));
        Assert.Equal([3, 3, 3, 2], found.States.Select(state => state.Votes));
        Assert.Equal([1, 0, 1, 1], found.States.Select(state => state.Crossings.Count));
        Assert.Equal([0.25 + 0.25 + (1.0 / 3), 0.25 + 0.25 + (1.0 / 3), 0.25 + 0.25 + (1.0 / 3), 0.5], found.States.Select(state => state.Expected));
        Assert.Equal(new Crossing(SmallAssembly.State(3), found.Votes[0].Vote, Choice.Against, Choice.InFavour), found.Votes[0].Crossings[0]);
        Assert.Equal([false, true], [found.Votes[1].Crossings[0].IsOpposite, found.Votes[0].Crossings[0].IsOpposite]);
    }

    [Fact]
    public void The_European_Union_crossed_over_in_none_of_the_votes_but_Liechtenstein_is_not_in_it()
    {
        var found = Crossover.Find(VoteMatrix.Of(FiveDocuments.Record), StateGroups.EuropeanUnion);

        // In 2019 the United Kingdom, a member then, was against L.50/Rev.1 where the others abstained.
        Assert.Equal([("GBR", "A/C.1/74/L.50/Rev.1")], found.States.SelectMany(state => state.Crossings).Select(crossing => (crossing.State.ToString(), crossing.Vote.Symbol!.ToString())));
        Assert.Equal(28, found.States.Count);
        Assert.Equal((4, 8), (found.States.Single(state => state.State == FiveDocuments.States("GBR")[0]).Votes, found.Votes.Count));
    }

    [Fact]
    public void In_ASEAN_Singapore_and_the_Lao_PDR_crossed_over_most()
    {
        var found = Crossover.Find(VoteMatrix.Of(FiveDocuments.Record), StateGroups.Asean);
        Assert.Equal(
            [
                ("BRN", 8, "OP4 L.60"), ("IDN", 8, "OP4 L.60"), ("KHM", 7, "L.37 L.49"), ("LAO", 8, "L.37 L.49 OP4 L.60"), ("MMR", 8, "L.37 L.49"),
                ("MYS", 8, ""), ("PHL", 8, ""), ("SGP", 8, "PP3 L.11 OP4 L.60"), ("THA", 8, ""), ("VNM", 8, ""),
            ],
            found.States.Select(state => (state.State.ToString(), state.Votes, string.Join(' ', state.Crossings.Select(crossing => Name(crossing.Vote))))));

        // Cambodia was absent from the vote on the fourth operative paragraph. Its chances: 3/10, 3/10, 0, 0, 1/10, 1/10, 4/10; of the others 4/9 besides.
        Assert.Equal([1.6444444444, 1.2, 1.6444444444], found.States.Where(state => state.State.ToString() is "BRN" or "KHM" or "LAO").Select(state => Math.Round(state.Expected, 10)));
        Assert.Equal([0.53086, 0.34606, 0.0417711111], found.States.Where(state => state.State.ToString() is "BRN" or "KHM" or "LAO").Select(state => Math.Round(state.PValue!.Value, 10)));
        Assert.Equal([0.8847666667, 0.8847666667, 0.2088555556], found.States.Where(state => state.State.ToString() is "BRN" or "KHM" or "LAO").Select(state => Math.Round(state.QValue!.Value, 10)));

        static string Name(Vote vote) => vote.Subject == VoteSubject.Whole ? $"L.{vote.Symbol!.Number}" : vote.Subject.ToString();
    }

    [Fact]
    public void Of_the_BRICS_China_and_the_Russian_Federation_stood_apart_together()
    {
        var found = Crossover.Find(VoteMatrix.Of(FiveDocuments.Record), StateGroups.Brics);
        Assert.Equal([("BRA", 1), ("CHN", 3), ("IND", 1), ("RUS", 3), ("ZAF", 0)], found.States.Select(state => (state.State.ToString(), state.Crossings.Count)));
        Assert.Equal([0.86176, 0.18496, 0.86176, 0.18496, 1], found.States.Select(state => Math.Round(state.PValue!.Value, 10)));

        // Two in favour of the fourth operative paragraph, two against, one abstaining.
        Assert.Equal([FiveDocuments.FourthOperative], found.WithoutMajority);
    }

    [Fact]
    public void India_alone_of_the_five_BRICS_of_2023_opposed_the_third_preambular_paragraph()
    {
        var found = Crossover.Find(VoteMatrix.Of([FiveDocuments.ThirdPreambular]), StateGroups.Brics);
        Assert.Equal(FiveDocuments.States("IND"), found.Votes.Single().Crossings.Select(crossing => crossing.State));
        Assert.Equal((5, 1.0), (found.Votes[0].Cast, found.Votes[0].PValue));
    }

    [Property(Arbitrary = [typeof(Model)], MaxTest = 40)]
    public void Chance_has_as_many_crossings_as_there_were_and_loyalty_is_what_is_left(VotingRecord record)
    {
        foreach (Reading reading in Enum.GetValues<Reading>())
        {
            VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record, reading);
            StateGroup group = StateGroup.Of(RegionalGroup.African);
            var found = Crossover.Find(matrix, group);
            int all = found.States.Sum(state => state.Crossings.Count);
            Assert.Equal(all, found.Votes.Sum(vote => vote.Crossings.Count));
            Assert.Equal(all, found.States.Sum(state => state.Expected), 1e-9);
            Assert.Equal(all, found.Votes.Sum(vote => vote.Expected), 1e-9);
            Assert.Equal(matrix.Cohesion(group).Loyalties.Select(loyalty => (loyalty.Voter, loyalty.Of, loyalty.Of - loyalty.With)), found.States.Select(state => (state.State, state.Votes, state.Crossings.Count)));
            Assert.Equal(matrix.Votes.Count, found.Votes.Count + found.WithoutMajority.Count);
            Assert.All(found.States, state => Assert.Equal(state.Votes == 0, state.PValue is null));
            Assert.All(found.States.Where(state => state.PValue is not null), state => Assert.InRange(state.QValue!.Value, state.PValue!.Value, 1));
            Assert.All(found.States, state => Assert.InRange(state.PValue ?? 1, double.Epsilon, 1));
            Assert.All(found.Votes, vote => Assert.InRange(vote.PValue, double.Epsilon, 1));
        }
    }

    [Property(MaxTest = 20)]
    public void The_chance_of_a_vote_is_that_of_all_permutations(byte seed)
    {
        // Three members and four votes: each member's crossings fall on any of its votes.
        var random = new SplitMix64(seed);
        string[] votes = [.. Enumerable.Range(0, 4).Select(_ => string.Concat(Enumerable.Range(0, 3).Select(_ => "FFA"[random.Below(3)])))];
        var found = Crossover.Find(SmallAssembly.Matrix(votes), SmallAssembly.Group(3));
        foreach ((VoteCrossover vote, int place) in found.Votes.Select((vote, place) => (vote, place)))
        {
            double[] shares = [.. found.States.Select(state => state.Crossings.Count / 4.0)];
            double chance = Enumerable.Range(0, 8).Where(way => System.Numerics.BitOperations.PopCount((uint)way) >= vote.Crossings.Count)
                .Sum(way => shares.Select((share, at) => (way >> at & 1) == 1 ? share : 1 - share).Aggregate(1.0, (product, share) => product * share));
            Assert.Equal(chance, vote.PValue, 1e-12);
            Assert.Equal(shares.Sum(), vote.Expected, 1e-12);
            Assert.Equal(votes[place].Count(letter => SmallAssembly.ChoiceOf(letter) != vote.Majority), vote.Crossings.Count);
        }
    }

    [Property(MaxTest = 20)]
    public void The_chance_of_a_State_is_that_of_all_permutations(byte seed)
    {
        // Four members and three votes: in each vote as many cross over as did, whoever they are; all such ways are gone through.
        var random = new SplitMix64(seed);
        string[] votes = [.. Enumerable.Range(0, 3).Select(_ => string.Concat(Enumerable.Range(0, 4).Select(_ => "FFFAn"[random.Below(5)])))];
        var found = Crossover.Find(SmallAssembly.Matrix(votes), SmallAssembly.Group(4));
        IEnumerable<int[]> ways = [new int[4]];
        foreach (VoteCrossover vote in found.Votes)
        {
            int cast = Enumerable.Range(0, 4).Where(member => vote.Vote.ChoiceOf(SmallAssembly.State(member)) != Choice.NonVoting).Sum(member => 1 << member);
            int[] crossing = [.. Enumerable.Range(0, 16).Where(set => (set & ~cast) == 0 && System.Numerics.BitOperations.PopCount((uint)set) == vote.Crossings.Count)];
            ways = ways.SelectMany(way => crossing, (way, set) => way.Select((times, member) => times + (set >> member & 1)).ToArray()).ToArray();
        }

        foreach (StateCrossover state in found.States.Where(state => state.Votes > 0))
        {
            int member = Enumerable.Range(0, 4).Single(number => SmallAssembly.State(number) == state.State);
            Assert.Equal(ways.Count(way => way[member] >= state.Crossings.Count) / (double)ways.Count(), state.PValue!.Value, 1e-12);
            Assert.Equal(ways.Average(way => way[member]), state.Expected, 1e-12);
        }
    }

    [Fact]
    public void On_shuffled_data_p_values_are_uniform()
    {
        // Everybody crosses over in one vote of four, at random: nobody does so more than others, and in no vote do more. Both distributions are then true.
        var random = new SplitMix64(2024);
        var (states, votes) = (new List<double>(), new List<double>());
        for (int round = 0; round < 20; round++)
        {
            string[] shuffled = [.. Enumerable.Range(0, 100).Select(_ => string.Concat(Enumerable.Range(0, 80).Select(_ => random.Below(4) == 0 ? 'A' : 'F')))];
            var found = Crossover.Find(SmallAssembly.Matrix(shuffled), SmallAssembly.Group(80));
            states.AddRange(found.States.Select(state => state.PValue!.Value));
            votes.AddRange(found.Votes.Select(vote => vote.PValue));
        }

        // Counts are whole numbers, so that a p-value holds the chance of a tie: never too small, and too large by no more than that of one count.
        foreach (List<double> values in new[] { states, votes })
        {
            foreach (double level in new[] { 0.05, 0.1, 0.25, 0.5, 0.75, 0.9 })
            {
                double share = values.Count(value => value <= level) / (double)values.Count;
                Assert.InRange(share, level - 0.13, level + 0.03);
            }
        }
    }

    [Fact]
    public void Who_crosses_over_all_the_time_is_found()
    {
        // One of twenty is a maverick: against in nine votes of ten, the others in one of ten.
        var random = new SplitMix64(5);
        string[] votes = [.. Enumerable.Range(0, 100).Select(_ => string.Concat(Enumerable.Range(0, 20).Select(state => random.Unit() < (state == 7 ? 0.9 : 0.1) ? 'A' : 'F')))];
        var found = Crossover.Find(SmallAssembly.Matrix(votes), SmallAssembly.Group(20));
        StateCrossover maverick = found.States.Single(state => state.QValue < 0.05);
        Assert.Equal(SmallAssembly.State(7), maverick.State);
        Assert.InRange(maverick.PValue!.Value, double.Epsilon, 1e-40);
        Assert.InRange(maverick.Crossings.Count, 3 * maverick.Expected, 100);
    }

    [Fact]
    public void What_cannot_be_meant_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Crossover.Find(SmallAssembly.Matrix("F"), null!));
        Assert.Throws<ArgumentNullException>(() => Crossover.Find(null!, SmallAssembly.Group(1)));
    }

    [Fact]
    public void Tables_of_States_and_of_votes_tell_the_same_crossings()
    {
        var found = Crossover.Find(SmallAssembly.Matrix("FFFAA", "XAAAF"), SmallAssembly.Group(4));
        string[] rows = CrossoverTable.OfVotes(found).ToCsv().Split('\n');
        Assert.StartsWith($"bloc,000,whole,C.1,,in_favour,4,1,", rows[1], StringComparison.Ordinal);
        Assert.EndsWith($",{SmallAssembly.State(3)}", rows[1], StringComparison.Ordinal);
        Assert.Contains(CrossoverTable.OfStates(found).ToCsv().Split('\n'), row => row.StartsWith($"bloc,{SmallAssembly.State(3)},2,1,1,", StringComparison.Ordinal) && row.EndsWith(",000", StringComparison.Ordinal));
    }
}
