using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Queries.Texts;

/// <summary>Which text names which: the resolutions recalled, and the documents named in footnotes.</summary>
/// <remarks>Equal by value.</remarks>
public sealed record CitationGraph
{
    private CitationGraph(ValueList<CitationPlace> places, ValueList<DocumentSymbol> missing) => (Places, Missing) = (places, missing);

    /// <summary>Every place where a text names a document: by text, then in the order of its paragraphs, footnotes last.</summary>
    public ValueList<CitationPlace> Places { get; }

    /// <summary>The documents that are named and that the record does not hold, under this or another symbol of their way from draft to resolution; in order of symbol.</summary>
    public ValueList<DocumentSymbol> Missing { get; }

    /// <summary>The graph of a record.</summary>
    /// <param name="record">The record; of a text with several accounts the preferred one's wording is read.</param>
    /// <returns>The graph. Costs O(paragraphs + citations).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static CitationGraph Of(VotingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var held = record.Texts.SelectMany(text => record.ChainOf(text.Symbol)).ToHashSet();
        var places = record.Texts.SelectMany(PlacesIn).ToValueList();
        return new CitationGraph(places, places.Select(place => place.Citation.Symbol).Where(symbol => !held.Contains(symbol)).Distinct().Order().ToValueList());
    }

    /// <summary>What a text names.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The places, in the order of the text. Costs O(places).</returns>
    public ValueList<CitationPlace> From(DocumentSymbol text) => Places.Where(place => place.Text == text).ToValueList();

    /// <summary>Where a document is named.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The places, in order. Costs O(places).</returns>
    public ValueList<CitationPlace> To(DocumentSymbol document) => Places.Where(place => place.Citation.Symbol == document).ToValueList();

    internal static IEnumerable<CitationPlace> PlacesIn(AssemblyText text)
    {
        if (KnownWording.Of(text) is not { Wording: { } wording })
            return [];
        return wording.AllParagraphs().SelectMany(paragraph => paragraph.Citations.Select(citation => new CitationPlace(text.Symbol, paragraph.Label, citation)))
            .Concat(wording.Footnotes.SelectMany(note => note.Citations.Select(citation => new CitationPlace(text.Symbol, null, citation))));
    }
}
