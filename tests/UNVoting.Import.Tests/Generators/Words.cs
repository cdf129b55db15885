using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Names;
using UNVoting.Membership;

namespace UNVoting.Import.Tests.Generators;

/// <summary>The words of generated documents.</summary>
internal static class Words
{
    private static readonly string[] Nouns = ["lamps", "harbours", "lighthouses", "beacons", "buoys", "keepers", "charts", "tides", "foghorns", "islands", "straits", "cables"];

    private static readonly string[] Verbs = ["concerning", "among", "under", "over", "beside", "without", "through"];

    public static string Title(int seed)
    {
        var random = new Random(seed);
        return $"Question of the {Noun(random)} {Verbs[random.Next(Verbs.Length)]} the {Noun(random)}";
    }

    public static string Ordinal(int index) => index switch { 0 => "at dawn", 1 => "at noon", _ => "at dusk" };

    /// <summary>"1st", "12th", "2121st".</summary>
    public static string OrdinalOf(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };

    public static string Noun(Random random) => Nouns[random.Next(Nouns.Length)];

    /// <summary>Some words of running text, without signs.</summary>
    public static string Phrase(Random random, int length) =>
        string.Join(' ', Enumerable.Range(0, length).Select(i => i % 2 == 0 ? $"the {Noun(random)}" : Verbs[random.Next(Verbs.Length)]));

    public static string Roman(int number) => number switch { 1 => "I", 2 => "II", 3 => "III", 4 => "IV", _ => throw new ArgumentOutOfRangeException(nameof(number)) };

    /// <summary>The name of a State on a day, as a reader gives it: without its article.</summary>
    public static string Name(State state, LocalDate day) => StateNames.Resolve(state.NameOn(day), day).Name;

    public static string Date(LocalDate date, bool year) => date.ToString(year ? "d MMMM uuuu" : "d MMMM", CultureInfo.InvariantCulture);

    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
    };

    public static string Count(int? number, Random random) => number switch
    {
        null => "",
        0 => "none",
        < 10 when random.Next(3) == 0 => new[] { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine" }[number.Value - 1],
        _ => number.Value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A paragraph as delegates call it, in the words of a report.</summary>
    public static string Paragraph(ParagraphLabel label, Random random)
    {
        int number = int.Parse(label.Path[0], CultureInfo.InvariantCulture);
        return (label.IsPreambular, random.Next(3)) switch
        {
            (true, 0) => string.Create(CultureInfo.InvariantCulture, $"Preambular paragraph {number}"),
            (true, _) => $"The {AssemblySession.Regular(number).Words.Split(' ')[0].ToLowerInvariant()} preambular paragraph",
            (false, 0) => string.Create(CultureInfo.InvariantCulture, $"Paragraph {number}"),
            (false, _) => string.Create(CultureInfo.InvariantCulture, $"Operative paragraph {number}"),
        };
    }
}
