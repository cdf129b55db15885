using Spectre.Console;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>What the record holds and where it comes from.</summary>
internal static class OverviewSection
{
    private const int Shown = 12;

    public static void Write(VotingRecord record, IAnsiConsole console)
    {
        AssemblySession[] sessions = [.. record.Votes.Select(vote => vote.Session).Concat(record.Texts.Select(text => text.Session)).Where(session => !session.IsNone).Distinct().Order()];
        string span = sessions.Length switch
        {
            0 => "",
            1 => $", session {sessions[0]}",
            _ => $", sessions {sessions[0]} to {sessions[^1]}",
        };
        string[] held = [.. new[] { (Number: record.Votes.Count, Noun: "decision"), (Number: record.Texts.Count, Noun: "text") }.Where(kind => kind.Number > 0).Select(kind => Layout.Count(kind.Number, kind.Noun))];
        console.WriteLine($"{string.Join(" and ", held)} of the General Assembly{span}");
        console.WriteLine($"Read from {Listed(record.Sources())}");
        if (record.Votes.Count > 0)
        {
            console.WriteLine(Agreement(record));
        }
    }

    private static string Agreement(VotingRecord record)
    {
        int compared = record.Votes.Count(vote => vote.TotalsAgree is not null);
        string[] differing = [.. record.Votes.Where(vote => vote.TotalsAgree == false).Select(Layout.Name)];
        return (compared, differing.Length) switch
        {
            (0, _) => "No vote has both printed totals and names, so that one could be held against the other",
            (1, 0) => "Printed totals agree with the names in the one vote that prints both",
            (_, 0) => $"Printed totals agree with the names in all {compared} votes that print both",
            _ => $"Printed totals differ from the names in {differing.Length} of {Layout.Count(compared, "vote")}: {Listed(differing)}",
        };
    }

    private static string Listed<T>(IReadOnlyList<T> all)
    {
        string more = all.Count > Shown ? $" and {all.Count - Shown} more" : "";
        return string.Join(", ", all.Take(Shown)) + more;
    }
}
