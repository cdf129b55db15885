using UNVoting.Queries.Swing;

namespace UNVoting.Tables;

/// <summary>The moves between two votes as a tidy table: one row for each State.</summary>
public static class SwingTable
{
    private static readonly ValueList<Column> s_columns = [new("state"), new("from"), new("to"), new("move")];

    /// <summary>The moves of all States, unchanged ones too.</summary>
    /// <param name="shifting">The moves.</param>
    /// <returns>The columns <c>state, from, to, move</c>: where it stood as in the table of votes (<c>in_favour</c> … <c>not_member</c>), and <c>reversed</c>, <c>warmed</c>,
    /// <c>cooled</c>, <c>joined</c>, <c>dropped_out</c> or <c>unchanged</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shifting"/> is <see langword="null"/>.</exception>
    public static Table Of(Shifting shifting)
    {
        ArgumentNullException.ThrowIfNull(shifting);
        return new Table(s_columns, shifting.Moves.Select(move => (ValueList<string>)[move.State.ToString(), Cell.Of(move.From), Cell.Of(move.To), Cell.Of(move.Kind)]));
    }
}
