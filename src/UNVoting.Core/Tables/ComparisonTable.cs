using UNVoting.Queries.Texts;

namespace UNVoting.Tables;

/// <summary>A comparison of two texts as a tidy table: one row for each paragraph or group of paragraphs set beside one another.</summary>
public static class ComparisonTable
{
    private static readonly ValueList<Column> s_columns = [new("from"), new("to"), new("change"), new("similarity", ColumnKind.Number)];

    /// <summary>The paragraphs of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The columns <c>from, to, change, similarity</c>; <c>from</c> and <c>to</c> as delegates write them (<c>PP3</c>, <c>OP4 (b)</c>), with semicolons between several, empty for none;
    /// <c>change</c> is <c>unchanged</c>, <c>reworded</c>, <c>moved</c>, <c>split</c>, <c>merged</c>, <c>added</c> or <c>dropped</c>; <c>similarity</c> from 0 to 1, in ten thousandths, empty for
    /// what was added or dropped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    public static Table Of(TextComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new Table(s_columns, comparison.Changes.Select(change => (ValueList<string>)
        [
            string.Join("; ", change.From), string.Join("; ", change.To), Cell.Of(change.Kind), Cell.OfShare(change.Similarity),
        ]));
    }
}
