using NodaTime;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>Puts together what was read of a draft, or of a resolution or decision as adopted: one text, with its sponsors.</summary>
internal static class DraftAssembly
{
    public static VotingRecord Build(DocumentFront front, RecommendedText? text, DocumentSymbol symbol, Source source, DocumentForm form, IssueLog issues) =>
        VotingRecord.Of([], [form == DocumentForm.Adopted ? Adopted(front, text, symbol, source) : Draft(front, text, symbol, source, issues)]);

    private static AssemblyText Draft(DocumentFront front, RecommendedText? text, DocumentSymbol symbol, Source source, IssueLog issues)
    {
        int at = front.Pieces.FindIndex(piece => DraftLine.Read(piece.Text) is not null);
        DraftLine? line = at < 0 ? null : DraftLine.Read(front.Pieces[at].Text);
        if (line is null)
            issues.Error(front.Pieces.Count > 0 ? front.Pieces[^1].Line : 0, "sponsors-missing", "No line of the front names the sponsors and says what the document is, such as \"Brazil and Mexico: draft resolution\".");

        IEnumerable<FrontPiece> before = at < 0 ? front.Pieces.SkipLast(1) : front.Pieces.Take(at);
        IEnumerable<FrontPiece> after = at < 0 ? front.Pieces.TakeLast(1) : front.Pieces.Skip(at + 1);
        List<Sponsor> sponsors = line is { Sponsors.Length: > 0 } ? new SponsorNames(issues, front.Date).Read(line.Sponsors, front.Date, front.Pieces[at].Line) : [];
        TextKind kind = line?.Kind ?? TextKind.DraftResolution;
        ValueList<DocumentLink> links = line?.Amends is { } amended ? [new DocumentLink(LinkKind.Amends, amended)] : [];
        return Common(new AssemblyText(symbol, kind, Title(after), source), front, text, Title(before)) with
        {
            Sponsorships = sponsors.Select(sponsor => new Sponsorship(sponsor, sponsor.Kind == SponsorKind.Office ? SponsorRole.SubmittedBy : SponsorRole.Sponsor, front.Date, source.Symbol)).Distinct().ToValueList(),
            Links = links,
        };
    }

    private static AssemblyText Adopted(DocumentFront front, RecommendedText? text, DocumentSymbol symbol, Source source)
    {
        // The title follows the number: "73/27. Developments in …".
        int at = front.Pieces.FindIndex(piece => char.IsAsciiDigit(piece.Text[0]));
        string title = Title(front.Pieces.Skip(Math.Max(at, 0)));
        int point = title.IndexOf(". ", StringComparison.Ordinal);
        title = at >= 0 && point is > 0 and < 16 ? title[(point + 2)..] : title;
        return Common(new AssemblyText(symbol, symbol.Nature == SymbolNature.Decision ? TextKind.Decision : TextKind.Resolution, title, source), front, text, Title(front.Pieces.Take(Math.Max(at, 0)))) with
        {
            Links = front.Report is { } report ? [report] : [],
        };
    }

    private static AssemblyText Common(AssemblyText draft, DocumentFront front, RecommendedText? text, string item) => draft with
    {
        Session = front.Session ?? draft.Symbol.Session ?? default,
        Body = front.Body ?? draft.Symbol.Body ?? default,
        Date = front.Date,
        AgendaItems = front.Titled(item),
        Wording = text?.Wording,
    };

    private static string Title(IEnumerable<FrontPiece> pieces) => string.Join(" ", pieces.Select(piece => piece.Text));
}
