using Spectre.Console;
using UNVoting.Tables;
using UNVoting.Votes;
using Table = UNVoting.Tables.Table;

namespace UNVoting.Tool.Summary;

/// <summary>What was decided, by which totals, and what delegations said of it later.</summary>
internal static class VotesSection
{
    private const int MostRows = 60;

    private static readonly ValueList<string> s_columns = ["date", "body", "text", "on", "decision", ">in favour", ">against", ">abstaining", ">non-voting", ">members"];

    private static readonly ValueList<string> s_adviceColumns = ["text", "on", "delegation", "voted", "had intended"];

    public static void Write(VotingRecord record, IAnsiConsole console)
    {
        if (record.Votes.Count == 0)
        {
            return;
        }

        Layout.Heading(console, "Decisions");
        Layout.Table(console, s_columns, record.Votes.Zip(Cells(record), Row).Take(MostRows));
        Layout.More(console, record.Votes.Count - MostRows, "decision; \"unvoting export rollcalls\" lists all", "decisions; \"unvoting export rollcalls\" lists all");
        WriteAdvice(record, console);
    }

    // Decision and totals are those of the table that anybody can have.
    private static IEnumerable<Func<string, string>> Cells(VotingRecord record)
    {
        Table table = RollCallsTable.Of(record);
        var places = table.Columns.Index().ToDictionary(column => column.Item.Name, column => column.Index);
        return table.Rows.Select(row => (Func<string, string>)(column => row[places[column]]));
    }

    private static string[] Row(Vote vote, Func<string, string> cell) =>
    [
        Layout.Day(vote.Date), cell("body"), Layout.Name(vote), cell("subject"),
        vote.Method == VoteMethod.NonRecorded ? $"{cell("decision")} by a non-recorded vote".TrimStart() : cell("decision"),
        cell("favour"), cell("against"), cell("abstaining"), cell("non_voting"), cell("members"),
    ];

    private static void WriteAdvice(VotingRecord record, IAnsiConsole console)
    {
        (Vote Vote, LaterAdvice Advice)[] advised = [.. record.Votes.SelectMany(vote => vote.Advice, (vote, advice) => (vote, advice))];
        if (advised.Length == 0)
        {
            return;
        }

        Layout.Heading(console, "Later advice (the results stand as cast)");
        Layout.Table(console, s_adviceColumns, advised.Take(MostRows).Select(entry => Row(entry.Vote, entry.Advice)));
        Layout.More(console, advised.Length - MostRows, "delegation that advised", "delegations that advised");
    }

    private static string[] Row(Vote vote, LaterAdvice advice) =>
    [
        Layout.Name(vote),
        vote.Subject.ToString(),
        advice.State == default ? advice.Name : Layout.Name(advice.State),
        advice.State == default ? "?" : Layout.Words(vote.ChoiceOf(advice.State)),
        advice.Advised == AdvisedVote.NotParticipating ? "not to participate" : Layout.Words(advice.Choice),
    ];
}
