using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>The votes that the members of a bloc cast where the bloc had a majority position.</summary>
internal sealed class BlocBallots
{
    private BlocBallots(IReadOnlyList<int> columns, IReadOnlyList<Choice> majorities, MarkedLists byVote, ValueList<Crossing> crossings, IEnumerable<int> members, ValueList<Vote> withoutMajority) =>
        (Columns, Majorities, ByVote, Crossings, Members, WithoutMajority) = (columns, majorities, byVote, crossings, members, withoutMajority);

    /// <summary>The columns of the votes in which the bloc had a majority position.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>That position, for each of them.</summary>
    public IReadOnlyList<Choice> Majorities { get; }

    /// <summary>For each of them the rows of the members that cast a vote, those who crossed over marked.</summary>
    public MarkedLists ByVote { get; }

    /// <summary>Who crossed over, vote by vote, in order of rows.</summary>
    public ValueList<Crossing> Crossings { get; }

    /// <summary>The rows of the members that had a seat in any vote of the matrix, in order.</summary>
    public IEnumerable<int> Members { get; }

    /// <summary>The votes in which the bloc had no majority position.</summary>
    public ValueList<Vote> WithoutMajority { get; }

    public static BlocBallots Of(VoteMatrix<StateCode, Vote> votes, StateGroup group)
    {
        GroupCohesion<StateCode, Vote> cohesion = votes.Cohesion(group);
        var members = new BlocRows(votes, group);
        var positions = new RowPositions(votes.Planes);
        (List<int> columns, List<Choice> majorities) = ([], []);
        (List<int> items, List<int> starts, List<int> marked) = ([], [0], []);
        (List<Crossing> crossings, List<Vote> without, List<int> loyal) = ([], [], []);
        for (int column = 0; column < votes.Votes.Count; column++)
        {
            Vote vote = votes.Votes[column];
            if (cohesion[column].MajorityPosition is not { } majority)
            {
                without.Add(vote);
                continue;
            }

            int before = crossings.Count;
            loyal.Clear();
            foreach (int row in members.In(vote))
            {
                Position position = positions[row][column];
                if (position == majority)
                {
                    loyal.Add(row);
                }
                else if (position >= Position.Abstaining)
                {
                    items.Add(row);
                    crossings.Add(new Crossing(votes.Voters[row], vote, Standing.ChoiceOf(position), Standing.ChoiceOf(majority)));
                }
            }

            items.AddRange(loyal);
            columns.Add(column);
            majorities.Add(Standing.ChoiceOf(majority));
            starts.Add(items.Count);
            marked.Add(crossings.Count - before);
        }

        return new BlocBallots(
            columns,
            majorities,
            new MarkedLists([.. items], [.. starts], [.. marked]),
            crossings.ToValueList(),
            cohesion.Loyalties.Select(loyalty => votes.RowOf(loyalty.Voter)),
            without.ToValueList());
    }
}
