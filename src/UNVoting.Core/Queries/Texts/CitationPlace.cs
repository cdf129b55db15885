using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>One text names another document.</summary>
/// <param name="Text">The symbol of the text that cites.</param>
/// <param name="Paragraph">The paragraph that names it; <see langword="null"/> for a footnote.</param>
/// <param name="Citation">What it names, with the words printed and the date given.</param>
public sealed record CitationPlace(DocumentSymbol Text, ParagraphLabel? Paragraph, Citation Citation);
