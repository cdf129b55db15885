using UNVoting.Documents;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Tool.Tests.Readme;

/// <summary>The README's answer to "who moved between 2018 and 2023".</summary>
internal static class WhoMoved
{
    public static void Run(VotingRecord record, TextWriter Console)
    {
        Shifting shifting = Shifting.Between(
            record.GetVote(DocumentSymbol.Parse("A/C.1/73/L.27/Rev.1")), record.GetVote(DocumentSymbol.Parse("A/C.1/78/L.11")));
        foreach (MoveKind kind in new[] { MoveKind.Reversed, MoveKind.Warmed, MoveKind.Cooled })
        {
            Console.WriteLine($"{kind}: {string.Join(' ', shifting.MovesOf(kind).Select(move => move.State))}");
        }

        foreach (NetMovement group in shifting.NetMovementByRegionalGroup())
        {
            Console.WriteLine($"{group.Group.Name}: {group.TowardsFavour.Count} towards, {group.TowardsAgainst.Count} away, of {group.Joint}");
        }
    }
}
