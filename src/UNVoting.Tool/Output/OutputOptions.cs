using System.CommandLine;

namespace UNVoting.Tool.Output;

/// <summary>The options that every subcommand has for its output.</summary>
internal static class OutputOptions
{
    /// <summary>The form of the output.</summary>
    /// <param name="usual">The form where none is named.</param>
    /// <param name="more">Forms that the subcommand has besides those of every table.</param>
    public static Option<string> Format(TableFormat usual = TableFormat.Table, params IEnumerable<string> more)
    {
        var format = new Option<string>("--format")
        {
            Description = "The form of the output: a table for reading, comma-separated values, or JSON.",
            DefaultValueFactory = _ => usual.ToString().ToLowerInvariant(),
        };
        return format.AcceptOnlyFromAmong([.. Enum.GetNames<TableFormat>().Select(name => name.ToLowerInvariant()), .. more]);
    }

    /// <summary>The form that the command line asks for, checked when it was parsed.</summary>
    public static TableFormat Read(ParseResult parsed, Option<string> format) => Enum.Parse<TableFormat>(parsed.GetRequiredValue(format), ignoreCase: true);

    public static Option<string?> File() => new("--output", "-o")
    {
        Description = "The file to write to instead of the screen.",
        HelpName = "FILE",
    };
}
