using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using UNVoting.Membership;
using UNVoting.Testing;

namespace UNVoting.Tests.Membership;

/// <summary>The register against what others published.</summary>
public sealed partial class RegisterAgainstDataTests
{
    [SharedDataFact("data/reference/iso_3166-1.json", "data/reference/iso_3166-3.json")]
    public void Codes_are_those_of_ISO_3166()
    {
        var published = Codes("data/reference/iso_3166-1.json", "3166-1").Concat(Codes("data/reference/iso_3166-3.json", "3166-3")).ToHashSet();

        // Zanzibar never had a code, and the list keeps the later number of the two that Yugoslavia had.
        Assert.All(
            States.All.Where(state => state.Code.ToString() is not ("EAZ" or "YUG")),
            state => Assert.Contains((state.Code.ToString(), state.Alpha2, state.M49), published));
        Assert.Contains(("YUG", "YU", 891), published);
    }

    /// <summary>Until 1996 the days in this source are not those of the month, so that only the month is held against the register; a vote of 1970 and one of 2002 stand at the opening of their session.</summary>
    [SharedDataFact("data/unvotes/un_votes.csv.gz", "data/unvotes/un_roll_calls.csv.gz")]
    public void Nobody_votes_who_is_not_a_Member()
    {
        var dates = Lines("data/unvotes/un_roll_calls.csv.gz")
            .Select(line => RollCall().Match(line))
            .Where(match => match.Success)
            .ToDictionary(match => match.Groups[1].Value, match => NodaTime.Text.LocalDatePattern.Iso.Parse(match.Groups[2].Value).Value);
        Assert.Equal(6202, dates.Count, 5.0);

        var byAlpha2 = States.All.Where(state => state.Alpha2 is not null).ToDictionary(state => state.Alpha2!);
        var votes = Lines("data/unvotes/un_votes.csv.gz").Skip(1).Select(line => line.Split(',')).Select(cells => (Country: cells[1].Trim('"'), Code: cells[2].Trim('"'), Date: dates[cells[0]]));
        var outside = votes.Distinct().Where(vote => !WasMemberAround(StatesOf(vote.Country, vote.Code), vote.Date)).ToList();
        Assert.Empty(outside);

        IEnumerable<State> StatesOf(string country, string code) => (country, code) switch
        {
            ("Yemen Arab Republic", _) => [byAlpha2["YE"]],
            ("Federal Republic of Germany", _) => [byAlpha2["DE"]],
            ("Zanzibar", _) => [States.Get(StateCode.Parse("EAZ", null))],
            (_, "TW") => [byAlpha2["CN"]],
            (_, "RU") => [byAlpha2["RU"], byAlpha2["SU"]],
            (_, "YU") => [byAlpha2["YU"], byAlpha2["RS"]],
            _ => [byAlpha2[code]],
        };
    }

    private static bool WasMemberAround(IEnumerable<State> states, LocalDate date) =>
        states.Any(state => state.CouldTakePartOn(date)
            || (date.Year < 1997 || state.Code.ToString() is "CHE") && (state.CouldTakePartOn(date.PlusMonths(1)) || state.CouldTakePartOn(date.PlusMonths(2))));

    private static IEnumerable<(string, string?, int?)> Codes(string file, string list)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf(file)));
        return
        [
            .. from entry in document.RootElement.GetProperty(list).EnumerateArray()
               where entry.TryGetProperty("numeric", out _)
               select (
                   entry.GetProperty("alpha_3").GetString()!,
                   entry.GetProperty("alpha_2").GetString(),
                   (int?)int.Parse(entry.GetProperty("numeric").GetString()!, CultureInfo.InvariantCulture)),
        ];
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf(file)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return line;
    }

    [GeneratedRegex("""^"?(\d+)"?,"?\d+"?,[^,]*,"?(\d{4}-\d\d-\d\d)"?,""", RegexOptions.NonBacktracking)]
    private static partial Regex RollCall();
}
