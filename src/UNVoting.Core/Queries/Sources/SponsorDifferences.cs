using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Queries.Sources;

/// <summary>Compares what sources say of the sponsors of one draft.</summary>
internal static class SponsorDifferences
{
    private const string None = "none";

    public static IEnumerable<Difference> Of(DocumentSymbol draft, IReadOnlyList<AssemblyText> accounts)
    {
        // Six languages of one file, and the letters of one resolution, are one account.
        (Source Source, bool TellsLater, Dictionary<string, (Sponsor Sponsor, SponsorRole Role)> Roles)[] said =
        [
            .. accounts.GroupBy(account => account.Source.Symbol is null ? account.Source : account.Source with { Name = "" })
                .Select(same => (same.First().Source, TellsLater(draft, same.First()), RolesOf(same.First()))),
        ];
        if (said.Length < 2)
            yield break;
        foreach (string key in said.SelectMany(account => account.Roles.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            Sponsor sponsor = said.First(account => account.Roles.ContainsKey(key)).Roles[key].Sponsor;
            bool joined = said.Any(account => account.Roles.TryGetValue(key, out var part) && part.Role != SponsorRole.Sponsor);
            IEnumerable<Statement> statements = said
                .Where(account => account.Roles.ContainsKey(key) || account.TellsLater || !joined)
                .Select(account => new Statement(account.Source, account.Roles.TryGetValue(key, out var part) ? EnumWords.Of(part.Role) : None));
            foreach (Difference difference in Statements.Compare(draft, null, DifferenceField.Sponsor, statements, sponsor.State, sponsor.State == default ? sponsor.Name : ""))
                yield return difference;
        }
    }

    // The draft itself was printed before anybody joined; records of the library tell it only where they have a note on it.
    private static bool TellsLater(DocumentSymbol draft, AssemblyText account) =>
        account.Sponsorships.Any(sponsorship => sponsorship.Role is SponsorRole.Additional or SponsorRole.Withdrew)
        || account.Source.Kind is SourceKind.AkomaNtoso or SourceKind.UnXml
        || (account.Source.Kind == SourceKind.OfficialDocument && account.Source.Symbol != draft);

    // The last that a source says of a sponsor holds: one that withdrew is no sponsor.
    private static Dictionary<string, (Sponsor Sponsor, SponsorRole Role)> RolesOf(AssemblyText account)
    {
        var roles = new Dictionary<string, (Sponsor Sponsor, SponsorRole Role)>(StringComparer.Ordinal);
        foreach (Sponsorship sponsorship in account.Sponsorships)
        {
            if (KeyOf(sponsorship.Sponsor) is { } key && (sponsorship.Role == SponsorRole.Withdrew || !roles.ContainsKey(key)))
                roles[key] = (sponsorship.Sponsor, sponsorship.Role == SponsorRole.SubmittedBy ? SponsorRole.Sponsor : sponsorship.Role);
        }

        return roles;
    }

    private static string? KeyOf(Sponsor sponsor) => sponsor.Kind switch
    {
        SponsorKind.State => $"1 {sponsor.State}",
        SponsorKind.Group => $"2 {string.Concat(sponsor.Name.Where(char.IsLetterOrDigit)).ToUpperInvariant()}",
        _ => null,
    };
}
