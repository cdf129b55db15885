using UNVoting.Queries.Swing;

namespace UNVoting.Tables;

/// <summary>A text in a Main Committee and in plenary as a tidy table: one row for each State.</summary>
public static class CommitteeAndPlenaryTable
{
    private static readonly ValueList<Column> s_columns = [new("draft"), new("resolution"), new("subject"), new("state"), new("committee"), new("plenary"), new("move")];

    /// <summary>Where each State stood in the Committee and where in plenary.</summary>
    /// <param name="compared">The two votes.</param>
    /// <returns>The columns <c>draft, resolution, subject, state, committee, plenary, move</c>: the symbols under which the two bodies voted and what of the text they voted on; where the
    /// State stood as in the table of votes (<c>in_favour</c> … <c>not_member</c>), and its move as in <see cref="SwingTable"/>: <c>joined</c> where it appeared in plenary,
    /// <c>dropped_out</c> where it vanished.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="compared"/> is <see langword="null"/>.</exception>
    public static Table Of(CommitteeAndPlenary compared)
    {
        ArgumentNullException.ThrowIfNull(compared);
        return new Table(s_columns, compared.Shifting.Moves.Select(move => (ValueList<string>)
        [
            compared.Committee.Name, compared.Plenary.Name, Cell.Subject(compared.Plenary.Subject), move.State.ToString(), Cell.Of(move.From), Cell.Of(move.To), Cell.Of(move.Kind),
        ]));
    }
}
