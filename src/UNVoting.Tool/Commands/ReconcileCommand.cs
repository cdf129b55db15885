using System.CommandLine;
using UNVoting.Queries.Sources;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting reconcile</c>: where the sources differ.</summary>
internal static class ReconcileCommand
{
    public static Command Create(Screen screen) => TableCommand.Create(
        "reconcile",
        "Where sources differ on one vote or one text: what each of them says.",
        screen,
        (read, _) => ReconciliationTable.Of(Reconciliation.Of(read.Record)));
}
