using UNVoting.Queries.Sponsors;

namespace UNVoting.Tables;

/// <summary>Who stood behind each text of a lineage: one row a sponsor, one column a text.</summary>
public static class SponsorHistoryTable
{
    /// <summary>One row for each sponsor of any of the texts.</summary>
    /// <param name="history">The history; no two texts of one symbol.</param>
    /// <returns>The column <c>state</c> (the code, or the printed name of another sponsor), then one column for each text under its symbol; cells hold
    /// <c>sponsor</c>, <c>submitted</c>, <c>additional</c>, <c>withdrew</c> or nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text stands twice in the history.</exception>
    public static Table Of(SponsorHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        ValueList<Column> columns = [new("state"), .. history.Texts.Select(symbol => new Column(symbol.ToString()))];
        return new Table(columns, history.Sponsors.Select((sponsor, row) => (ValueList<string>)[Cell.Of(sponsor), .. history.Rows[row].Select(Word)]));
    }

    private static string Word(SponsorStanding standing) => standing == SponsorStanding.SubmittedBy ? "submitted" : EnumWords.OfStated(standing);
}
