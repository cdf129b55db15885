using Spectre.Console;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>The main job: what a record holds and what it tells, for reading.</summary>
internal static class RecordSummary
{
    public static void Write(VotingRecord record, string? path, Screen screen)
    {
        if (path is null)
        {
            Write(record, screen.OpenConsole());
            return;
        }

        using StreamWriter file = TableWriting.Create(path);
        Write(record, Screen.PlainOn(file));
    }

    private static void Write(VotingRecord record, IAnsiConsole console)
    {
        if (record.Votes.Count == 0 && record.Texts.Count == 0)
        {
            console.WriteLine("Nothing was read.");
            return;
        }

        OverviewSection.Write(record, console);
        TextsSection.Write(record, console);
        VotesSection.Write(record, console);
        IReadOnlyList<IReadOnlyList<Vote>> tracks = Tracks.Find(record);
        ChangesSection.Write(tracks, console);
        BridgingSection.Write(record, tracks, console);
        SponsorsSection.Write(record, console);
        BlocsSection.Write(record, console);
    }
}
