using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>A later text goes back to an earlier one, with the reasons.</summary>
/// <param name="Earlier">The earlier text.</param>
/// <param name="Later">The later text.</param>
/// <param name="Strength">From 0 to 1: the weighted mean of the reasons that could be looked at; 1 for a link that the caller pinned.</param>
/// <param name="Reasons">The reasons, strongest first.</param>
public sealed record LineageLink(DocumentSymbol Earlier, DocumentSymbol Later, double Strength, ValueList<LineageReason> Reasons);
