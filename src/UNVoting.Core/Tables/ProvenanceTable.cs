using UNVoting.Queries.Texts;

namespace UNVoting.Tables;

/// <summary>Where the language of a text comes from as a tidy table: one row a paragraph.</summary>
public static class ProvenanceTable
{
    private static readonly ValueList<Column> s_columns =
    [
        new("paragraph"), new("words", ColumnKind.Number), new("new_words", ColumnKind.Number),
        new("exact"), new("exact_paragraph"), new("near"), new("near_paragraph"), new("similarity", ColumnKind.Number),
    ];

    /// <summary>The paragraphs of a text with their origins.</summary>
    /// <param name="provenance">Where the text comes from.</param>
    /// <returns>The columns <c>paragraph, words, new_words, exact, exact_paragraph, near, near_paragraph, similarity</c>: the earliest text that has the paragraph as it is, the earliest that has it exactly or
    /// nearly, and how near that is; empty for new language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provenance"/> is <see langword="null"/>.</exception>
    public static Table Of(TextProvenance provenance)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        return new Table(s_columns, provenance.Paragraphs.Select(paragraph => (ValueList<string>)
        [
            paragraph.Paragraph.ToString(), Cell.Of(paragraph.Words), Cell.Of(paragraph.NewWords),
            paragraph.Exact?.Symbol.ToString() ?? "", paragraph.Exact?.Paragraph.ToString() ?? "",
            paragraph.Near?.Symbol.ToString() ?? "", paragraph.Near?.Paragraph.ToString() ?? "", Cell.OfShare(paragraph.Near?.Similarity),
        ]));
    }
}
