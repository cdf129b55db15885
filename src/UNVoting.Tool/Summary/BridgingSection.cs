using System.Globalization;
using Spectre.Console;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>Who voted for both of two competing texts, year by year.</summary>
internal static class BridgingSection
{
    private const int MostPairs = 6;

    private static readonly ValueList<BridgingCell> s_cells =
    [
        BridgingCell.InFavourOfBoth, BridgingCell.FirstNotSecond, BridgingCell.SecondNotFirst, BridgingCell.AgainstBoth,
        BridgingCell.AbstainingOnOne, BridgingCell.AbstainingOnBoth, BridgingCell.AbsentOnOne, BridgingCell.AbsentOnBoth,
    ];

    public static void Write(VotingRecord record, IReadOnlyList<IReadOnlyList<Vote>> tracks, IAnsiConsole console)
    {
        Dictionary<Vote, int> trackOf = tracks.SelectMany((track, number) => track.Select(vote => (vote, number))).ToDictionary(entry => entry.vote, entry => entry.number);
        var pairs = Bridging.FindAll(record)
            .Where(pair => trackOf.ContainsKey(pair.First) && trackOf.ContainsKey(pair.Second))
            .Select(pair => trackOf[pair.First] <= trackOf[pair.Second] ? pair : pair.Exchanged())
            .GroupBy(pair => (trackOf[pair.First], trackOf[pair.Second]))
            .OrderByDescending(years => years.Count())
            .SelectMany(years => years.Select((pair, year) => (Pair: pair, Before: year == 0 ? null : years.ElementAt(year - 1))))
            .ToArray();
        foreach ((Bridging pair, Bridging? before) in pairs.Take(MostPairs))
        {
            Write(pair, before, console);
        }

        Layout.MoreBelow(console, pairs.Length - MostPairs, "pair of competing texts", "pairs of competing texts");
    }

    private static void Write(Bridging pair, Bridging? before, IAnsiConsole console)
    {
        Layout.Heading(console, $"Competing texts: {Heading(pair)}");
        Layout.Titles(console, pair.First, pair.Second);
        BridgingShift? shift = before is null ? null : BridgingShift.Between(before, pair);
        string since = before is null ? "" : $"since {Year(before)}";
        Layout.Sentences(console, shift is null ? Story(pair) : $"{Story(pair)} {Story(shift, since)}");
        foreach (BridgingCell cell in s_cells.Where(cell => !pair.StatesIn(cell).IsEmpty))
        {
            Layout.Names(console, Words(cell, pair), pair.StatesIn(cell));
        }

        // Who came to be in favour of both first, then who ceased to be, then all others.
        foreach (var moves in (shift?.Changes ?? []).GroupBy(move => (From: move.From.Cell, To: move.To.Cell))
            .OrderBy(moves => moves.Key.To == BridgingCell.InFavourOfBoth ? 0 : moves.Key.From == BridgingCell.InFavourOfBoth ? 1 : 2)
            .ThenByDescending(moves => moves.Count()).ThenBy(moves => (PlaceOf(moves.Key.From), PlaceOf(moves.Key.To))))
        {
            Layout.Names(console, $"{since}, {Words(moves.Key.From)} → {Words(moves.Key.To)}", moves.Select(move => move.State));
        }
    }

    private static int PlaceOf(BridgingCell cell) => s_cells.AsSpan().IndexOf(cell);

    // One day for both where they share it.
    private static string Heading(Bridging pair) => pair.First.Date == pair.Second.Date
        ? $"{Layout.Name(pair.First)} and {Layout.Vote(pair.Second)}"
        : $"{Layout.Vote(pair.First)} and {Layout.Vote(pair.Second)}";

    private static string Year(Bridging pair) => pair.First.Date?.Year.ToString(CultureInfo.InvariantCulture) ?? pair.First.Session.ToString();

    private static string Story(Bridging pair)
    {
        (string first, string second) = (Layout.Name(pair.First), Layout.Name(pair.Second));
        int both = pair.InFavourOfBoth.Count, one = pair.StatesIn(BridgingCell.FirstNotSecond).Count, other = pair.StatesIn(BridgingCell.SecondNotFirst).Count;
        return $"Of {Layout.Count(pair.Table.Total, "State")} {both} were in favour of both, {one} in favour of {first} and against {second}, {other} the other way round.";
    }

    private static string Story(BridgingShift shift, string since)
    {
        int joined = shift.Changes.Count(move => move.To.Cell == BridgingCell.InFavourOfBoth), left = shift.Changes.Count(move => move.From.Cell == BridgingCell.InFavourOfBoth);
        return $"{char.ToUpperInvariant(since[0])}{since[1..]}, {joined} came to be in favour of both and {left} ceased to be; {Layout.Count(shift.Changes.Count - joined - left, "other")} changed place.";
    }

    private static string Words(BridgingCell cell, Bridging pair) => cell switch
    {
        BridgingCell.FirstNotSecond => $"in favour of {Layout.Name(pair.First)}, against {Layout.Name(pair.Second)}",
        BridgingCell.SecondNotFirst => $"in favour of {Layout.Name(pair.Second)}, against {Layout.Name(pair.First)}",
        _ => Words(cell),
    };

    private static string Words(BridgingCell cell) => cell switch
    {
        BridgingCell.InFavourOfBoth => "in favour of both",
        BridgingCell.FirstNotSecond => "in favour of the first, against the second",
        BridgingCell.SecondNotFirst => "in favour of the second, against the first",
        BridgingCell.AgainstBoth => "against both",
        BridgingCell.AbstainingOnOne => "abstaining on one",
        BridgingCell.AbstainingOnBoth => "abstaining on both",
        BridgingCell.AbsentOnOne => "absent on one",
        _ => "absent on both",
    };
}
