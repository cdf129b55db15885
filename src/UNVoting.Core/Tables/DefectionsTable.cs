using UNVoting.Queries.Blocs;

namespace UNVoting.Tables;

/// <summary>Votes that members cast otherwise than most of their bloc as a tidy table: one row for each.</summary>
public static class DefectionsTable
{
    private static readonly ValueList<Column> s_columns = [new("state"), new("symbol"), new("subject"), new("body"), new("session"), new("date"), new("vote"), new("majority")];

    /// <summary>The defections of a bloc.</summary>
    /// <param name="defections">The defections.</param>
    /// <returns>The columns <c>state, symbol, subject, body, session, date, vote, majority</c>, in the order given; <c>vote</c> and <c>majority</c> are <c>in_favour</c>, <c>against</c> or
    /// <c>abstaining</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="defections"/> is <see langword="null"/>.</exception>
    public static Table Of(IEnumerable<Defection> defections)
    {
        ArgumentNullException.ThrowIfNull(defections);
        return new Table(
            s_columns,
            defections.Select(defection => (ValueList<string>)
            [
                defection.State.ToString(), defection.Vote.Name, Cell.Subject(defection.Vote.Subject), defection.Vote.Body.Code,
                defection.Vote.Session.ToString(), Cell.Of(defection.Vote.Date), Cell.Of(defection.Cast), Cell.Of(defection.Majority),
            ]));
    }
}
