using System.CommandLine;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting cohesion</c>: how much of one mind a group was.</summary>
internal static class CohesionCommand
{
    public static Command Create(Screen screen)
    {
        Option<StateGroup> group = GroupOption.Create();
        var part = new PartOfRecord();
        return TableCommand.Create(
            "cohesion",
            "How much of one mind a group was in each vote, with its members of that day.",
            screen,
            (read, parsed) => CohesionTable.Of(part.Matrix(read, parsed).Cohesion(parsed.GetRequiredValue(group))),
            [group, .. part.Options]);
    }
}
