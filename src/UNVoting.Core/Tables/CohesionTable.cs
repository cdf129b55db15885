using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tables;

/// <summary>The cohesion of a group as a tidy table: one row for each vote.</summary>
public static class CohesionTable
{
    private static readonly ValueList<Column> s_columns =
    [
        new("symbol"), new("subject"), new("date"),
        new("members", ColumnKind.Number), new("favour", ColumnKind.Number), new("against", ColumnKind.Number), new("abstaining", ColumnKind.Number), new("non_voting", ColumnKind.Number),
        new("rice", ColumnKind.Number), new("agreement_index", ColumnKind.Number), new("unity", ColumnKind.Number),
    ];

    /// <summary>What a group did in each vote.</summary>
    /// <param name="cohesion">The group's votes.</param>
    /// <returns>The columns <c>symbol, subject, date, members, favour, against, abstaining, non_voting, rice, agreement_index, unity</c>, in the order of the matrix; members are those of the
    /// day that had a seat, and a measure is empty where it is undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohesion"/> is <see langword="null"/>.</exception>
    public static Table Of(GroupCohesion<StateCode, Vote> cohesion)
    {
        ArgumentNullException.ThrowIfNull(cohesion);
        return new Table(s_columns, cohesion.Select(Row));
    }

    private static ValueList<string> Row(VoteTotals<Vote> totals) =>
    [
        totals.Vote.Name, Cell.Subject(totals.Vote.Subject), Cell.Of(totals.Vote.Date),
        Cell.Of(totals.Totals.Members), Cell.Of(totals.Totals.InFavour), Cell.Of(totals.Totals.Against), Cell.Of(totals.Totals.Abstaining), Cell.Of(totals.Totals.NonVoting),
        Cell.Of(totals.Rice), Cell.Of(totals.AgreementIndex), Cell.Of(totals.Unity),
    ];
}
