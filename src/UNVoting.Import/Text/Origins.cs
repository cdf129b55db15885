using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>The documents that an adopted text came from, as they stand in one phrase: "A/75/L.87/Rev.1 and A/75/L.87/Rev.1/Add.1 (as amended in A/75/L.90)".</summary>
internal static class Origins
{
    private const string Amended = "amended in";

    /// <summary>The documents in order, each with whether it is one that amended the text.</summary>
    public static IEnumerable<(DocumentSymbol Symbol, bool IsAmendment)> Read(string text)
    {
        int amended = text.IndexOf(Amended, StringComparison.OrdinalIgnoreCase);
        int at = 0;
        foreach (Citation citation in CitationReader.Read(text))
        {
            at = Math.Max(text.IndexOf(citation.Printed, at, StringComparison.Ordinal), at);
            yield return (citation.Symbol, amended >= 0 && at > amended);
            at += citation.Printed.Length;
        }
    }

    /// <summary>Whether a text was changed by word of mouth before it was adopted.</summary>
    public static bool AreOrallyRevised(string text) =>
        text.Says("orally revised") || text.Says("orally amended");

    /// <summary>The link to a document that amended the text.</summary>
    public static DocumentLink Amendment(DocumentSymbol symbol) => new(LinkKind.Related, symbol, "as amended");

    /// <summary>Whether a document adds sponsors to a draft.</summary>
    public static bool IsAddendum(DocumentSymbol symbol) => symbol.Modifications.Any(change => change.Kind == SymbolModificationKind.Addendum);
}
