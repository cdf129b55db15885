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
    private const int WidestLine = 120;

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
    public static string Vote(Vote vote) => $"{Symbol(vote)} ({Day(vote.Date)})";

    /// <summary>The symbol of the text of a vote; what its source calls it where it has none.</summary>
    public static string Symbol(Vote vote) => vote.Symbol?.ToString() ?? vote.Identifier;

    public static string Words(Choice? choice) => choice switch
    {
        Choice.InFavour => "in favour",
        Choice.Against => "against",
        Choice.Abstaining => "abstaining",
        Choice.NonVoting => "non-voting",
        Choice.NotMember => "not a member",
        _ => "",
    };

    /// <summary>The name of a State today; its code where the register has none.</summary>
    public static string Name(StateCode state) => States.TryGet(state, out State? known) ? known.Name : state.ToString();

    /// <summary>A label, the number of States and their names in alphabetical order, on as many lines as they need.</summary>
    public static void Names(IAnsiConsole console, string label, params IEnumerable<StateCode> states)
    {
        string[] names = [.. states.Select(Name).Order(StringComparer.Ordinal)];
        List(console, string.Create(CultureInfo.InvariantCulture, $"{label} ({names.Length}):"), names);
    }

    /// <summary>A label and what it is of, with commas between, on as many lines as they need; none is broken, and further lines stand two further in than the label.</summary>
    public static void List(IAnsiConsole console, string label, params IEnumerable<string> items)
    {
        string[] all = [.. items];
        string indent = new(' ', label.Length - label.TrimStart().Length + 2);
        Lines(console, all.Select((item, place) => place + 1 < all.Length ? $"{item}," : item).Prepend(label), indent);
    }

    /// <summary>Sentences, on as many lines as they need.</summary>
    public static void Sentences(IAnsiConsole console, string words) => Lines(console, words.Split(' '), "");

    private static void Lines(IAnsiConsole console, IEnumerable<string> pieces, string indent)
    {
        int width = Math.Min(console.Profile.Width, WidestLine);
        string? line = null;
        foreach (string piece in pieces)
        {
            if (line is not null && line.Length + 1 + piece.Length > width)
            {
                console.WriteLine(line);
                line = indent + piece;
            }
            else
            {
                line = line is null ? piece : $"{line} {piece}";
            }
        }

        console.WriteLine(line ?? "");
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
