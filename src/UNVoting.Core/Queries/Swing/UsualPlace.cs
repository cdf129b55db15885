using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Where a State stood most often in a set of votes; of places where it stood equally often, where it stood last.</summary>
internal static class UsualPlace
{
    public static Choice Of(VoteMatrix<StateCode, Vote> votes, StateCode state)
    {
        if (!votes.TryGetRow(state, out int row))
        {
            return Choice.NotMember;
        }

        PositionTotals totals = votes.Planes.TotalsOfRow(row);
        int[] counts = [votes.Votes.Count - totals.Seated, totals.NonVoting, totals.Abstaining, totals.Against, totals.InFavour];
        int most = counts.Max();
        Position usual = (Position)Array.IndexOf(counts, most);
        if (counts.Count(count => count == most) > 1)
        {
            usual = Enumerable.Range(1, votes.Votes.Count).Select(back => votes[row, votes.Votes.Count - back]).First(position => counts[(int)position] == most);
        }

        return Standing.ChoiceOf(usual);
    }
}
