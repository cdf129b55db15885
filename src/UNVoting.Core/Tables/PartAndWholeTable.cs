using UNVoting.Queries.Swing;

namespace UNVoting.Tables;

/// <summary>Separate votes beside the vote on the whole as a tidy table: one row for each State and part.</summary>
public static class PartAndWholeTable
{
    private static readonly ValueList<Column> s_columns =
    [
        new("symbol"), new("subject"), new("price", ColumnKind.Number), new("margin_price", ColumnKind.Number), new("state"), new("part"), new("whole"), new("move"),
    ];

    /// <summary>Where each State stood on the parts and where on the whole.</summary>
    /// <param name="compared">The separate votes, in the order in which they shall stand.</param>
    /// <returns>The columns <c>symbol, subject, price, margin_price, state, part, whole, move</c>: the text and the part of it; the part's price in votes in favour and in the margin; where the
    /// State stood as in the table of votes (<c>in_favour</c> … <c>not_member</c>), and its move from the part to the whole as in <see cref="SwingTable"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="compared"/> is <see langword="null"/>.</exception>
    public static Table Of(IEnumerable<PartAndWhole> compared)
    {
        ArgumentNullException.ThrowIfNull(compared);
        return new Table(s_columns, compared.SelectMany(part => part.Table.Moves, (part, move) => (ValueList<string>)
        [
            part.Whole.Name, Cell.Subject(part.Part.Subject), Cell.Of(part.Price), Cell.Of(part.MarginPrice), move.State.ToString(), Cell.Of(move.From), Cell.Of(move.To), Cell.Of(move.Kind),
        ]));
    }
}
