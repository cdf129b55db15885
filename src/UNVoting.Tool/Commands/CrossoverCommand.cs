using System.CommandLine;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting crossover</c>: who voted against the majority of its own bloc, and whether that is more than chance.</summary>
internal static class CrossoverCommand
{
    public static Command Create(Screen screen)
    {
        Option<StateGroup> group = GroupOption.Create();
        var byVote = new Option<bool>("--by-vote") { Description = "One row for each vote instead of one for each State." };
        var part = new PartOfRecord();
        return TableCommand.Create(
            "crossover",
            "Who voted against the majority of its own bloc, how often by chance, and in which votes.",
            screen,
            (read, parsed) =>
            {
                var found = Crossover.Find(part.Matrix(read, parsed), parsed.GetRequiredValue(group));
                return parsed.GetValue(byVote) ? CrossoverTable.OfVotes(found) : CrossoverTable.OfStates(found);
            },
            [group, byVote, .. part.Options]);
    }
}
