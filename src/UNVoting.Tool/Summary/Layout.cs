using System.Globalization;
using NodaTime;
using Spectre.Console;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>How the summary's headings, tables and lists of names look.</summary>
internal static class Layout
{
    // As wide as a reader's eye follows.
    private const int NamesWidth = 120;

    public static void Heading(IAnsiConsole console, string words)
    {
        console.WriteLine();
        console.Write(new Text(words, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    /// <summary>A table of columns; a name that begins with &gt; is of numbers and stands to the right.</summary>
    public static Table Table(params IEnumerable<string> columns)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (string column in columns)
        {
            bool numbers = column.StartsWith('>');
            var head = new TableColumn(new Text(numbers ? column[1..] : column, new Style(decoration: Decoration.Dim)));
            table.AddColumn(numbers ? head.RightAligned() : head);
        }

        return table;
    }

    public static void Row(Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(cell => new Text(cell)));

    public static string Day(LocalDate? date) => date?.ToString("d MMM uuuu", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number with its noun: "1 vote", "23 votes".</summary>
    public static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>A vote by its text and day: "A/C.1/78/L.11 (2 Nov 2023)".</summary>
    public static string Vote(Vote vote) => $"{vote.Symbol?.ToString() ?? vote.Identifier} ({Day(vote.Date)})";

    public static string Words(Choice? choice) => choice switch
    {
        Choice.InFavour => "in favour",
        Choice.Against => "against",
        Choice.Abstaining => "abstaining",
        Choice.NonVoting => "non-voting",
        Choice.NotMember => "not a member",
        _ => "",
    };

    /// <summary>A label, the number of States and their names in alphabetical order, on as many lines as they need.</summary>
    public static void Names(IAnsiConsole console, string label, params IEnumerable<StateCode> states)
    {
        string[] names = [.. states.Select(state => States.TryGet(state, out State? known) ? known.Name : state.ToString()).Order(StringComparer.Ordinal)];
        int width = Math.Min(console.Profile.Width, NamesWidth);
        string line = string.Create(CultureInfo.InvariantCulture, $"{label} ({names.Length}):");
        for (int i = 0; i < names.Length; i++)
        {
            string next = i + 1 < names.Length ? $"{names[i]}," : names[i];
            if (line.Length + 1 + next.Length > width)
            {
                console.WriteLine(line);
                line = " ";
            }

            line = $"{line} {next}";
        }

        console.WriteLine(line);
    }

    /// <summary>The same where there is anybody.</summary>
    public static void NamesIfAny(IAnsiConsole console, string label, ValueList<StateCode> states)
    {
        if (!states.IsEmpty)
        {
            Names(console, label, states);
        }
    }

    /// <summary>How much was left out, where anything was.</summary>
    public static void More(IAnsiConsole console, int number, string one, string several)
    {
        if (number > 0)
        {
            console.WriteLine();
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {number} more {(number == 1 ? one : several)}"));
        }
    }

    public static string Cut(string words, int length) => words.Length <= length ? words : string.Concat(words.AsSpan(0, length - 1).TrimEnd(), "…");
}
