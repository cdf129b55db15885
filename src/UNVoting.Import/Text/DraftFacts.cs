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

    public bool HasSubmitter => Sponsorships.Any(sponsorship => sponsorship.Role == SponsorRole.SubmittedBy);

    public bool HasSponsors => Sponsorships.Any(sponsorship => sponsorship.Role == SponsorRole.Sponsor);

    public void Add(Sponsorship sponsorship)
    {
        if (_seen.Add(sponsorship with { Date = null }))
            Sponsorships.Add(sponsorship);
    }

    /// <summary>Those that sponsor it, after all that joined and withdrew.</summary>
    public IEnumerable<Sponsor> StandingSponsors()
    {
        var withdrew = Sponsorships.Where(sponsorship => sponsorship.Role == SponsorRole.Withdrew).Select(sponsorship => sponsorship.Sponsor).ToHashSet();
        return Sponsorships.Where(sponsorship => sponsorship.Role is SponsorRole.Sponsor or SponsorRole.Additional && !withdrew.Contains(sponsorship.Sponsor)).Select(sponsorship => sponsorship.Sponsor).Distinct();
    }

    public void Link(DocumentLink link)
    {
        if (link.Symbol != Symbol && !Links.Contains(link))
            Links.Add(link);
    }
}
