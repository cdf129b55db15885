using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>What a report says of one draft.</summary>
internal sealed class DraftFacts(DocumentSymbol symbol, int line)
{
    private readonly HashSet<Sponsorship> _seen = [];

    public DocumentSymbol Symbol { get; } = symbol;

    /// <summary>Where the report first names it.</summary>
    public int Line { get; } = line;

    public TextKind Kind { get; set; }

    public string Title { get; set; } = "";

    public List<Sponsorship> Sponsorships { get; } = [];

    public bool OrallyRevised { get; set; }

    public List<DocumentLink> Links { get; } = [];

    /// <summary>Where its text stands in the report.</summary>
    public ReportReference? Reference { get; set; }

    public bool HasSubmitter => Sponsorships.Any(event_ => event_.Role == SponsorRole.SubmittedBy);

    public bool HasSponsors => Sponsorships.Any(event_ => event_.Role == SponsorRole.Sponsor);

    public void Add(Sponsorship sponsorship)
    {
        if (_seen.Add(sponsorship with { Date = null }))
            Sponsorships.Add(sponsorship);
    }

    public void Link(DocumentLink link)
    {
        if (link.Symbol != Symbol && !Links.Contains(link))
            Links.Add(link);
    }
}
