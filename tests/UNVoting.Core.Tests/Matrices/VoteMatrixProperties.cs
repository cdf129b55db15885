using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Matrices;

public class VoteMatrixProperties
{
    [Property(Arbitrary = [typeof(Model)])]
    public void Every_cell_is_what_the_record_says(VotingRecord record)
    {
        foreach (Reading reading in Enum.GetValues<Reading>())
        {
            VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record, reading);
            Assert.Equal(record.Votes.Select(Named).OfType<Vote>(), matrix.Votes);
            Assert.Equal(matrix.Voters.Order(), matrix.Voters);
            for (int column = 0; column < matrix.Votes.Count; column++)
            {
                Vote vote = matrix.Votes[column];
                Assert.Equal(vote.Positions(reading).Where(position => position.Choice != Choice.NotMember).Select(position => (position.State, Named(position.Choice))), Seats(matrix, column));
            }
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Every_row_has_a_seat_somewhere(VotingRecord record)
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record);
        Assert.All(matrix.Voters, voter => Assert.NotEqual(0, matrix.TotalsOf(voter).Totals.Seated));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_part_of_the_record_is_a_view_of_the_matrix(VotingRecord record)
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record);
        foreach (UNVoting.Documents.AssemblySession session in matrix.Sessions())
            Same(VoteMatrix.Of(record.Votes.Where(vote => vote.HasNames && vote.Session == session)), matrix.Where(vote => record.Votes.Contains(vote)).InSession(session));
        Same(VoteMatrix.Of(record.Votes.Where(vote => vote.HasNames && vote.Subject.Kind == SubjectKind.Whole)), matrix.Where(vote => record.Votes.Contains(vote)).WholeTexts());
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void The_matrix_of_all_is_the_matrices_of_the_parts_side_by_side(VotingRecord record, byte cut)
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record);
        int at = matrix.Votes.Count == 0 ? 0 : cut % (matrix.Votes.Count + 1);
        VoteMatrix<StateCode, Vote> left = VoteMatrix.Of(matrix.Votes.Take(at)), right = VoteMatrix.Of(matrix.Votes.Skip(at));
        Assert.Equal(left.Voters.Union(right.Voters).Order(), matrix.Voters);
        Assert.Equal(left.Votes.Concat(right.Votes), matrix.Votes);
        for (int column = 0; column < matrix.Votes.Count; column++)
            Assert.Equal(column < at ? Seats(left, column) : Seats(right, column - at), Seats(matrix, column));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Without_advice_both_readings_are_one(VotingRecord record)
    {
        Vote[] silent = [.. record.Votes.Select(vote => vote with { Advice = [], OtherReadings = [] })];
        Assert.Equal(VoteMatrix.Of(silent), VoteMatrix.Of(silent, Reading.AsAdvised));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Where_a_seat_goes_on_both_its_States_are_found_in_one_row(VotingRecord record)
    {
        VoteMatrix<StateCode, Vote> strict = VoteMatrix.Of(record), continuing = VoteMatrix.Of(record, continuation: Continuation.Continuator);
        Assert.Equal(strict.Voters.Select(state => States.SeatOf(state, Continuation.Continuator)).Distinct().Order(), continuing.Voters);
        foreach (StateCode state in strict.Voters)
        {
            Assert.Equal(continuing.RowOf(States.SeatOf(state, Continuation.Continuator)), continuing.RowOf(state));
            for (int column = 0; column < strict.Votes.Count; column++)
            {
                StateCode seat = States.SeatOf(state, Continuation.Continuator);
                Position alone = strict[strict.RowOf(state), column];
                if (seat == state && strict.Votes[column].Roll.TryGetChoice(state, out _))
                    Assert.Equal(alone, continuing[continuing.RowOf(state), column]);
                else if (alone >= Position.Abstaining && !strict.Votes[column].Roll.TryGetChoice(seat, out _))
                    Assert.Equal(alone, continuing[continuing.RowOf(state), column]);
            }
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_vote_is_divided_where_two_different_votes_were_cast(VotingRecord record)
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record);
        Assert.Equal(
            matrix.Votes.Where(vote => vote.Roll.Select(cast => cast.Choice).Where(choice => choice != Choice.NonVoting).Distinct().Count() > 1),
            matrix.WithoutUnanimous().Votes);
    }

    private static void Same(VoteMatrix<StateCode, Vote> part, VoteMatrix<StateCode, Vote> view)
    {
        Assert.Equal(part.Votes, view.Votes);
        for (int column = 0; column < part.Votes.Count; column++)
            Assert.Equal(Seats(part, column), Seats(view, column));
        Assert.Equal(part, view.OnVoters(part.Voters));
    }

    private static Vote? Named(Vote vote) => vote.HasNames ? vote : vote.OtherReadings.FirstOrDefault(other => other.HasNames);

    private static IEnumerable<(StateCode, Position)> Seats(VoteMatrix<StateCode, Vote> matrix, int column) =>
        matrix.Voters.Index().Select(voter => (voter.Item, matrix[voter.Index, column])).Where(seat => seat.Item2 != Position.NotSeated);

    private static Position Named(Choice choice) => Enum.Parse<Position>(choice.ToString().Replace("NotMember", "NotSeated", StringComparison.Ordinal));
}
