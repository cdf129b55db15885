using System.CommandLine;

namespace UNVoting.Tool.Output;

/// <summary>The options that every subcommand has for its output.</summary>
internal static class OutputOptions
{
    /// <summary>What asks for a page for a browser, of the subcommands that have one.</summary>
    public const string Page = "html";

    /// <summary>The form of the output.</summary>
    /// <param name="usual">The form where none is named.</param>
    /// <param name="hasPage">Whether the subcommand has a page for a browser besides.</param>
    public static Option<string> Format(TableFormat usual = TableFormat.Table, bool hasPage = false)
    {
        var format = new Option<string>("--format")
        {
            Description = $"The form of the output: a table for reading, comma-separated values, {(hasPage ? "JSON, or a page for a browser" : "or JSON")}.",
            DefaultValueFactory = _ => usual.ToString().ToLowerInvariant(),
        };
        return format.AcceptOnlyFromAmong([.. Enum.GetNames<TableFormat>().Select(name => name.ToLowerInvariant()), .. hasPage ? [Page] : (string[])[]]);
    }

    /// <summary>The form that the command line asks for, checked when it was parsed.</summary>
    public static TableFormat Read(ParseResult parsed, Option<string> format) => Enum.Parse<TableFormat>(parsed.GetRequiredValue(format), ignoreCase: true);

    public static Option<string?> File() => new("--output", "-o")
    {
        Description = "The file to write to instead of the screen.",
        HelpName = "FILE",
    };
}
