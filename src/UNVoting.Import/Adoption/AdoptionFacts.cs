using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Adoption;

/// <summary>What a machine-readable source says of a text and of how the Assembly adopted it.</summary>
internal sealed class AdoptionFacts(DocumentSymbol symbol, Source source)
{
    private readonly List<DocumentLink> _links = [];
    private readonly List<string> _subjects = [];

    public DocumentSymbol Symbol { get; } = symbol;

    public Source Source { get; set; } = source;

    public OfficialLanguage Language { get; init; }

    public string Title { get; set => field = PlainCharacters.Of(value); } = "";

    public LocalDate? Date { get; set; }

    public int? Meeting { get; set; }

    public VoteMethod Method { get; set; }

    public PrintedTotals Totals { get; set; }

    public Roll Roll { get; set; } = Roll.Empty;

    public bool OrallyRevised { get; set; }

    public ValueList<Sponsorship> Sponsorships { get; set; }

    public AgendaItems Agenda { get; } = new();

    public ResolutionText? Wording { get; set; }

    public IReadOnlyList<DocumentLink> Links => _links;

    public void Link(DocumentLink link)
    {
        // A draft or report named twice is one; the naming with the place in it says more.
        int same = _links.FindIndex(tie => tie.Kind == link.Kind && tie.Symbol == link.Symbol);
        if (same < 0)
            _links.Add(link);
        else if (_links[same].Place.Length == 0)
            _links[same] = link;
    }

    public void AddSubject(string subject)
    {
        if (subject.Length > 0 && !_subjects.Contains(subject, StringComparer.Ordinal))
            _subjects.Add(subject);
    }

    /// <summary>The adoption by the plenary.</summary>
    public Vote ToVote() => new(Symbol, VoteSubject.Whole, Symbol.Body ?? Body.Plenary, Source)
    {
        Date = Date,
        Meeting = Meeting,
        Method = Method,
        Outcome = Outcome.Adopted,
        PrintedTotals = Totals,
        Roll = Roll,
        Title = Title,
        AgendaItems = Agenda.ToValueList(),
        Subjects = _subjects.ToValueList(),
        Links = _links.ToValueList(),
    };

    public AssemblyText ToText() => new(Symbol, Symbol.Nature == SymbolNature.Decision ? TextKind.Decision : TextKind.Resolution, Title, Source)
    {
        Language = Language,
        Date = Date,
        AgendaItems = Agenda.ToValueList(),
        Sponsorships = Sponsorships,
        Wording = Wording,
        OrallyRevised = OrallyRevised,
        Links = _links.ToValueList(),
        Subjects = _subjects.ToValueList(),
    };
}
