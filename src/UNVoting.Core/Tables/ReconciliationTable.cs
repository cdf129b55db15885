using UNVoting.Documents;
using UNVoting.Queries.Sources;
using UNVoting.Votes;

namespace UNVoting.Tables;

/// <summary>Where sources differ as a tidy table: one row for each source that says something of a field in which sources differ.</summary>
public static class ReconciliationTable
{
    private static readonly ValueList<Column> s_columns = [new("symbol"), new("field"), new("state"), new("source"), new("value")];

    /// <summary>The differences of a report.</summary>
    /// <param name="reconciliation">The report.</param>
    /// <returns>The columns <c>symbol, field, state, source, value</c>. <c>field</c> is <c>date</c>, <c>meeting</c>, <c>method</c>, <c>outcome</c>, <c>in_favour</c>, <c>against</c>,
    /// <c>abstaining</c>, <c>non_voting</c>, <c>vote</c>, <c>sponsor</c>, <c>draft</c>, <c>report</c>, <c>adopted_as</c> or <c>title</c>, with the part of the text before it where not the whole was voted
    /// on (<c>OP4 vote</c>); <c>state</c> is the State's code, or the name of a group; <c>source</c> is what kind of source and which; <c>value</c> is what it says, a total that is counted from
    /// names and not printed with <c> counted</c> after it. The rows of one difference stand together, the preferred source first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reconciliation"/> is <see langword="null"/>.</exception>
    public static Table Of(Reconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        return new Table(s_columns, reconciliation.Differences.SelectMany(Rows));
    }

    private static IEnumerable<ValueList<string>> Rows(Difference difference) => difference.Statements.Select(said => (ValueList<string>)
    [
        difference.Symbol?.ToString() ?? "",
        difference.Subject is null || difference.Subject == VoteSubject.Whole ? Cell.Of(difference.Field) : $"{Cell.Subject(difference.Subject)} {Cell.Of(difference.Field)}",
        difference.State != default ? difference.State.ToString() : difference.Group,
        Source(said.Source),
        said.IsCounted ? $"{said.Value} counted" : said.Value,
    ]);

    // Two sources may bear one symbol: the resolution as printed, and as AKN4UN.
    private static string Source(Source source) => source.Kind switch
    {
        SourceKind.AkomaNtoso => $"AKN4UN {source}",
        _ => source.ToString(),
    };
}
