using System.CommandLine;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting sponsors</c>: who stands behind each text.</summary>
internal static class SponsorsCommand
{
    public static Command Create(Screen screen) => TableCommand.Create(
        "sponsors",
        "Who stands behind each text: sponsors, additional sponsors, withdrawals.",
        screen,
        (read, _) => SponsorsTable.Of(read.Record));
}
