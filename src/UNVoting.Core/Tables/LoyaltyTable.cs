using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tables;

/// <summary>The loyalty of the members of a bloc as a tidy table: one row for each member.</summary>
public static class LoyaltyTable
{
    private static readonly ValueList<Column> s_columns =
    [
        new("state"), new("votes", ColumnKind.Number), new("with_majority", ColumnKind.Number), new("loyalty", ColumnKind.Number), new("lower", ColumnKind.Number), new("upper", ColumnKind.Number),
    ];

    /// <summary>How often each member voted as most of its bloc did.</summary>
    /// <param name="cohesion">The votes of the bloc.</param>
    /// <returns>The columns <c>state, votes, with_majority, loyalty, lower, upper</c> in order of code: the votes that the State cast as a member while the bloc had a majority position, those in which
    /// it took that position, their share, and the ends of its interval at 95 per cent; the last three empty where there is no such vote.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohesion"/> is <see langword="null"/>.</exception>
    public static Table Of(GroupCohesion<StateCode, Vote> cohesion)
    {
        ArgumentNullException.ThrowIfNull(cohesion);
        return new Table(
            s_columns,
            cohesion.Loyalties.Select(member => (ValueList<string>)
            [
                member.Voter.ToString(), Cell.Of(member.Of), Cell.Of(member.With),
                Cell.Of(member.Score?.Value), Cell.Of(member.Score?.Interval.Lower), Cell.Of(member.Score?.Interval.Upper),
            ]));
    }
}
