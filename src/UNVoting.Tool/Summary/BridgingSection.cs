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

        Layout.More(console, pairs.Length - MostPairs, "pair of competing texts", "pairs of competing texts");
    }

    private static void Write(Bridging pair, Bridging? before, IAnsiConsole console)
    {
        Layout.Heading(console, $"Competing texts: {Layout.Vote(pair.First)} and {Layout.Vote(pair.Second)}");
        foreach (BridgingCell cell in s_cells.Where(cell => !pair.StatesIn(cell).IsEmpty))
        {
            Layout.Names(console, Words(cell, pair), pair.StatesIn(cell));
        }

        if (before is null)
        {
            return;
        }

        BridgingShift shift = BridgingShift.Between(before, pair);
        string since = $"since {before.First.Date?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? before.First.Session.ToString()}";
        foreach (BridgingCell cell in s_cells.Where(cell => cell != BridgingCell.InFavourOfBoth))
        {
            Layout.NamesIfAny(console, $"{since}, {Words(cell)} → in favour of both", shift.StatesAt(cell, BridgingCell.InFavourOfBoth));
            Layout.NamesIfAny(console, $"{since}, in favour of both → {Words(cell)}", shift.StatesAt(BridgingCell.InFavourOfBoth, cell));
        }

        int others = shift.Changes.Count(move => move.From.Cell != BridgingCell.InFavourOfBoth && move.To.Cell != BridgingCell.InFavourOfBoth);
        console.WriteLine($"{since}, other changes of place: {Layout.Count(others, "State")}; \"unvoting bridging\" lists each year");
    }

    private static string Words(BridgingCell cell, Bridging pair) => cell switch
    {
        BridgingCell.FirstNotSecond => $"in favour of {pair.First.Symbol}, against {pair.Second.Symbol}",
        BridgingCell.SecondNotFirst => $"in favour of {pair.Second.Symbol}, against {pair.First.Symbol}",
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
