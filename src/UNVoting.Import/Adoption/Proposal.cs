using System.Globalization;
using UNVoting.Documents;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;

namespace UNVoting.Import.Adoption;

/// <summary>
/// The documents that an adopted text came from, as a source prints them: <c>A/78/404, para. 14</c>; <c>A/75/L.87/Rev.1 and A/75/L.87/Rev.1/Add.1 (as
/// amended in A/75/L.90)</c>; <c>A/75/450 and A/75/450/Corr.1, para. 7</c>.
/// </summary>
internal static class Proposal
{
    /// <summary>Reads the documents into links.</summary>
    /// <param name="printed">The text; <c>N.A.</c> and blank say nothing.</param>
    /// <param name="paragraph">The paragraph of the report where the source gives it apart; else empty.</param>
    /// <param name="facts">Takes the links, and whether the text was revised orally.</param>
    /// <param name="line">The line of the text.</param>
    /// <param name="issues">Takes what does not read.</param>
    public static void Read(string printed, string paragraph, AdoptionFacts facts, int line, IssueLog issues)
    {
        string text = Blanks.Single(printed);
        if (text is "" or "N.A.")
            return;
        (DocumentSymbol Symbol, bool IsAmendment)[] origins = [.. Origins.Read(text)];
        if (origins.Length == 0)
            issues.Warn(line, "originating-document-not-read", "No document symbol could be read in the document that the text came from.", text);
        facts.OrallyRevised |= Origins.AreOrallyRevised(text);
        foreach ((DocumentSymbol symbol, bool isAmendment) in origins)
            facts.Link(isAmendment ? Origins.Amendment(symbol) : Link(symbol, Place(text, paragraph), facts, line, issues));
    }

    /// <summary>The link to a document that a text came from: its draft, an addendum to it, or a report.</summary>
    public static DocumentLink Link(DocumentSymbol symbol, string place, AdoptionFacts facts, int line, IssueLog issues)
    {
        if (symbol.Organ == "A" && symbol.Session is { } session && session == facts.Symbol.Session)
        {
            return symbol.Nature != SymbolNature.Limited ? new DocumentLink(LinkKind.Report, symbol, place)
                : Origins.IsAddendum(symbol) ? new DocumentLink(LinkKind.Addendum, symbol)
                : new DocumentLink(LinkKind.Draft, symbol);
        }

        issues.Warn(line, "originating-document-doubtful", $"{symbol} is no document of the session of {facts.Symbol}; it is linked as related, neither as draft nor as report.", symbol.ToString());
        return new DocumentLink(LinkKind.Related, symbol, place);
    }

    // "para. 14" in the text itself, in any language: the first number after the comma that ends the symbols.
    private static string Place(string text, string paragraph)
    {
        int comma = text.LastIndexOfAny([',', '،', '，']);
        int? number = MeetingRecord.Number(paragraph) ?? (comma < 0 ? null : MeetingRecord.Number(text[comma..]));
        return number is null ? "" : string.Create(CultureInfo.InvariantCulture, $"para. {number}");
    }
}
