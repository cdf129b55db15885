using System.CommandLine;
using UNVoting.Tables;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting export</c>: a record as tidy tables for R, pandas and spreadsheets.</summary>
internal static class ExportCommand
{
    public static Command Create(Screen screen)
    {
        var command = new Command("export", "Tidy tables for R, pandas and spreadsheets.");
        Add("votes", "Votes by name, the non-voting members included.", record => VotesTable.Of(record, allMembers: true));
        Add("rollcalls", "Decisions with their totals, one row for each.", RollCallsTable.Of);
        Add("sponsors", "Sponsors, additional sponsors, withdrawals.", SponsorsTable.Of);
        return command;

        void Add(string name, string description, Func<VotingRecord, Table> table) =>
            command.Add(TableCommand.Create(name, description, screen, TableFormat.Csv, (read, _) => table(read.Record)));
    }
}
