using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tables;

/// <summary>Sponsors as a tidy table: one row for each time that somebody sponsored a text, joined in sponsoring it or withdrew.</summary>
public static class SponsorsTable
{
    private static readonly ValueList<Column> s_columns = [new("symbol"), new("state"), new("name"), new("role"), new("date"), new("document")];

    /// <summary>The sponsorships of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The columns <c>symbol, state, name, role, date, document</c>; <c>role</c> is <c>sponsor</c>, <c>additional</c> or <c>withdrew</c>;
    /// <c>state</c> is empty for a group, an office or a name that was not resolved. The delegation that submitted a text has one row, as sponsor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static Table Of(VotingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Table(s_columns, record.Texts.SelectMany(Rows));
    }

    private static IEnumerable<ValueList<string>> Rows(AssemblyText text)
    {
        HashSet<Sponsor> sponsors = [.. text.Sponsorships.Where(sponsorship => sponsorship.Role == SponsorRole.Sponsor).Select(sponsorship => sponsorship.Sponsor)];
        return text.Sponsorships
            .Where(sponsorship => sponsorship.Role != SponsorRole.SubmittedBy || !IsListed(sponsorship.Sponsor, sponsors))
            .Select(sponsorship => (ValueList<string>)
            [
                text.Symbol.ToString(), sponsorship.Sponsor.State.ToString(), sponsorship.Sponsor.Name, Cell.Of(sponsorship.Role == SponsorRole.SubmittedBy ? SponsorRole.Sponsor : sponsorship.Role), Cell.Of(sponsorship.Date), sponsorship.Document?.ToString() ?? "",
            ]);
    }

    private static bool IsListed(Sponsor sponsor, HashSet<Sponsor> sponsors) =>
        sponsors.Contains(sponsor) || (sponsor.Kind == SponsorKind.State && sponsors.Any(listed => listed.State == sponsor.State));
}
