using NodaTime.Text;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Queries.Sources;

/// <summary>Compares the accounts of texts: dates and titles text by text, sponsors draft by draft.</summary>
internal static class TextDifferences
{
    public static IEnumerable<Difference> Of(VotingRecord record)
    {
        foreach (AssemblyText text in record.Texts)
        {
            AssemblyText[] accounts = [text, .. text.OtherReadings];
            foreach (Difference difference in CompareDates(text, accounts).Concat(CompareTitles(text, accounts)))
                yield return difference;
        }

        var claims = new DraftClaims(record.Votes, record.Texts);
        foreach (Difference difference in CompareAdoption(claims))
            yield return difference;

        IEnumerable<IGrouping<DocumentSymbol, AssemblyText>> drafts = record.Texts
            .SelectMany(text => text.Accounts.Where(account => !account.Sponsorships.IsEmpty).Select(account => (Draft: DraftOf(text, claims), Account: account)))
            .GroupBy(account => account.Draft, account => account.Account)
            .OrderBy(draft => draft.Key);
        foreach (IGrouping<DocumentSymbol, AssemblyText> draft in drafts)
        {
            foreach (Difference difference in SponsorDifferences.Of(draft.Key, [.. draft.OrderBy(account => account.Source).ThenBy(account => account.Symbol)]))
                yield return difference;
        }
    }

    // What is said of a resolution's sponsors is said of the draft that it came from; which that is, one source may know and another not.
    private static DocumentSymbol DraftOf(AssemblyText text, DraftClaims claims) =>
        text.IsAdopted
            ? text.Accounts.SelectMany(reading => reading.Linked(LinkKind.Draft)).FirstOrDefault(draft => claims.Holds(draft, text.Symbol)) ?? text.Symbol
            : text.Symbol;

    // A draft becomes one text.
    private static IEnumerable<Difference> CompareAdoption(DraftClaims claims) =>
        claims.Contested().SelectMany(draft => Statements.Compare(
            draft.Draft, null, DifferenceField.AdoptedAs,
            draft.Claims.Select(claim => new Statement(claim.Source, claim.Adopted.ToString())).Distinct().OrderBy(said => said.Source).ThenBy(said => said.Value, StringComparer.Ordinal)));

    // The day of a resolution is that of its vote and compared there.
    private static IEnumerable<Difference> CompareDates(AssemblyText text, AssemblyText[] accounts) =>
        text.IsAdopted
            ? []
            : Statements.Compare(text.Symbol, null, DifferenceField.Date, accounts.Where(TellsDateOfIssue).Select(account => new Statement(account.Source, account.Date is { } day ? LocalDatePattern.Iso.Format(day) : "")));

    // A report bears its own date, not that of the draft.
    private static bool TellsDateOfIssue(AssemblyText account) => account.Source.Kind != SourceKind.OfficialDocument || account.Source.Symbol == account.Symbol;

    private static IEnumerable<Difference> CompareTitles(AssemblyText text, AssemblyText[] accounts) =>
        Statements.Compare(
            text.Symbol, null, DifferenceField.Title,
            accounts.Where(account => account.Language == text.Language).Select(account => new Statement(account.Source, account.Title)),
            same: static (left, right) => Bare(left) is var one && Bare(right) is var other && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)));

    private static string Bare(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
