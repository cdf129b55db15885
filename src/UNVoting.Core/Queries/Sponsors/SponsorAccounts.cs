using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Queries.Sponsors;

/// <summary>Puts together what the accounts of one text say of its sponsors.</summary>
/// <remarks>An account tells of a sponsor as a chain: it joined, it withdrew, it joined again. The n-th joining of one account is the n-th joining of another,
/// and likewise for withdrawals, so that a list made before a withdrawal does not undo it. Translations repeat the list under other names: they are heard only
/// where the text itself, in its own language, names nobody.</remarks>
internal static class SponsorAccounts
{
    public static IEnumerable<SponsorEvent> Gather(AssemblyText text)
    {
        var statements = new Dictionary<Sponsor, SortedDictionary<int, List<SponsorStatement>>>(SponsorIdentity.Instance);
        var order = new List<Sponsor>();
        foreach (var account in Accounts(text))
        {
            var steps = new Dictionary<Sponsor, int>(SponsorIdentity.Instance);
            foreach (var sponsorship in account.Sponsorships)
            {
                var sponsor = sponsorship.Sponsor;
                int step = Next(steps.GetValueOrDefault(sponsor, -1), sponsorship.Role == SponsorRole.Withdrew);
                steps[sponsor] = step;
                if (!statements.TryGetValue(sponsor, out var chain))
                {
                    statements.Add(sponsor, chain = []);
                    order.Add(sponsor);
                }

                if (!chain.TryGetValue(step, out var said))
                    chain.Add(step, said = []);
                said.Add(new SponsorStatement(sponsorship, account.Source));
            }
        }

        return order.SelectMany(sponsor => statements[sponsor].Values.Select(Event));
    }

    private static IEnumerable<AssemblyText> Accounts(AssemblyText text)
    {
        AssemblyText[] accounts = [.. text.Accounts.Where(account => !account.Sponsorships.IsEmpty)];
        var heard = Array.Find(accounts, account => account.Language == text.Language) ?? (accounts is [var first, ..] ? first : text);
        return accounts.Where(account => account.Language == heard.Language);
    }

    // Even steps are joinings, odd steps withdrawals. A withdrawal without a joining implies one.
    private static int Next(int step, bool withdrew) => withdrew
        ? step < 0 ? 1 : step | 1
        : step < 0 ? 0 : step + (step & 1);

    private static SponsorEvent Event(List<SponsorStatement> said)
    {
        var first = said.Find(statement => statement.Sponsorship.Role == SponsorRole.SubmittedBy) ?? said[0];
        LocalDate? date = said.Select(statement => statement.Date).FirstOrDefault(date => date is not null);
        return new SponsorEvent(said[0].Sponsorship.Sponsor, first.Sponsorship.Role, date, said.Distinct().ToValueList());
    }
}
