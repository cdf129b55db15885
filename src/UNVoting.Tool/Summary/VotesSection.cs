using System.Globalization;
using Spectre.Console;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>What was decided, by which totals, and what delegations said of it later.</summary>
internal static class VotesSection
{
    private const int MostRows = 60;

    public static void Write(VotingRecord record, IAnsiConsole console)
    {
        if (record.Votes.Count == 0)
        {
            return;
        }

        Layout.Heading(console, "Decisions");
        Table table = Layout.Table("date", "body", "text", "on", "decision", ">in favour", ">against", ">abstaining", ">non-voting", ">members");
        foreach (Vote vote in record.Votes.Take(MostRows))
        {
            Tally? counted = vote.Count();
            Layout.Row(
                table,
                Layout.Day(vote.Date),
                vote.Body.Code,
                Layout.Symbol(vote),
                vote.Subject.ToString(),
                Words(vote),
                Number(vote.PrintedTotals.InFavour ?? counted?.InFavour),
                Number(vote.PrintedTotals.Against ?? counted?.Against),
                Number(vote.PrintedTotals.Abstaining ?? counted?.Abstaining),
                Number(counted?.NonVoting),
                Number(counted?.Members));
        }

        console.Write(table);
        if (record.Votes.Count > MostRows)
        {
            console.WriteLine($"… and {record.Votes.Count - MostRows} more");
        }

        WriteAdvice(record, console);
    }

    private static void WriteAdvice(VotingRecord record, IAnsiConsole console)
    {
        Vote[] advised = [.. record.Votes.Where(vote => !vote.Advice.IsEmpty).Take(MostRows)];
        if (advised.Length == 0)
        {
            return;
        }

        Layout.Heading(console, "Later advice (the results stand as cast)");
        Table table = Layout.Table("text", "on", "delegation", "voted", "had intended");
        foreach (Vote vote in advised)
        {
            foreach (LaterAdvice advice in vote.Advice)
            {
                Layout.Row(
                    table,
                    Layout.Symbol(vote),
                    vote.Subject.ToString(),
                    advice.State == default ? advice.Name : Layout.Name(advice.State),
                    advice.State == default ? "?" : Layout.Words(vote.ChoiceOf(advice.State)),
                    advice.Advised == AdvisedVote.NotParticipating ? "not to participate" : Layout.Words(advice.Choice));
            }
        }

        console.Write(table);
    }

    private static string Words(Vote vote)
    {
        string outcome = vote.Outcome switch
        {
            Outcome.Adopted => "adopted",
            Outcome.Rejected => "rejected",
            Outcome.Retained => "retained",
            Outcome.NotRetained => "not retained",
            _ => "",
        };
        return vote.Method switch
        {
            VoteMethod.WithoutVote => $"{outcome} without a vote".Trim(),
            VoteMethod.NonRecorded => $"{outcome} by a non-recorded vote".Trim(),
            _ => outcome,
        };
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
