using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

public sealed class ShiftingProperties
{
    [Property(Arbitrary = [typeof(Model)])]
    public void A_transition_table_sums_to_the_membership(Vote from, Vote to)
    {
        if (!from.HasNames || !to.HasNames)
        {
            return;
        }

        foreach (Reading reading in Enum.GetValues<Reading>())
        {
            TwoWayTable table = Shifting.Between(from, to, reading).Table;
            Assert.Equal(from.Positions(reading).Concat(to.Positions(reading)).Select(position => position.State).Distinct().Order(), table.Moves.Select(move => move.State));
            foreach (Choice place in TwoWayTable.Places.Where(place => place != Choice.NotMember))
            {
                Assert.Equal(from.StatesWith(place, reading).Count, table.CountFirst(place));
                Assert.Equal(to.StatesWith(place, reading).Count, table.CountSecond(place));
            }

            Assert.Equal(table.Total, TwoWayTable.Places.Sum(table.CountFirst));
            Assert.Equal(table.Total, TwoWayTable.Places.Sum(table.CountSecond));
            Assert.Equal(table.Moves, TwoWayTable.Places.SelectMany(first => TwoWayTable.Places.SelectMany(second => table.StatesAt(first, second).Select(state => new Move(state, first, second)))).OrderBy(move => move.State));
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Exchanging_the_two_votes_transposes_the_table_and_turns_the_movement_round(Vote from, Vote to)
    {
        if (!from.HasNames || !to.HasNames)
        {
            return;
        }

        Shifting there = Shifting.Between(from, to), back = Shifting.Between(to, from);
        Assert.Equal(back, there.Reversed());
        Assert.Equal(back.Table, there.Table.Transposed());
        Assert.Equal(there.MovesOf(MoveKind.Joined).Select(move => move.State), back.MovesOf(MoveKind.DroppedOut).Select(move => move.State));
        Assert.Equal(there.MovesOf(MoveKind.Warmed).Select(move => move.State), back.MovesOf(MoveKind.Cooled).Select(move => move.State));
        Assert.Equal(there.MovesOf(MoveKind.Reversed).Select(move => move.State), back.MovesOf(MoveKind.Reversed).Select(move => move.State));
        foreach ((NetMovement one, NetMovement other) in there.NetMovementByRegionalGroup().Zip(back.NetMovementByRegionalGroup()))
        {
            Assert.Equal((one.Net, one.NetSteps, one.Joint, one.OnSomeDaysOnly), (-other.Net, -other.NetSteps, other.Joint, other.OnSomeDaysOnly));
            Assert.Equal(one.TowardsFavour, other.TowardsAgainst);
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_set_of_one_vote_is_that_vote(Vote from, Vote to)
    {
        if (!from.HasNames || !to.HasNames)
        {
            return;
        }

        foreach (Reading reading in Enum.GetValues<Reading>())
        {
            Shifting votes = Shifting.Between(from, to, reading);
            Shifting sets = Shifting.Between(UNVoting.Matrices.VoteMatrix.Of([from], reading), UNVoting.Matrices.VoteMatrix.Of([to], reading));

            // Who is listed and neither a member nor voting, by an advice alone, has no row.
            Assert.Equal(votes.Moves.Where(move => (move.From, move.To) != (Choice.NotMember, Choice.NotMember)), sets.Moves);
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_State_that_never_votes_is_never_shifting(VotingRecord record)
    {
        ShiftingSeries series = ShiftingSeries.Of(UNVoting.Matrices.VoteMatrix.Of(record));
        foreach (StatePath path in series.Paths.Where(path => path.Choices.All(choice => choice is Choice.NonVoting or Choice.NotMember)))
        {
            Assert.Equal((0, 0, 0, 0), (path.Cast, path.Changes.Count, path.Upward, path.Downward));
            Assert.Null(path.Volatility);
            Assert.Null(path.First);
            Assert.Null(path.Last);
            Assert.All(path.Choices.Zip(path.Choices.Skip(1)), pair => Assert.Equal(MoveKind.Unchanged, new Move(path.State, pair.First, pair.Second).Kind));
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_path_is_the_changes_between_the_votes_that_were_cast(VotingRecord record)
    {
        ShiftingSeries series = ShiftingSeries.Of(UNVoting.Matrices.VoteMatrix.Of(record));
        foreach (StatePath path in series.Paths)
        {
            Choice[] cast = [.. path.Choices.Where(choice => choice is Choice.InFavour or Choice.Against or Choice.Abstaining)];
            Assert.Equal(series.Votes.Select(vote => vote.ChoiceOf(path.State)!.Value), path.Choices);
            Assert.Equal(cast.Length, path.Cast);
            Assert.Equal(cast.Zip(cast.Skip(1)).Where(pair => pair.First != pair.Second), path.Changes.Select(change => (change.Move.From, change.Move.To)));
            Assert.Equal(path.Changes.Count, path.Upward + path.Downward);
            Assert.All(path.Changes, change => Assert.Equal((path.Choices[change.FromVote], path.Choices[change.ToVote]), (change.Move.From, change.Move.To)));
            Assert.Equal(cast.Length < 2, path.Volatility is null);
            Assert.InRange(path.Volatility ?? 0, 0, 1);
            Assert.Equal(cast.Select(choice => (Choice?)choice).FirstOrDefault(), path.First);
            Assert.Equal(cast.Select(choice => (Choice?)choice).LastOrDefault(), path.Last);
        }
    }
}
