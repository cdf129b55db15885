using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Names;

namespace UNVoting.Import.Text;

/// <summary>Turns a list of sponsors in prose into sponsors, and reports the names that do not resolve or were not in use.</summary>
internal sealed class SponsorNames(IssueLog issues, LocalDate? issued)
{
    public List<Sponsor> Read(string prose, LocalDate? on, int line) => [.. ReadListed(prose, on, line).Select(listed => listed.Sponsor)];

    /// <summary>Reads a list that may say "on behalf of" within it.</summary>
    public List<ListedSponsor> ReadListed(string prose, LocalDate? on, int line)
    {
        var sponsors = new List<ListedSponsor>();
        foreach (NameMatch match in StateNames.SplitList(prose, on ?? issued))
        {
            if (ToSponsor(match, on, line) is { } sponsor)
                sponsors.Add(new ListedSponsor(sponsor, match.OnBehalf));
        }

        return sponsors;
    }

    /// <summary>The sponsor that a name stands for; <see langword="null"/> for a name without a letter.</summary>
    public Sponsor? ToSponsor(NameMatch match, LocalDate? on, int line)
    {
        if (string.IsNullOrWhiteSpace(match.Name))
            return null;
        if (match.IsState)
        {
            NameUses.Report(match, on ?? issued, line, issues);
            return Sponsor.OfState(match.State, match.Name);
        }

        if (match.Kind == SponsorKind.Unresolved)
        {
            string nearest = match.Nearest is { } near ? $" The nearest known name is \"{near}\"." : "";
            issues.Error(line, "unknown-sponsor", $"\"{match.Name}\" is neither a State nor a group nor an office that is known.{nearest}", match.Printed);
        }

        return Sponsor.Named(match.Kind, match.Name);
    }
}
