using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>Where a paragraph stood before.</summary>
/// <param name="Symbol">The text.</param>
/// <param name="Paragraph">The paragraph of that text.</param>
/// <param name="Similarity">From <see cref="AgreedLanguage.LeastSimilarity"/> to 1: pairs of neighbouring words in both of those in either.</param>
public sealed record LanguagePlace(DocumentSymbol Symbol, ParagraphLabel Paragraph, double Similarity)
{
    /// <summary>The place and the likeness.</summary>
    /// <returns>For example <c>A/RES/73/27 PP3 (0.94)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Symbol} {Paragraph} ({Similarity:0.00})");
}
