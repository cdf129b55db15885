using System.Globalization;
using NodaTime;
using Spectre.Console;

namespace UNVoting.Tool.Summary;

/// <summary>How the summary's headings, tables and lists of names look.</summary>
internal static class Layout
{
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

    public static string Cut(string words, int length) => words.Length <= length ? words : string.Concat(words.AsSpan(0, length - 1).TrimEnd(), "…");
}
