using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>Documents that two texts name, and that one of them names alone.</summary>
/// <param name="From">The earlier text.</param>
/// <param name="To">The later text.</param>
/// <param name="Kept">Named by both, in order of symbol.</param>
/// <param name="Added">Named by the later alone.</param>
/// <param name="Dropped">Named by the earlier alone.</param>
public sealed record CitationChanges(DocumentSymbol From, DocumentSymbol To, ValueList<DocumentSymbol> Kept, ValueList<DocumentSymbol> Added, ValueList<DocumentSymbol> Dropped)
{
    /// <summary>The changes between two texts, footnotes included.</summary>
    /// <param name="from">The earlier text.</param>
    /// <param name="to">The later text.</param>
    /// <returns>The changes; a text without wording names nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CitationChanges Between(AssemblyText from, AssemblyText to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var before = CitationGraph.PlacesIn(from).Select(place => place.Citation.Symbol).ToHashSet();
        var after = CitationGraph.PlacesIn(to).Select(place => place.Citation.Symbol).ToHashSet();
        return new CitationChanges(
            from.Symbol,
            to.Symbol,
            after.Where(before.Contains).Order().ToValueList(),
            after.Where(symbol => !before.Contains(symbol)).Order().ToValueList(),
            before.Where(symbol => !after.Contains(symbol)).Order().ToValueList());
    }
}
