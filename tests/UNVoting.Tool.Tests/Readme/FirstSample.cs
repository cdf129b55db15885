using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Tool.Tests.Readme;

/// <summary>The first sample of the README, word for word.</summary>
internal static class FirstSample
{
    public static void Run(TextWriter Console)
    {
        VotingRecord record = EmbeddedRecord.Record;    // five documents of the First Committee, 2018 to 2023: no file, no network
        Vote first = record.GetVote(DocumentSymbol.Parse("A/C.1/73/L.27/Rev.1"));
        Vote last = record.GetVote(DocumentSymbol.Parse("A/C.1/78/L.11"));
        Console.WriteLine($"{first.Date:yyyy}: {first.Count()}");
        Console.WriteLine($"{last.Date:yyyy}: {last.Count()}");

        foreach (Move move in Shifting.Between(first, last).MovesOf(MoveKind.Reversed))
        {
            Console.WriteLine($"{States.Get(move.State).Name} moved from {move.From} to {move.To}");
        }

        FoundBlocs blocs = VoteMatrix.Of(record).FindBlocs();
        int bloc = blocs.Find(StateCode.Parse("BRA"))!.Value.Bloc;
        Console.WriteLine($"Brazil stands with {blocs.Blocs[bloc].Count - 1} others of {blocs.States.Count}, found in {blocs.Votes.Count} votes");
    }
}
