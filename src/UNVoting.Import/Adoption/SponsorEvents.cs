using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Names;
using UNVoting.Import.Text;

namespace UNVoting.Import.Adoption;

/// <summary>Turns the sponsors of a text, as prose or as entries of a list, into sponsorships.</summary>
internal sealed class SponsorEvents(IssueLog issues, LocalDate? on)
{
    private readonly SponsorNames _names = new(issues, on);
    private readonly List<Sponsorship> _events = [];
    private readonly HashSet<(Sponsor Sponsor, SponsorRole Role)> _seen = [];

    public ValueList<Sponsorship> ToList() => _events.ToValueList();

    /// <summary>Adds the sponsors that a stretch of prose names.</summary>
    /// <param name="prose">Such as <c>Belarus, Cuba (on behalf of the … Group of 77 and China) and Türkiye</c> or <c>submitted by the Chair of the Committee</c>.</param>
    /// <param name="role">Sponsor or additional sponsor.</param>
    /// <param name="date">The day, where known.</param>
    /// <param name="document">The document that says so, where known.</param>
    /// <param name="line">The line of the prose.</param>
    public void Add(string prose, SponsorRole role, LocalDate? date, DocumentSymbol? document, int line) =>
        Add([prose], role, date, document, line);

    /// <summary>Adds the sponsors that the entries of a list name, however the list was cut.</summary>
    /// <inheritdoc cref="Add(string, SponsorRole, LocalDate?, DocumentSymbol?, int)"/>
    public void Add(IReadOnlyList<string> entries, SponsorRole role, LocalDate? date, DocumentSymbol? document, int line) =>
        Add(StateNames.SplitList(entries, date ?? on), role, date, document, line);

    private void Add(ValueList<NameMatch> matches, SponsorRole role, LocalDate? date, DocumentSymbol? document, int line)
    {
        for (int i = 0; i < matches.Count; i++)
        {
            if (_names.ToSponsor(matches[i], date ?? on, line) is not { } sponsor)
                continue;

            // "Cuba (on behalf of the Group of 77 and China)": Cuba handed the draft in, the group sponsors it. An office hands drafts in.
            bool onBehalf = i + 1 < matches.Count && matches[i + 1].OnBehalf && !matches[i].OnBehalf;
            bool handsIn = role == SponsorRole.Sponsor && (onBehalf || (sponsor.Kind == SponsorKind.Office && !matches[i].OnBehalf));
            Append(new Sponsorship(sponsor, handsIn ? SponsorRole.SubmittedBy : role, date, document));
        }
    }

    private void Append(Sponsorship sponsorship)
    {
        if (_seen.Add((sponsorship.Sponsor, sponsorship.Role)))
            _events.Add(sponsorship);
    }
}
