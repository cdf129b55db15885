using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries;
using UNVoting.Queries.Swing;
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
            var found = Crossover.Find(matrix, group, permutations: 9);
            int all = found.States.Sum(state => state.Crossings.Count);
            Assert.Equal(all, found.Votes.Sum(vote => vote.Crossings.Count));
            Assert.Equal(all, found.States.Sum(state => state.Expected), 1e-9);
            Assert.Equal(all, found.Votes.Sum(vote => vote.Expected), 1e-9);
            Assert.Equal(matrix.Cohesion(group).Loyalties.Select(loyalty => (loyalty.Voter, loyalty.Of, loyalty.Of - loyalty.With)), found.States.Select(state => (state.State, state.Votes, state.Crossings.Count)));
            Assert.Equal(matrix.Votes.Count, found.Votes.Count + found.WithoutMajority.Count);
            Assert.All(found.States, state => Assert.Equal(state.Votes == 0, state.PValue is null));
            Assert.All(found.States.Where(state => state.PValue is not null), state => Assert.InRange(state.QValue!.Value, state.PValue!.Value, 1));
            Assert.All(found.States, state => Assert.InRange(state.PValue ?? 1, 0.1, 1));
            Assert.All(found.Votes, vote => Assert.InRange(vote.PValue, double.Epsilon, 1));
        }
    }

    [Property(MaxTest = 20)]
    public void The_chance_of_a_vote_is_that_of_all_permutations(byte seed)
    {
        // Three members and four votes: each member's crossings fall on any of its votes.
        var random = new SplitMix64(seed);
        string[] votes = [.. Enumerable.Range(0, 4).Select(_ => string.Concat(Enumerable.Range(0, 3).Select(_ => "FFA"[random.Below(3)])))];
        var found = Crossover.Find(SmallAssembly.Matrix(votes), SmallAssembly.Group(3), 9);
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
    public void The_same_seed_gives_the_same_answer(byte votes, byte seed)
    {
        VoteMatrix<StateCode, Vote> matrix = SmallAssembly.Matrix(Shuffled(12, 1 + (votes % 20), new SplitMix64(votes)));
        Assert.Equal(Crossover.Find(matrix, SmallAssembly.Group(12), 49, seed), Crossover.Find(matrix, SmallAssembly.Group(12), 49, seed));
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
            var found = Crossover.Find(SmallAssembly.Matrix(shuffled), SmallAssembly.Group(80), 199, (ulong)round);
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
        Assert.Equal((SmallAssembly.State(7), 0.001), (maverick.State, maverick.PValue));
        Assert.InRange(maverick.Crossings.Count, 3 * maverick.Expected, 100);
    }

    [Fact]
    public void What_cannot_be_meant_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Crossover.Find(SmallAssembly.Matrix("F"), SmallAssembly.Group(1), 0));
        Assert.Throws<ArgumentNullException>(() => Crossover.Find(SmallAssembly.Matrix("F"), null!));
        Assert.Throws<ArgumentNullException>(() => Crossover.Find(null!, SmallAssembly.Group(1)));
    }

    private static IEnumerable<string> Shuffled(int members, int votes, SplitMix64 random)
    {
        for (int vote = 0; vote < votes; vote++)
        {
            int[] order = [.. Enumerable.Range(0, members)];
            random.Shuffle(order);
            yield return string.Concat(Enumerable.Range(0, members).Select(member => Array.IndexOf(order, member) < members / 3 ? 'A' : 'F'));
        }
    }
}
