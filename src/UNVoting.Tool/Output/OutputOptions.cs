using System.CommandLine;

namespace UNVoting.Tool.Output;

/// <summary>The options that every subcommand has for its output.</summary>
internal static class OutputOptions
{
    public static Option<TableFormat> Format() => new("--format")
    {
        Description = "The form of the output: a table for reading, comma-separated values, or JSON.",
        DefaultValueFactory = _ => TableFormat.Table,
    };

    public static Option<string?> File() => new("--output", "-o")
    {
        Description = "The file to write to instead of the screen.",
        HelpName = "FILE",
    };
}
