using UNVoting.Documents;
using UNVoting.Import.Text;

namespace UNVoting.Import.Marc;

/// <summary>The documents that a record is tied to (993): by its first indicator 1 a resolution, 2 a draft, 3 a report, 4 the record of a meeting.</summary>
internal static class MarcLinks
{
    public static IEnumerable<DocumentLink> Read(MarcRecord record, IssueLog issues)
    {
        foreach (MarcField field in record.Fields("993"))
        {
            ValueList<Citation> cited = CitationReader.Read(field['a']);
            if (cited.IsEmpty)
                issues.Warn(field.Line, "link-not-read", "No document symbol could be read in a related document (993).", field['a']);
            foreach (Citation citation in cited)
                yield return new DocumentLink(Kind(field.Indicator, citation.Symbol), citation.Symbol);
        }
    }

    private static LinkKind Kind(char indicator, DocumentSymbol symbol) => indicator switch
    {
        '1' => LinkKind.AdoptedAs,
        '2' when symbol.Modifications.Any(change => change.Kind == SymbolModificationKind.Addendum) => LinkKind.Addendum,
        '2' => LinkKind.Draft,
        '3' => LinkKind.Report,
        '4' => LinkKind.Meeting,
        _ => symbol.Nature is SymbolNature.Record or SymbolNature.SummaryRecord ? LinkKind.Meeting : LinkKind.Related,
    };
}
