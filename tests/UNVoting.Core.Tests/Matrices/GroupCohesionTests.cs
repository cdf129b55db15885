using UNVoting.Matrices;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Matrices;

public class GroupCohesionTests
{
    [Property(Arbitrary = [typeof(VoteCells)])]
    public void A_group_of_all_does_what_all_do(Position[,] cells)
    {
        VoteMatrix<string, int> matrix = VoteCells.Matrix(cells);
        GroupCohesion<string, int> all = matrix.Cohesion(matrix.Voters);
        Assert.Equal(Enumerable.Range(0, matrix.Votes.Count).Select(matrix.TotalsOfVote), all);
        Assert.Equal(all, matrix.Cohesion(matrix.Voters.Concat(matrix.Voters).Append("nobody")));
        Assert.Equal(all.GetHashCode(), matrix.Cohesion(matrix.Voters).GetHashCode());
    }

    [Property(Arbitrary = [typeof(VoteCells)])]
    public void Totals_and_loyalty_are_counted_cell_by_cell(Position[,] cells, int mask)
    {
        VoteMatrix<string, int> matrix = VoteCells.Matrix(cells);

        // Members change from vote to vote.
        bool Belongs(int row, int vote) => ((mask >> ((row + vote) & 31)) & 1) != 0;
        GroupCohesion<string, int> group = matrix.Cohesion(vote => matrix.Voters.Where((_, row) => Belongs(row, vote)));
        for (int vote = 0; vote < matrix.Votes.Count; vote++)
        {
            Position[] taken = [.. Enumerable.Range(0, cells.GetLength(0)).Where(row => Belongs(row, vote)).Select(row => cells[row, vote])];
            Assert.Equal(
                new Tally(taken.Count(at => at == Position.InFavour), taken.Count(at => at == Position.Against), taken.Count(at => at == Position.Abstaining), taken.Count(at => at == Position.NonVoting)),
                group[vote].Totals);
        }

        foreach ((int row, string voter) in matrix.Voters.Index())
        {
            int[] at = [.. matrix.Votes.Where(vote => Belongs(row, vote) && cells[row, vote] != Position.NotSeated)];
            MemberLoyalty<string>? loyalty = group.Loyalties.Where(member => member.Voter == voter).Select(member => (MemberLoyalty<string>?)member).SingleOrDefault();
            Assert.Equal(at.Length == 0, loyalty is null);
            int[] told = [.. at.Where(vote => cells[row, vote] >= Position.Abstaining && group[vote].MajorityPosition is not null)];
            Assert.Equal((told.Count(vote => group[vote].MajorityPosition == cells[row, vote]), told.Length), (loyalty?.With ?? 0, loyalty?.Of ?? 0));
            Assert.Equal(told.Length, loyalty?.Score?.Votes ?? 0);
        }
    }

    [Fact]
    public void A_rebel_is_less_loyal_than_the_rest()
    {
        const Position Yes = Position.InFavour, No = Position.Against, Away = Position.NonVoting;
        VoteMatrix<string, string> council = VoteMatrix.Of(
            ["Ada", "Ben", "Cy", "Dee"],
            ["budget", "roads", "parks"],
            new[,] { { Yes, Yes, No }, { Yes, Yes, Yes }, { No, Yes, No }, { Yes, Away, Yes } });
        GroupCohesion<string, string> all = council.Cohesion(council.Voters);

        // On parks the council was tied.
        Assert.Equal([Yes, Yes, null], all.Select(vote => vote.MajorityPosition));
        Assert.Equal([(2, 2), (2, 2), (1, 2), (1, 1)], all.Loyalties.Select(member => (member.With, member.Of)));
        Assert.Equal(0.5, all.Loyalties[2].Score!.Value.Value);
        Assert.Equal((1 + 0.5 + 0) / 3, all.Mean(CohesionMeasure.Rice)!.Value.Value, 1e-12);
        Assert.True(all[0].Totals.Carries(RequiredMajority.TwoThirds));
        Assert.Equal(2, all[0].Totals.Margin);
        Assert.Equal(2.0 / 3, council.TotalsOf("Dee").Participation!.Value.Value, 1e-12);
        Assert.Equal(1, council.TotalsOf("Dee").InFavour!.Value.Value);
        Assert.Equal(2.0 / 3, council.TotalsOf("Cy").Against!.Value.Value, 1e-12);
        Assert.Equal(0, council.TotalsOf("Cy").Abstaining!.Value.Value);
        Assert.Equal(["budget"], council.FindVotes("Ada", "Cy", PairRelation.Opposite));
        Assert.Equal("4 voters × 3 votes", council.ToString());
    }
}
