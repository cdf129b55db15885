using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>A later text goes back to an earlier one, with the reasons.</summary>
/// <param name="Earlier">The earlier text.</param>
/// <param name="Later">The later text.</param>
/// <param name="Strength">From 0 to 1: the weighted mean of the reasons that could be looked at; 1 for a link that the caller pinned.</param>
/// <param name="Reasons">The reasons, strongest first.</param>
public sealed record LineageLink(DocumentSymbol Earlier, DocumentSymbol Later, double Strength, ValueList<LineageReason> Reasons)
{
    /// <summary>Both texts and the reasons.</summary>
    /// <returns>For example <c>A/RES/77/36 → A/RES/78/237: title 1.00, wording 0.71</c>.</returns>
    public override string ToString() => $"{Earlier} → {Later}: {string.Join(", ", Reasons)}";
}
