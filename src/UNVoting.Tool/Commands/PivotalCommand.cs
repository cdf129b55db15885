using System.CommandLine;
using UNVoting.Matrices;
using UNVoting.Queries.Swing;
using UNVoting.Tables;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting pivotal</c>: by how much a vote was carried or failed, and who could have turned it.</summary>
internal static class PivotalCommand
{
    private static readonly ValueList<string> s_majorities = ["simple", "two-thirds", "absolute"];

    public static Command Create(Screen screen)
    {
        Option<string?> majority = new Option<string?>("--majority")
        {
            Description = "The majority that it needed: of members present and voting, two thirds of them, or of all members. The vote's own unless stated.",
        }.AcceptOnlyFromAmong([.. s_majorities]);
        Option<bool> advised = VoteOptions.Advised();
        return NamedVotesCommand.Create(
            "pivotal",
            "The margin of a vote, the smallest number of changes that would turn it, and the States likeliest to make them given the record.",
            1,
            screen,
            (record, votes, parsed) => PivotalTable.Of(
                Pivotal.Of(votes[0], MajorityOf(parsed.GetValue(majority)), VoteOptions.Reading(parsed, advised)),
                VoteMatrix.Of(record, VoteOptions.Reading(parsed, advised))),
            majority,
            advised);
    }

    private static RequiredMajority? MajorityOf(string? word) => word switch
    {
        null => null,
        "two-thirds" => RequiredMajority.TwoThirds,
        "absolute" => RequiredMajority.Absolute,
        _ => RequiredMajority.Simple,
    };
}
