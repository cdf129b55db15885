using FsCheck;
using FsCheck.Fluent;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

/// <summary>Small assemblies, where every way of voting otherwise can be tried.</summary>
public sealed class PivotalProperties
{
    private const string Letters = "FAXn";

    /// <summary>Assemblies of one to five States by letters, and records of up to four earlier votes.</summary>
    public static Arbitrary<string[]> Assemblies() => Arb.From(
        from size in Gen.Choose(1, 5)
        from votes in Gen.Choose(1, 5).SelectMany(count => Gen.Elements(Letters.ToCharArray()).ArrayOf(size).Select(letters => new string(letters)).ArrayOf(count))
        select votes);

    [Property(Arbitrary = [typeof(PivotalProperties)], MaxTest = 300)]
    public void The_smallest_set_turns_the_outcome_and_no_smaller_set_does(string[] votes)
    {
        foreach (RequiredMajority majority in Enum.GetValues<RequiredMajority>())
        {
            var pivotal = Pivotal.Of(SmallAssembly.Vote(votes[0]), majority);
            var turning = TurningWays(votes[0], majority).ToArray();
            Assert.Equal(turning.Length == 0 ? null : turning.Min(way => Changes(votes[0], way).Count()), pivotal.Margin.Smallest);
            Assert.Equal(
                SmallestWays(votes[0], majority).SelectMany(way => Changes(votes[0], way)).Select(change => SmallAssembly.State(change.State)).Distinct().Order(),
                pivotal.States);
        }
    }

    [Property(Arbitrary = [typeof(PivotalProperties)], MaxTest = 300)]
    public void Each_kind_of_change_alone_turns_the_outcome_with_the_number_given_and_with_no_less(string[] votes)
    {
        foreach (RequiredMajority majority in Enum.GetValues<RequiredMajority>())
        {
            VoteMargin margin = Pivotal.Of(SmallAssembly.Vote(votes[0]), majority).Margin;
            (int State, char From, char To)[][] turning = [.. TurningWays(votes[0], majority).Select(way => Changes(votes[0], way).ToArray())];
            foreach (char from in Letters)
            {
                foreach (char to in Letters.Where(to => to != from))
                {
                    int? fewest = turning
                        .Where(changes => changes.All(change => (change.From, change.To) == (from, to)))
                        .Select(changes => (int?)changes.Length).Min();
                    TurningChange? given = margin.Changes.SingleOrDefault(change => (change.From, change.To) == (SmallAssembly.ChoiceOf(from), SmallAssembly.ChoiceOf(to)));
                    Assert.Equal(fewest, given?.Needed);
                    Assert.Equal(votes[0].Count(letter => letter == from), given?.Available ?? votes[0].Count(letter => letter == from));
                }
            }
        }
    }

    [Property(Arbitrary = [typeof(PivotalProperties)], MaxTest = 300)]
    public void A_probability_is_the_weight_of_the_smallest_sets_with_the_change(string[] votes)
    {
        VoteMatrix<StateCode, Vote> record = SmallAssembly.Matrix(votes.Skip(1));
        foreach (RequiredMajority majority in Enum.GetValues<RequiredMajority>())
        {
            var pivotal = Pivotal.Of(SmallAssembly.Vote(votes[0], "the vote itself"), majority);
            Dictionary<StateCode, StateChances> chances = pivotal.ChancesGiven(record).ToDictionary(state => state.State);
            var weights = new Dictionary<(int, char, char), double>();
            double all = 0;
            foreach (string way in SmallestWays(votes[0], majority))
            {
                double weight = Changes(votes[0], way).Aggregate(1.0, (product, change) => product * Chance(change.State, change.To) / Chance(change.State, change.From));
                all += weight;
                foreach (var change in Changes(votes[0], way))
                {
                    weights[change] = weights.GetValueOrDefault(change) + weight;
                }
            }

            ValueList<PivotalChange> likeliest = pivotal.LikeliestChanges(record);
            foreach (PivotalChange change in likeliest)
            {
                var key = (Enumerable.Range(0, 5).Single(number => SmallAssembly.State(number) == change.State), LetterOf(change.From), LetterOf(change.To));
                Assert.Equal(all == 0 ? 0 : weights.GetValueOrDefault(key) / all, change.Probability, 1e-9);
                weights.Remove(key);
                Assert.Equal(chances[change.State], change.Chances);
            }

            Assert.Empty(weights);
            Assert.Equal(pivotal.Margin.Smallest ?? 0, likeliest.Sum(change => change.Probability), 1e-9);
            Assert.Equal(likeliest.Select(change => -change.Probability).Order(), likeliest.Select(change => -change.Probability));

            double Chance(int state, char letter) => chances[SmallAssembly.State(state)].At(SmallAssembly.ChoiceOf(letter));
        }
    }

    [Property(Arbitrary = [typeof(PivotalProperties)], MaxTest = 300)]
    public void The_threshold_is_the_fewest_votes_in_favour_that_carry(string[] votes)
    {
        foreach (RequiredMajority majority in Enum.GetValues<RequiredMajority>())
        {
            Tally tally = SmallAssembly.Vote(votes[0]).Count()!.Value;
            VoteMargin margin = VoteMargin.Of(tally, majority);
            int[] carrying = [.. Enumerable.Range(0, (majority == RequiredMajority.Absolute ? tally.Members : tally.PresentAndVoting) + 1).Where(favour => With(tally, favour).Carries(majority))];
            Assert.Equal(margin.Margin >= 0, margin.IsCarried);
            Assert.Equal(tally.InFavour - margin.Margin, margin.Threshold);
            if (carrying.Length > 0)
            {
                Assert.Equal(carrying[0], margin.Threshold);
            }
        }

        static Tally With(Tally tally, int favour) => tally with { InFavour = favour, Against = Math.Max(0, tally.PresentAndVoting - favour), NonVoting = Math.Max(0, tally.Members - tally.Abstaining - Math.Max(favour, tally.PresentAndVoting)), Abstaining = Math.Min(tally.Abstaining, tally.Members - Math.Max(favour, tally.PresentAndVoting)) };
    }

    // Every other way in which the assembly could have voted and in which the outcome differs.
    private static IEnumerable<string> TurningWays(string vote, RequiredMajority majority)
    {
        bool carried = SmallAssembly.Vote(vote).Count()!.Value.Carries(majority);
        return Ways(vote.Length).Where(way => TallyOf(way).Carries(majority) != carried);
    }

    private static IEnumerable<string> SmallestWays(string vote, RequiredMajority majority)
    {
        string[] turning = [.. TurningWays(vote, majority)];
        int fewest = turning.Select(way => Changes(vote, way).Count()).DefaultIfEmpty().Min();
        return turning.Where(way => Changes(vote, way).Count() == fewest);
    }

    private static IEnumerable<string> Ways(int size) => size == 0 ? [""] : Ways(size - 1).SelectMany(way => Letters, (way, letter) => way + letter);

    private static IEnumerable<(int State, char From, char To)> Changes(string vote, string way) =>
        Enumerable.Range(0, vote.Length).Where(state => vote[state] != way[state]).Select(state => (state, vote[state], way[state]));

    private static Tally TallyOf(string way) => new(way.Count(letter => letter == 'F'), way.Count(letter => letter == 'A'), way.Count(letter => letter == 'X'), way.Count(letter => letter == 'n'));

    private static char LetterOf(Choice choice) => Letters.Single(letter => SmallAssembly.ChoiceOf(letter) == choice);
}
