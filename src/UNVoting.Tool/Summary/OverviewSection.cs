using Spectre.Console;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>What the record holds and where it comes from.</summary>
internal static class OverviewSection
{
    public static void Write(VotingRecord record, IAnsiConsole console)
    {
        AssemblySession[] sessions = [.. record.Votes.Select(vote => vote.Session).Concat(record.Texts.Select(text => text.Session)).Where(session => session != default).Distinct().Order()];
        string span = sessions.Length switch
        {
            0 => "",
            1 => $", session {sessions[0]}",
            _ => $", sessions {sessions[0]} to {sessions[^1]}",
        };
        console.WriteLine($"{Layout.Count(record.Votes.Count, "decision")} on {Layout.Count(record.Texts.Count, "text")} of the General Assembly{span}");

        IReadOnlyList<Source> sources = record.Sources();
        const int Shown = 12;
        string more = sources.Count > Shown ? $" and {sources.Count - Shown} more" : "";
        console.WriteLine($"Read from {string.Join(", ", sources.Take(Shown))}{more}");

        Vote[] differing = [.. record.Votes.Where(vote => vote.TotalsAgree == false)];
        int compared = record.Votes.Count(vote => vote.TotalsAgree is not null);
        console.WriteLine(differing.Length == 0
            ? $"Printed totals agree with the names in all {compared} votes that print both"
            : $"Printed totals differ from the names in {differing.Length} of {compared} votes: {string.Join(", ", differing.Take(Shown).Select(Layout.Symbol))}");
    }
}
