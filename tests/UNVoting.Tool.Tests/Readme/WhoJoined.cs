using UNVoting.Documents;
using UNVoting.Queries.Sponsors;
using UNVoting.Votes;

namespace UNVoting.Tool.Tests.Readme;

/// <summary>The README's answer to "who joined as sponsor".</summary>
internal static class WhoJoined
{
    public static void Run(VotingRecord record, TextWriter Console)
    {
        SponsorTimeline sponsors = SponsorTimeline.Of(record.GetText(DocumentSymbol.Parse("A/C.1/78/L.60/Rev.1")));
        Console.WriteLine($"{sponsors.Initial.Count} at first, {sponsors.Added.Count} joined: {string.Join(", ", sponsors.Added.Take(4))} …");

        SponsorChanges changes = SponsorChanges.Between(
            record.GetText(DocumentSymbol.Parse("A/C.1/73/L.27/Rev.1")), record.GetText(DocumentSymbol.Parse("A/C.1/78/L.11")));
        Console.WriteLine($"2018 to 2023: {changes.Gained.Count} gained, {changes.Kept.Count} kept, {changes.Lost.Count} lost");
        Console.WriteLine($"gained: {string.Join(", ", changes.Gained)}");
    }
}
