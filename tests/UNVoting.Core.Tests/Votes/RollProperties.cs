using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Votes;

public class RollProperties
{
    [Property(Arbitrary = [typeof(Model)])]
    public void The_order_in_which_votes_come_does_not_matter(Roll roll, int seed)
    {
        CastVote[] shuffled = [.. roll];
        new Random(seed).Shuffle(shuffled);
        Roll again = Roll.Of(shuffled);
        Assert.Equal(roll, again);
        Assert.Equal(roll.GetHashCode(), again.GetHashCode());
        Assert.Equal(roll.AsEnumerable(), again);
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_roll_of_votes_in_order_is_the_roll_of_the_votes(Roll roll)
    {
        string[] names = [.. roll.Select(vote => vote.Name)];
        Assert.Equal(roll, Roll.OfOrdered(roll.States.ToArray(), roll.Choices.ToArray(), names));
        if (roll.Count > 1 && roll[0].State != default)
        {
            Assert.Throws<ArgumentException>(() => Roll.OfOrdered([.. roll.States.ToArray().Reverse()], [.. roll.Choices.ToArray().Reverse()], [.. names.Reverse()]));
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void States_stand_in_order_of_code_each_once_and_unresolved_names_last(Roll roll)
    {
        StateCode[] resolved = [.. roll.States.ToArray().TakeWhile(state => state != default)];
        Assert.Equal(resolved.Distinct().Order(), resolved);
        Assert.Equal(roll.Count, resolved.Length + roll.UnresolvedCount);
        Assert.All(roll.Skip(resolved.Length), vote => Assert.Equal(default, vote.State));
        Assert.Equal(roll.Skip(resolved.Length).Select(vote => vote.Name).Order(StringComparer.Ordinal), roll.Skip(resolved.Length).Select(vote => vote.Name));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Every_State_that_is_listed_is_found_and_no_other(Roll roll, StateCode other)
    {
        foreach (CastVote vote in roll.Where(vote => vote.State != default))
        {
            Assert.Equal(vote, roll.Find(vote.State));
            Assert.True(roll.TryGetChoice(vote.State, out Choice choice));
            Assert.Equal(vote.Choice, choice);
        }

        Assert.Equal(roll.Any(vote => vote.State == other), roll.TryGetChoice(other, out _));
        Assert.False(roll.TryGetChoice(default, out Choice none));
        Assert.Equal(default, none);
        Assert.Null(roll.Find(default));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_roll_equals_itself_alone_and_none_that_differs_in_one_vote(Roll roll, int place, byte what)
    {
        Assert.NotEqual(roll, Roll.Of(roll.Append(new CastVote(default, "Nowhere", Choice.Against))));
        if (roll.Count == 0)
        {
            return;
        }

        int at = (int)((uint)place % (uint)roll.Count);
        CastVote vote = roll[at];
        CastVote changed = (what % 3) switch
        {
            0 => vote with { Choice = vote.Choice == Choice.Against ? Choice.InFavour : Choice.Against },
            1 => vote with { Name = vote.Name + "x" },
            _ => vote with { State = StateCode.Parse(vote.State == StateCode.Parse("QQQ", null) ? "QQR" : "QQQ", null) },
        };
        Assert.NotEqual(roll, Roll.Of(roll.Select((other, i) => i == at ? changed : other)));
        Assert.NotEqual(roll, Roll.Of(roll.Where((_, i) => i != at)));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_State_that_stands_twice_is_refused(Roll roll)
    {
        if (roll.Count > roll.UnresolvedCount)
        {
            var fault = Assert.Throws<ArgumentException>(() => Roll.Of(roll.Append(roll[0] with { Name = "again" })));
            Assert.Contains($"{roll[0].State} stands twice", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_cannot_stand_in_a_roll_is_refused()
    {
        StateCode brazil = StateCode.Parse("BRA", null);
        Assert.Throws<ArgumentNullException>(() => Roll.Of(null!));
        Assert.Throws<ArgumentException>(() => Roll.Of([new CastVote(brazil, "Brazil", Choice.NotMember)]));
        Assert.Throws<ArgumentException>(() => Roll.Of([new CastVote(brazil, "Brazil", (Choice)9)]));
        Assert.Throws<ArgumentException>(() => Roll.Of([new CastVote(default, " ", Choice.Against)]));
        Assert.Throws<ArgumentException>(() => Roll.Of([default]));
        Assert.Throws<IndexOutOfRangeException>(() => Roll.Empty[0]);
    }

    [Fact]
    public void A_name_that_is_missing_is_empty() =>
        Assert.Equal("", Roll.Of([default(CastVote) with { State = StateCode.Parse("BRA", null), Choice = Choice.Against }])[0].Name);
}
