using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Sources;

/// <summary>Gathers what sources say of one field, and makes a difference of it where they do not say the same.</summary>
internal static class Statements
{
    /// <summary>The difference in a field, where there is one.</summary>
    /// <param name="symbol">The text.</param>
    /// <param name="subject">What of it was voted on.</param>
    /// <param name="field">The field.</param>
    /// <param name="said">What each source says, in order of preference; a source that says nothing is left out.</param>
    /// <param name="state">The State.</param>
    /// <param name="group">The group.</param>
    /// <param name="same">Whether two values say the same; ordinal equality unless given.</param>
    public static IEnumerable<Difference> Compare(
        DocumentSymbol? symbol, VoteSubject? subject, DifferenceField field, IEnumerable<Statement> said, StateCode state = default, string group = "", Func<string, string, bool>? same = null)
    {
        ValueList<Statement> statements = said.Where(statement => statement.Value.Length > 0).ToValueList();
        same ??= static (left, right) => string.Equals(left, right, StringComparison.Ordinal);
        if (statements.Any(statement => !same(statement.Value, statements[0].Value)))
            yield return new Difference(symbol, subject, field, state, group, statements);
    }
}
