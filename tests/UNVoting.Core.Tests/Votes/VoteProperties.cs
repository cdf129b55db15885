using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Votes;

public class VoteProperties
{
    private static readonly Choice[] Listed = [Choice.InFavour, Choice.Against, Choice.Abstaining, Choice.NonVoting];

    [Property(Arbitrary = [typeof(Model)])]
    public void As_advised_is_as_cast_where_nobody_advised(Vote vote)
    {
        vote = vote with { Advice = [] };
        Assert.Equal(vote.Count(Reading.AsCast), vote.Count(Reading.AsAdvised));
        Assert.Equal(vote.Positions(Reading.AsCast), vote.Positions(Reading.AsAdvised));
        foreach (StateCode state in vote.Positions().Select(position => position.State))
        {
            Assert.Equal(vote.ChoiceOf(state, Reading.AsCast), vote.ChoiceOf(state, Reading.AsAdvised));
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Advice_never_changes_the_vote_as_cast(Vote vote)
    {
        Vote silent = vote with { Advice = [] };
        Assert.Equal(silent.Count(), vote.Count());
        Assert.Equal(silent.TotalsAgree, vote.TotalsAgree);
        Assert.All(silent.Positions(), position => Assert.Equal(position.Choice, vote.ChoiceOf(position.State)));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Who_advised_stands_where_it_advised_and_everybody_else_as_cast(Vote vote)
    {
        if (!vote.HasNames)
        {
            return;
        }

        foreach ((StateCode state, Choice choice) in vote.Positions(Reading.AsAdvised))
        {
            LaterAdvice? advice = vote.Advice.SingleOrDefault(advice => advice.State == state);
            Assert.Equal(advice?.Choice ?? vote.ChoiceOf(state), choice);
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void The_count_is_the_number_of_States_at_each_place_where_every_name_resolved(Vote vote)
    {
        vote = vote with
        {
            Roll = Roll.Of(vote.Roll.Where(cast => cast.State != default)),
            Advice = vote.Advice.Where(advice => advice.State != default).ToValueList(),
        };
        foreach (Reading reading in Enum.GetValues<Reading>())
        {
            if (vote.Count(reading) is not { } counted)
            {
                Assert.False(vote.HasNames);
                Assert.Empty(vote.Positions(reading));
                continue;
            }

            Assert.Equal(Listed.Select(choice => vote.StatesWith(choice, reading).Count), [counted.InFavour, counted.Against, counted.Abstaining, counted.NonVoting]);
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_name_that_did_not_resolve_counts_where_it_stands_and_takes_the_seat_of_a_member(Vote vote)
    {
        if (!vote.HasNames)
        {
            return;
        }

        Tally counted = vote.Count()!.Value;
        Assert.Equal(vote.Roll.Count(cast => cast.Choice == Choice.InFavour), counted.InFavour);
        Assert.Equal(vote.Roll.Count(cast => cast.Choice == Choice.Against), counted.Against);
        Assert.Equal(vote.Roll.Count(cast => cast.Choice == Choice.Abstaining), counted.Abstaining);
        int strangers = vote.Roll.Count(cast => cast.State != default && vote.Members.All(member => member.Code != cast.State));
        Assert.Equal(Math.Max(vote.Roll.Count, vote.Members.Count + strangers), counted.Members);
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Positions_are_every_member_and_everybody_listed_in_order_of_code(Vote vote)
    {
        if (!vote.HasNames)
        {
            return;
        }

        StateCode[] states = [.. vote.Positions().Select(position => position.State)];
        Assert.Equal(states.Distinct().Order(), states);
        Assert.Equal(vote.Members.Select(member => member.Code).Concat(vote.Roll.Select(cast => cast.State)).Concat(vote.Advice.Select(advice => advice.State)).Where(state => state != default).ToHashSet(), [.. states]);
        Assert.DoesNotContain(vote.Positions(), position => position.Choice == Choice.NotMember && vote.Members.Any(member => member.Code == position.State));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Only_equal_votes_have_no_order(Vote left, Vote right)
    {
        Assert.Equal(left == right, left.CompareTo(right) == 0);
        Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
        Assert.Equal(0, left.CompareTo(left with { }));
    }
}
