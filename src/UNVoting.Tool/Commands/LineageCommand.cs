using System.CommandLine;
using UNVoting.Queries.Texts;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting lineage</c>: what a text goes back to, and what goes back to it.</summary>
internal static class LineageCommand
{
    public static Command Create(Screen screen) => NamedTextsCommand.Create(
        "lineage",
        "The texts on the matter of one text across the years, where it split into tracks and where tracks merged, with the reasons.",
        ["SYMBOL"],
        screen,
        (record, symbols) => LineageTable.Of(Lineage.Of(record, symbols[0])));
}
