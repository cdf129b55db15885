using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Import.Names;
using UNVoting.Import.Text;
using UNVoting.Membership;

namespace UNVoting.Import.Marc;

/// <summary>Reads the record of a draft: its sponsors, those who joined later, and what became of it; or that of a resolution or decision.</summary>
internal sealed class MarcDraft(MarcRecord record, IssueLog issues)
{
    /// <summary>The text that a record describes.</summary>
    /// <returns>The draft; <see langword="null"/> where the record is of another document, which is told.</returns>
    public static AssemblyText? Read(MarcRecord record, IssueLog issues) => new MarcDraft(record, issues).Read();

    private AssemblyText? Read()
    {
        string kind = MarcTitle.Bare(record.Value("245", 'b'));
        string printed = record.Fields("191").Select(field => field['a']).FirstOrDefault(symbol => symbol.Length > 0, "");
        if (KindOf(kind) is not { } text)
        {
            issues.Info(record.Line, "not-a-draft", $"Record {record.Identifier} ({printed}) is neither a voting record nor a draft or an adopted text; it was left out.", $"{record.Value("245", 'a')} {kind}".Trim());
            return null;
        }

        if (!DocumentSymbol.TryParse(printed, CultureInfo.InvariantCulture, out DocumentSymbol? symbol))
        {
            issues.Error(record.Line, "symbol-not-read", $"Record {record.Identifier} has no symbol that could be read (191 $a); it was left out.", printed);
            return null;
        }

        if (symbol.Organ != "A")
        {
            issues.Info(record.Line, "not-of-the-assembly", $"Record {record.Identifier} is of another organ; it was left out.", printed);
            return null;
        }

        bool isAdopted = text is TextKind.Resolution or TextKind.Decision;
        LocalDate? date = MarcVote.ReadDate(record, issues);
        return new AssemblyText(symbol, text, MarcTitle.Read(record), new Source(SourceKind.DigitalLibraryMarc, Name: isAdopted ? MarcReader.Resolutions : MarcReader.DataSet))
        {
            Body = symbol.Body ?? MarcBody.Read(record.Value("793", 'a')) ?? Body.Plenary,
            Date = date,
            AgendaItems = MarcAgenda.Items(record, issues),
            Sponsorships = isAdopted ? [] : ReadSponsors(symbol, date),
            Links = Links(kind, symbol).Distinct().ToValueList(),
            Subjects = MarcAgenda.Subjects(record),
        };
    }

    private static TextKind? KindOf(string kind) =>
        kind.Says("amendment") ? TextKind.Amendment
        : kind.Says("draft decision") ? TextKind.DraftDecision
        : kind.Says("draft resolution") ? TextKind.DraftResolution
        : kind.StartsWith("resolution", StringComparison.OrdinalIgnoreCase) ? TextKind.Resolution
        : kind.StartsWith("decision", StringComparison.OrdinalIgnoreCase) ? TextKind.Decision
        : null;

    private IEnumerable<DocumentLink> Links(string kind, DocumentSymbol symbol)
    {
        if (Revised(symbol) is { } before)
            yield return new DocumentLink(LinkKind.Replaces, before);
        foreach (Citation amended in CitationReader.Read(kind))
            yield return new DocumentLink(LinkKind.Amends, amended.Symbol);
        foreach (DocumentLink link in MarcLinks.Read(record, issues).Where(link => link.Symbol != symbol))
            yield return link;
    }

    // A revision replaces the text before it: Rev.2 replaces Rev.1, Rev.1 the original.
    private static DocumentSymbol? Revised(DocumentSymbol symbol) =>
        symbol.Modifications is not [{ Kind: SymbolModificationKind.Revision } revision] ? null
        : revision.Number <= 1 ? symbol.Original
        : DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"{symbol.Original}/Rev.{revision.Number - 1}"), CultureInfo.InvariantCulture, out DocumentSymbol? before) ? before
        : null;

    private ValueList<Sponsorship> ReadSponsors(DocumentSymbol symbol, LocalDate? date)
    {
        var sponsors = new SponsorEvents(issues, date);
        string prose = MarcTitle.Bare(record.Value("245", 'c'));
        int line = record.Field("245")?.Line ?? record.Line;
        string[] listed = [.. record.Fields("710").Select(field => field['a']).Where(name => name.Length > 0)];
        if (prose.Length > 0)
            sponsors.Add(prose, SponsorRole.Sponsor, date, symbol, line);
        else if (listed.Length > 0)
            sponsors.Add(listed, SponsorRole.Sponsor, date, symbol, record.Field("710")!.Line);
        foreach (MarcField note in record.Fields("515"))
            MarcSponsorNote.Read(note, sponsors, issues);
        Compare(sponsors.ToList(), prose, listed, date, line);
        return sponsors.ToList();
    }

    // The library lists the sponsors twice: as the document prints them (245 $c) and each as an entry (710).
    private void Compare(ValueList<Sponsorship> read, string prose, string[] listed, LocalDate? date, int line)
    {
        if (prose.Length == 0 || listed.Length == 0)
            return;
        HashSet<StateCode> printed = [.. read.Where(sponsorship => sponsorship.Role is SponsorRole.Sponsor or SponsorRole.SubmittedBy).Select(sponsorship => sponsorship.Sponsor.State).Where(state => state != default)];

        // "Group of 77 and China" is one sponsor as printed and two entries.
        string[] groups = [.. read.Where(sponsorship => sponsorship.Sponsor.Kind == SponsorKind.Group).Select(sponsorship => sponsorship.Sponsor.Name)];
        HashSet<StateCode> entries =
        [
            .. listed.Where(name => !groups.Any(group => group.EndsWith($"and {name}", StringComparison.Ordinal)))
                .Select(name => StateNames.TryResolve(name, date, out StateCode state) ? state : default).Where(state => state != default),
        ];
        StateCode[] missing = [.. printed.Except(entries).Order()];
        StateCode[] more = [.. entries.Except(printed).Order()];
        if (missing.Length + more.Length > 0)
        {
            issues.Warn(
                line, "sponsors-differ",
                $"The sponsors as printed (245 $c) and as entries (710) of record {record.Identifier} differ: printed alone {List(missing)}, entries alone {List(more)}. The printed ones were kept.", prose);
        }
    }

    private static string List(StateCode[] states) => states.Length == 0 ? "none" : string.Join(", ", states);
}
