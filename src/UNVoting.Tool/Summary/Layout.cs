using System.Globalization;
using NodaTime;
using Spectre.Console;
using UNVoting.Membership;
using UNVoting.Tables;
using UNVoting.Tool.Output;
using UNVoting.Votes;
using Table = UNVoting.Tables.Table;

namespace UNVoting.Tool.Summary;

/// <summary>How the summary's headings, tables and lists of names look.</summary>
internal static class Layout
{
    // As wide as a reader's eye follows.
    private const int WidestLine = 120;
    private const int WidestTitle = 70;

    public static void Heading(IAnsiConsole console, string words)
    {
        console.WriteLine();
        console.Write(new Text(words, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    /// <summary>Rows in columns; a name that begins with &gt; is of numbers and stands to the right. A column without anything in it is left out.</summary>
    public static void Table(IAnsiConsole console, IReadOnlyList<string> columns, params IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        int[] filled = [.. Enumerable.Range(0, columns.Count).Where(column => all.Any(row => row[column].Length > 0))];
        var table = new Table(
            filled.Select(column => columns[column].StartsWith('>') ? new Column(columns[column][1..], ColumnKind.Number) : new Column(columns[column])).ToValueList(),
            all.Select(row => filled.Select(column => row[column]).ToValueList()));
        TableWriting.WriteAligned(table, console.Profile.Out.Writer, console, Decoration.Dim);
    }

    public static string Day(LocalDate? date) => date?.ToString("d MMM uuuu", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number with its noun: "1 vote", "23 votes".</summary>
    public static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>A vote by its text and, where it is known, the day: "A/C.1/78/L.11 (2 Nov 2023)".</summary>
    public static string Vote(Vote vote) => vote.Date is null ? Name(vote) : $"{Name(vote)} ({Day(vote.Date)})";

    /// <summary>A vote by its text: the symbol, or what its source calls it, or the title.</summary>
    public static string Name(Vote vote) => vote.Name is { Length: > 0 } name ? name : Title(vote.Title);

    /// <summary>A title, or as much of it as a line has room for.</summary>
    public static string Title(string title) => Cut(title, WidestTitle);

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

    /// <summary>The titles of what was voted on, one where they are the same.</summary>
    public static void Titles(IAnsiConsole console, params IEnumerable<Vote> votes)
    {
        foreach (string title in votes.Select(vote => vote.Title).Where(title => title.Length > 0).Distinct())
        {
            Sentences(console, title);
        }
    }

    /// <summary>How many sections were left out, where any was.</summary>
    public static void MoreBelow(IAnsiConsole console, int number, string one, string several)
    {
        if (number > 0)
        {
            console.WriteLine();
            More(console, number, one, several);
        }
    }

    /// <summary>How much was left out, where anything was.</summary>
    public static void More(IAnsiConsole console, int number, string one, string several)
    {
        if (number > 0)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {number} more {(number == 1 ? one : several)}"));
        }
    }

    /// <summary>As many of the words as there is room for.</summary>
    public static string Cut(string words, int length)
    {
        if (words.Length <= length)
        {
            return words;
        }

        int end = words.LastIndexOf(' ', length - 1);
        return string.Concat(words.AsSpan(0, end > 0 ? end : length - 1), "…");
    }
}
