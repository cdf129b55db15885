using System.CommandLine;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Tables;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting loyalty</c>: how often the members of a group voted as most of it did, and when they did not.</summary>
internal static class LoyaltyCommand
{
    public static Command Create(Screen screen)
    {
        Option<StateGroup> group = GroupOption.Create();
        var defections = new Option<bool>("--defections") { Description = "Instead: every vote that a member cast otherwise than most of the group." };
        var part = new PartOfRecord();
        return TableCommand.Create(
            "loyalty",
            "How often each member of a group voted as most of it did, with its members of the day of each vote.",
            screen,
            (read, parsed) =>
            {
                VoteMatrix<StateCode, Vote> matrix = part.Matrix(read, parsed);
                StateGroup given = parsed.GetRequiredValue(group);
                return parsed.GetValue(defections) ? DefectionsTable.Of(matrix.FindDefections(given)) : LoyaltyTable.Of(matrix.Cohesion(given));
            },
            [group, defections, .. part.Options]);
    }
}
