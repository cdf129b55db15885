using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>What the caller knows of two texts: that the later goes back to the earlier, or that it does not.</summary>
/// <param name="Earlier">The earlier text, by any symbol of its way from draft to resolution.</param>
/// <param name="Later">The later text, likewise.</param>
/// <param name="IsLinked">Whether the later goes back to the earlier.</param>
public sealed record LineagePin(DocumentSymbol Earlier, DocumentSymbol Later, bool IsLinked = true);
