using System.CommandLine;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting votes</c>: who voted how.</summary>
internal static class VotesCommand
{
    public static Command Create(Screen screen)
    {
        var allMembers = new Option<bool>("--all-members") { Description = "Also the members that neither voted nor later advised." };
        return TableCommand.Create(
            "votes",
            "Who voted how: one row for each State that voted or later advised.",
            screen,
            (read, parsed) => VotesTable.Of(read.Record, parsed.GetValue(allMembers)),
            allMembers);
    }
}
