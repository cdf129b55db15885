using UNVoting.Queries.Swing;

namespace UNVoting.Tables;

/// <summary>Two competing texts as a tidy table: one row for each State.</summary>
public static class BridgingTable
{
    private static readonly ValueList<Column> s_columns = [new("state"), new("first"), new("second"), new("cell")];

    /// <summary>Where each State stood on the two texts.</summary>
    /// <param name="bridging">The two texts.</param>
    /// <returns>The columns <c>state, first, second, cell</c>: where it stood as in the table of votes, and <c>in_favour_of_both</c>, <c>against_both</c>, <c>first_not_second</c>,
    /// <c>second_not_first</c>, <c>abstaining_on_one</c>, <c>abstaining_on_both</c>, <c>absent_on_one</c> or <c>absent_on_both</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bridging"/> is <see langword="null"/>.</exception>
    public static Table Of(Bridging bridging)
    {
        ArgumentNullException.ThrowIfNull(bridging);
        return new Table(s_columns, bridging.States.Select(state => (ValueList<string>)[state.State.ToString(), Cell.Of(state.First), Cell.Of(state.Second), Cell.Of(state.Cell)]));
    }
}
