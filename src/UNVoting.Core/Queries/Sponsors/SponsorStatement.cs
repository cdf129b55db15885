using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Queries.Sponsors;

/// <summary>What one account says of a sponsor.</summary>
/// <param name="Sponsorship">The event as the account has it, with the name that it printed.</param>
/// <param name="Source">The account.</param>
public sealed record SponsorStatement(Sponsorship Sponsorship, Source Source)
{
    /// <summary>The document that says so: the one that the account names for this event, or else the account itself.</summary>
    /// <remarks><see langword="null"/> where neither has a symbol; <see cref="Source"/> then has a name.</remarks>
    public DocumentSymbol? Document => Sponsorship.Document ?? Source.Symbol;

    /// <summary>The day that the account gives.</summary>
    public LocalDate? Date => Sponsorship.Date;

    /// <summary>What is said, and where.</summary>
    /// <returns>For example <c>Niger: Additional (A/78/404)</c>.</returns>
    public override string ToString() => $"{Sponsorship} ({Source})";
}
