using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>Puts together what was read of a draft, or of a resolution or decision as adopted: one text, with its sponsors.</summary>
internal static class DraftAssembly
{
    public static VotingRecord Build(DocumentFront front, RecommendedText? text, IReadOnlyList<PrintedFootnote> notes, DocumentSymbol symbol, Source source, IssueLog issues) =>
        VotingRecord.Of([], [Draft(front, text, notes, symbol, source, issues)]);

    /// <summary>A resolution or decision as adopted; each of the lettered texts under its number is one. The first day that stands under a text is that of its adoption.</summary>
    public static VotingRecord BuildAdopted(DocumentFront front, IReadOnlyList<RecommendedText> texts, IReadOnlyList<(int Line, LocalDate Day)> adoptions, DocumentSymbol symbol, Source source, IssueLog issues)
    {
        // The title follows the number: "73/27. Developments in …".
        int at = front.Pieces.FindIndex(piece => char.IsAsciiDigit(piece.Text[0]));
        string title = Title(front.Pieces.Skip(Math.Max(at, 0)));
        int point = title.IndexOf(". ", StringComparison.Ordinal);
        title = at >= 0 && point is > 0 and < 16 ? title[(point + 2)..] : title;
        string item = DocumentFront.ItemTitle(front.Pieces.Take(Math.Max(at, 0)), issues);
        return VotingRecord.Of([], texts.DefaultIfEmpty().Select(text =>
        {
            DocumentSymbol own = texts.Count > 1 ? AdoptedNumber.OfPart(symbol, text!.Designator) : symbol;
            LocalDate? day = text is null ? null : adoptions.Where(adoption => adoption.Line > text.Line).Select(adoption => (LocalDate?)adoption.Day).FirstOrDefault();
            TextKind kind = symbol.Nature == SymbolNature.Decision ? TextKind.Decision : TextKind.Resolution;
            return Common(new AssemblyText(own, kind, texts.Count > 1 && text!.Title.Length > 0 ? text.Title : title, source), front, text, item) with
            {
                Date = day ?? front.Date,
                Links = front.Origins.ToValueList(),
                OrallyRevised = front.OrallyRevised,
            };
        }));
    }

    private static AssemblyText Draft(DocumentFront front, RecommendedText? text, IReadOnlyList<PrintedFootnote> notes, DocumentSymbol symbol, Source source, IssueLog issues)
    {
        int at = front.Pieces.FindIndex(piece => DraftLine.Read(piece.Text) is not null);
        DraftLine? line = at < 0 ? null : DraftLine.Read(front.Pieces[at].Text);
        if (line is null)
            issues.Error(front.Pieces.Count > 0 ? front.Pieces[^1].Line : 0, "sponsors-missing", "No line of the front names the sponsors and says what the document is, such as \"Brazil and Mexico: draft resolution\".");

        IEnumerable<FrontPiece> before = at < 0 ? front.Pieces.SkipLast(1) : front.Pieces.Take(at);
        IEnumerable<FrontPiece> after = at < 0 ? front.Pieces.TakeLast(1) : front.Pieces.Skip(at + 1);
        TextKind kind = line?.Kind ?? TextKind.DraftResolution;
        ValueList<DocumentLink> links = line?.Amends is { } amended ? [new DocumentLink(LinkKind.Amends, amended)] : [];
        AssemblyText draft = Common(new AssemblyText(symbol, kind, Title(after), source), front, text, DocumentFront.ItemTitle(before, issues)) with
        {
            Sponsorships = line is { Sponsors.Length: > 0 } ? Sponsors(line.Sponsors, front.Pieces[at], notes, front, source.Symbol, issues) : [],
            Links = links,
        };
        return WithNotice(draft, front, source, issues);
    }

    // An addendum is an account of the draft that it adds to: whom the draft had before on its first day, the addendum does not say.
    private static AssemblyText WithNotice(AssemblyText draft, DocumentFront front, Source source, IssueLog issues)
    {
        string notice = string.Join(" ", front.Notice.Select(piece => piece.Text));
        if (notice.Length == 0)
            return draft;
        int line = front.Notice[0].Line;
        if (draft.Symbol.Modifications is not [.., { Kind: SymbolModificationKind.Addendum }] || AddedSponsors.Read(notice) is not { } added)
        {
            issues.Warn(line, "unplaced-text", "What an addendum or a corrigendum changes in a document has no place in the model.", notice);
            return draft;
        }

        string symbol = draft.Symbol.ToString();
        IEnumerable<Sponsorship> changes = new SponsorNames(issues, front.Date).Read(added.Names, front.Date, line).Select(sponsor => new Sponsorship(sponsor, added.Role, front.Date, source.Symbol));
        return new AssemblyText(DocumentSymbol.Parse(symbol[..symbol.LastIndexOf('/')], CultureInfo.InvariantCulture), draft.Kind, draft.Title, draft.Source) with
        {
            Session = draft.Session,
            Body = draft.Body,
            AgendaItems = draft.AgendaItems,
            Sponsorships = [.. draft.Sponsorships.Select(sponsorship => sponsorship with { Date = null }), .. changes],
            Links = [.. draft.Links, new DocumentLink(LinkKind.Addendum, draft.Symbol)],
        };
    }

    /// <summary>Whether a footnote of the front says for whom a sponsor acts: "* On behalf of the States … members of the Group of 77 and China."</summary>
    public static bool IsOnBehalf(PrintedFootnote note) => note.Plain.StartsWith("On behalf of", StringComparison.OrdinalIgnoreCase);

    private static ValueList<Sponsorship> Sponsors(string prose, FrontPiece piece, IReadOnlyList<PrintedFootnote> notes, DocumentFront front, DocumentSymbol? symbol, IssueLog issues)
    {
        var names = new SponsorNames(issues, front.Date);
        List<ListedSponsor> listed = names.ReadListed(prose, front.Date, piece.Line);
        HashSet<Sponsor> actors = ListedSponsor.Actors(listed);
        List<Sponsor> sponsors = [.. listed.Select(one => one.Sponsor)];
        foreach (PrintedFootnote note in notes.Where(IsOnBehalf))
        {
            // The mark stands after the name of the one that acts.
            int mark = piece.Marked.IndexOf($"{Marked.NoteOn}{note.Mark}{Marked.NoteOff}", StringComparison.Ordinal);
            string before = mark < 0 ? prose : Marked.Plain(piece.Marked[..mark]).TrimEnd(':', ',', ' ');
            if (names.Read(before, front.Date, note.Line) is { Count: > 0 } until)
                actors.Add(until[^1]);
            sponsors.AddRange(SubmissionPhrase.Behalf(note.Plain).SelectMany(group => names.Read($"on behalf of {group}", front.Date, note.Line)));
        }

        var events = new List<Sponsorship>();
        foreach (Sponsor sponsor in sponsors.Distinct())
        {
            bool office = sponsor.Kind == SponsorKind.Office || actors.Contains(sponsor);
            events.Add(new Sponsorship(sponsor, office ? SponsorRole.SubmittedBy : SponsorRole.Sponsor, front.Date, symbol));
        }

        return events.ToValueList();
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
