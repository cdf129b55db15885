using UNVoting.Queries.Sponsors;

namespace UNVoting.Tables;

/// <summary>Sponsors kept, gained and lost between two texts as a tidy table.</summary>
public static class SponsorChangesTable
{
    private static readonly ValueList<Column> s_columns = [new("state"), new("change")];

    /// <summary>One row for each sponsor of either text.</summary>
    /// <param name="changes">The changes.</param>
    /// <returns>The columns <c>state, change</c>; <c>change</c> is <c>kept</c>, <c>gained</c> or <c>lost</c>; <c>state</c> is the code, or the printed name of a
    /// group, an office or a name that was not resolved. States in order of code, the others after them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is <see langword="null"/>.</exception>
    public static Table Of(SponsorChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return new Table(s_columns, changes.Changes.Select(change => (ValueList<string>)[Cell.Of(change.Sponsor), Cell.Of(change.Kind)]));
    }
}
