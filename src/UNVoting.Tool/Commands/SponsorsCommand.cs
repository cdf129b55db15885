using System.CommandLine;
using UNVoting.Queries.Sponsors;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting sponsors</c>: who stands behind each text; <c>unvoting sponsors compare</c>: who was kept, gained and lost between two.</summary>
internal static class SponsorsCommand
{
    public static Command Create(Screen screen)
    {
        Command command = TableCommand.Create(
            "sponsors",
            "Who stands behind each text: sponsors, additional sponsors, withdrawals.",
            screen,
            (read, _) => SponsorsTable.Of(read.Record));
        command.Add(NamedTextsCommand.Create(
            "compare",
            "Sponsors kept, gained and lost between two texts.",
            ["SYMBOL", "SYMBOL"],
            screen,
            (record, symbols) => SponsorChangesTable.Of(SponsorChanges.Between(record.GetText(symbols[0]), record.GetText(symbols[1])))));
        return command;
    }
}
