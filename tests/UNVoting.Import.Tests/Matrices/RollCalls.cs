using System.Globalization;
using System.IO.Compression;
using UNVoting.Matrices;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Matrices;

/// <summary>The roll calls of the shared data as a matrix of other data would be made: rows by the name that the file has, columns by its own numbering. Nothing is resolved or corrected, as in
/// the studies whose figures are reproduced.</summary>
internal static class RollCalls
{
    public const string Votes = "data/unvotes/un_votes.csv.gz";
    public const string Calls = "data/unvotes/un_roll_calls.csv.gz";

    private static readonly Lazy<VoteMatrix<string, (int Number, int Session)>> Read = new(ReadAll);

    public static VoteMatrix<string, (int Number, int Session)> All => Read.Value;

    public static VoteMatrix<string, (int Number, int Session)> InSession(int session) => All.Where(call => call.Session == session);

    private static VoteMatrix<string, (int Number, int Session)> ReadAll()
    {
        Dictionary<int, int> sessions = Lines(Calls)
            .Select(line => line.Split(',', 3))
            .Where(cells => cells.Length == 3 && int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out _) && int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .ToDictionary(cells => Number(cells[0]), cells => Number(cells[1]));
        var cast = new List<(int Call, string Country, Position Position)>(870_109);
        foreach (string line in Lines(Votes))
        {
            int call = Number(line[..line.IndexOf(',', StringComparison.Ordinal)]);
            string country = line.Split('"')[1];
            cast.Add((call, country, line.Split('"')[^2] switch
            {
                "yes" => Position.InFavour,
                "no" => Position.Against,
                "abstain" => Position.Abstaining,
                var other => throw new InvalidDataException($"\"{other}\" is no vote: {line}"),
            }));
        }

        string[] countries = [.. cast.Select(vote => vote.Country).Distinct().Order(StringComparer.Ordinal)];
        int[] calls = [.. cast.Select(vote => vote.Call).Distinct().Order()];
        var rows = countries.Index().ToDictionary(country => country.Item, country => country.Index);
        var columns = calls.Index().ToDictionary(call => call.Item, call => call.Index);
        var positions = new Position[countries.Length, calls.Length];
        foreach ((int call, string country, Position position) in cast)
            positions[rows[country], columns[call]] = position;
        return VoteMatrix.Of(countries, calls.Select(call => (call, sessions[call])), positions);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf(file)), CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
