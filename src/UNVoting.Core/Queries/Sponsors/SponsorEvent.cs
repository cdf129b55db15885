using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Queries.Sponsors;

/// <summary>Somebody came to stand behind a draft, or ceased to, as all accounts of the draft together have it.</summary>
/// <param name="Sponsor">Who, under the name that the preferred account printed.</param>
/// <param name="Role">How, as the preferred account has it; <see cref="SponsorRole.SubmittedBy"/> where any account says that it handed the draft in.</param>
/// <param name="Date">The day, from the most preferred account that gives one.</param>
/// <param name="Statements">What each account says, the preferred one first; never empty.</param>
public sealed record SponsorEvent(Sponsor Sponsor, SponsorRole Role, LocalDate? Date, ValueList<SponsorStatement> Statements)
{
    /// <summary>The documents that say so, each once, the preferred one first.</summary>
    public ValueList<DocumentSymbol> Documents => Statements.Select(statement => statement.Document).OfType<DocumentSymbol>().Distinct().ToValueList();

    /// <summary>Whether all accounts that tell of it tell the same: the same role (the delegation that handed the draft in counts as a sponsor) and no two days.</summary>
    public bool IsUndisputed =>
        Statements.Select(statement => Plain(statement.Sponsorship.Role)).Distinct().Count() == 1
        && Statements.Select(statement => statement.Date).Where(date => date is not null).Distinct().Count() <= 1;

    private static SponsorRole Plain(SponsorRole role) => role == SponsorRole.SubmittedBy ? SponsorRole.Sponsor : role;

    /// <summary>Who did what, and when.</summary>
    /// <returns>For example <c>Niger: Additional, 1 November 2023</c>.</returns>
    public override string ToString() => Date is { } date ? $"{Sponsor}: {Role}, {DayText.Of(date)}" : $"{Sponsor}: {Role}";
}
