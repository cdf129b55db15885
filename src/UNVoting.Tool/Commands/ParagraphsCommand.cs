using System.CommandLine;
using UNVoting.Queries.Swing;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting paragraphs</c>: who stood otherwise on a part of a text than on the whole, and what the part cost in votes.</summary>
internal static class ParagraphsCommand
{
    public static Command Create(Screen screen)
    {
        Option<bool> advised = VoteOptions.Advised();
        return NamedVotesCommand.Create(
            "paragraphs",
            "The separate votes on paragraphs and parts of a text beside the vote on the whole: who stood otherwise, and the part's price in votes; one row for each part and State.",
            1,
            screen,
            (record, votes, parsed) =>
            {
                PartAndWhole[] found = [.. PartAndWhole.FindAll(record, VoteOptions.Reading(parsed, advised)).Where(both => both.Part == votes[0] || both.Whole == votes[0])];
                return found.Length > 0
                    ? PartAndWholeTable.Of(found)
                    : throw new UsageException($"the record holds no vote on a part of {votes[0].Symbol} beside one on the whole; \"unvoting votes\" lists those that it holds");
            },
            advised);
    }
}
