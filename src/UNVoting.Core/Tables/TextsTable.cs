using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tables;

/// <summary>Wordings as a tidy table: one row for each paragraph and sub-paragraph.</summary>
public static class TextsTable
{
    private static readonly ValueList<Column> s_columns = [new("symbol"), new("paragraph"), new("opening"), new("text"), new("citations")];

    /// <summary>The paragraphs of a record's texts.</summary>
    /// <param name="record">The record; texts without wording have no rows.</param>
    /// <returns>The columns <c>symbol, paragraph, opening, text, citations</c>; <c>paragraph</c> as delegates write it (<c>PP3</c>, <c>OP4 (b)</c>),
    /// <c>citations</c> the symbols cited, in order, with semicolons between them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static Table Of(VotingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Table(s_columns, record.Texts.SelectMany(Rows));
    }

    private static IEnumerable<ValueList<string>> Rows(AssemblyText text) =>
        (text.Wording?.AllParagraphs() ?? []).Select(paragraph => (ValueList<string>)
        [
            text.Symbol.ToString(), paragraph.Label.ToString(), paragraph.Opening, paragraph.Text,
            string.Join("; ", paragraph.Citations.Select(citation => citation.Symbol)),
        ]);
}
