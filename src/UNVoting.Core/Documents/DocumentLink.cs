namespace UNVoting.Documents;

/// <summary>A tie from a text or a vote to another document.</summary>
/// <param name="Kind">What the other document is to it.</param>
/// <param name="Symbol">The other document.</param>
/// <param name="Place">Where in the other document, as printed, such as <c>para. 14, draft resolution I</c>; empty where no place is given.</param>
public sealed record DocumentLink(LinkKind Kind, DocumentSymbol Symbol, string Place = "");
