using System.CommandLine;
using UNVoting.Queries.Swing;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting committee</c>: who changed between the vote in a Main Committee and that in plenary.</summary>
internal static class CommitteeCommand
{
    public static Command Create(Screen screen)
    {
        Option<bool> advised = VoteOptions.Advised();
        return NamedVotesCommand.Create(
            "committee",
            "Who changed, who appeared and who vanished between the vote in a Main Committee and that in plenary on the same text, named by either symbol: one row for each State.",
            1,
            screen,
            (record, votes, parsed) => CommitteeAndPlenaryTable.Of(
                CommitteeAndPlenary.FindAll(record, VoteOptions.Reading(parsed, advised)).FirstOrDefault(both => both.Committee == votes[0] || both.Plenary == votes[0])
                ?? throw new UsageException($"the record holds no vote of the other body on {votes[0].Symbol} ({votes[0].Subject}); \"unvoting swing\" compares any two votes")),
            advised);
    }
}
