using UNVoting.Queries.Blocs;

namespace UNVoting.Tables;

/// <summary>Found blocs as a tidy table: one row for each State that had a seat in the votes.</summary>
public static class BlocsTable
{
    private static readonly ValueList<Column> s_columns =
        [new("state"), new("bloc", ColumnKind.Number), new("confidence", ColumnKind.Number), new("second", ColumnKind.Number)];

    /// <summary>The place of each State among blocs.</summary>
    /// <param name="blocs">The blocs.</param>
    /// <returns>The columns <c>state, bloc, confidence, second</c>: the number of the State's bloc from 1, the largest bloc first; how sure that is, 0 to 1, empty where the blocs come from one search
    /// alone; and the number of the bloc that it would join next, empty where there is none. By bloc, the surest first. States that are not placed come last, with all but <c>state</c>
    /// empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="blocs"/> is <see langword="null"/>.</exception>
    public static Table Of(FoundBlocs blocs)
    {
        ArgumentNullException.ThrowIfNull(blocs);
        return new Table(
            s_columns,
            blocs.Memberships
                .OrderBy(state => state.Bloc)
                .ThenByDescending(state => state.Confidence)
                .ThenBy(state => state.State)
                .Select(state => (ValueList<string>)[state.State.ToString(), Cell.Of(state.Bloc + 1), Cell.Of(state.Confidence), Cell.Of(state.NextBloc + 1)])
                .Concat(blocs.Unplaced.Select(state => (ValueList<string>)[state.State.ToString(), "", "", ""])));
    }
}
