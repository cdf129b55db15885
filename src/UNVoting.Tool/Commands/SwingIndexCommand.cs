using System.CommandLine;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting swing-index</c>: whose position moves most from year to year.</summary>
internal static class SwingIndexCommand
{
    public static Command Create(Screen screen)
    {
        Option<StateGroup[]> groups = GroupOption.CreateSeveral();
        var byYear = new Option<bool>("--by-year") { Description = "One row for each State and year instead of one for each State." };
        var part = new PartOfRecord();
        return TableCommand.Create(
            "swing-index",
            "Whose position moves most from year to year, against its blocs and its own past: the index with its interval and the votes it rests on, by rank.",
            screen,
            (read, parsed) =>
            {
                var index = SwingIndex.Of(part.Matrix(read, parsed), parsed.GetRequiredValue(groups));
                return parsed.GetValue(byYear) ? SwingIndexTable.OfYears(index) : SwingIndexTable.OfStates(index);
            },
            [groups, byYear, .. part.Options]);
    }
}
