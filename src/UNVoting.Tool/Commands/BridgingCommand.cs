using System.CommandLine;
using UNVoting.Queries.Swing;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting bridging</c>: who voted for both of two competing texts.</summary>
internal static class BridgingCommand
{
    public static Command Create(Screen screen)
    {
        Option<bool> advised = VoteOptions.Advised();
        return NamedVotesCommand.Create(
            "bridging",
            "Who voted for both of two competing texts, for one and not the other, against both, or abstained on one: one row for each State.",
            2,
            screen,
            (_, votes, parsed) => BridgingTable.Of(Bridging.Between(votes[0], votes[1], VoteOptions.Reading(parsed, advised))),
            advised);
    }
}
