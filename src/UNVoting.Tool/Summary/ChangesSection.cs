using Spectre.Console;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>Who moved between the first and the last vote on the same matter.</summary>
internal static class ChangesSection
{
    private const int MostMatters = 12;

    private static readonly ValueList<(MoveKind Kind, string Word)> s_kinds =
    [
        (MoveKind.Reversed, "reversed"), (MoveKind.Warmed, "warmed"), (MoveKind.Cooled, "cooled"), (MoveKind.Joined, "joined"), (MoveKind.DroppedOut, "dropped out"),
    ];

    public static void Write(IReadOnlyList<IReadOnlyList<Vote>> tracks, IAnsiConsole console)
    {
        // Where there are many, those that the Assembly votes on most often are told.
        IReadOnlyList<Vote>[] repeated = [.. tracks.Where(track => track.Count > 1).OrderByDescending(track => track.Count)];
        foreach (IReadOnlyList<Vote> track in repeated.Take(MostMatters))
        {
            Write(Shifting.Between(track[0], track[^1]), console);
        }

        Layout.MoreBelow(console, repeated.Length - MostMatters, "matter voted on more than once", "matters voted on more than once");
    }

    private static void Write(Shifting shifting, IAnsiConsole console)
    {
        (Vote first, Vote last) = (shifting.From[0], shifting.To[0]);
        Layout.Heading(console, $"Who moved: {Layout.Vote(first)} to {Layout.Vote(last)}");
        Layout.Titles(console, first, last);
        Layout.Sentences(console, Story(shifting));
        Layout.List(console, "Net movement towards in favour:", shifting.NetMovementByRegionalGroup().Select(Words));
        Layout.Table(
            console,
            ["from \\ to", .. TwoWayTable.Places.Select(place => $">{Layout.Words(place)}")],
            TwoWayTable.Places.Where(from => shifting.Table.CountFirst(from) > 0).Select(from => (string[])[Layout.Words(from), .. TwoWayTable.Places.Select(to => $"{shifting.Table[from, to]}")]));
        foreach ((MoveKind kind, string word) in s_kinds)
        {
            foreach (var moves in shifting.MovesOf(kind).GroupBy(move => (move.From, move.To)).OrderBy(moves => TwoWayTable.Places.AsSpan().IndexOf(moves.Key.From)))
            {
                Layout.Names(console, $"{word}, {Layout.Words(moves.Key.From)} → {Layout.Words(moves.Key.To)}", moves.Select(move => move.State));
            }
        }
    }

    private static string Story(Shifting shifting)
    {
        (TwoWayTable table, int up, int down) = (shifting.Table, shifting.Moves.Count(move => move.Steps > 0), shifting.Moves.Count(move => move.Steps < 0));
        return $"From {Totals(table.CountFirst)} to {Totals(table.CountSecond)}, in favour–against–abstaining. Of {Layout.Count(shifting.Moves.Count(move => move.Steps is not null), "State")} that voted both times "
            + $"{up} moved towards in favour and {down} towards against; {shifting.MovesOf(MoveKind.Joined).Count} voted the second time alone, {shifting.MovesOf(MoveKind.DroppedOut).Count} the first time alone.";
    }

    private static string Totals(Func<Choice, int> count) => $"{count(Choice.InFavour)}–{count(Choice.Against)}–{count(Choice.Abstaining)}";

    // For example "African States +4 (5 up, 1 down of 41)": those that cast a vote both times.
    private static string Words(NetMovement movement) =>
        $"{movement.Group.Name} {Signed(movement.Net)} ({movement.TowardsFavour.Count} up, {movement.TowardsAgainst.Count} down of {movement.Joint})";

    private static string Signed(int number) => number switch
    {
        > 0 => $"+{number}",
        < 0 => $"−{-number}",
        _ => "0",
    };
}
