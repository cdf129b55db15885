using System.CommandLine;
using UNVoting.Import;
using UNVoting.Tables;
using UNVoting.Tool.Input;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary>A subcommand that reads files and writes one table.</summary>
internal static class TableCommand
{
    /// <summary>The command of a name, with the files, the format and the output file as every subcommand has them.</summary>
    public static Command Create(string name, string description, Screen screen, Func<ReadResult, ParseResult, Table> table, params IEnumerable<Option> more) =>
        Create(name, description, screen, TableFormat.Table, table, more);

    /// <summary>The command of a name, with a form of its own where the command line names none.</summary>
    public static Command Create(string name, string description, Screen screen, TableFormat usual, Func<ReadResult, ParseResult, Table> table, params IEnumerable<Option> more)
    {
        var command = new Command(name, description);
        Argument<string[]> files = InputFiles.Argument();
        Option<string> format = OutputOptions.Format(usual);
        Option<string?> output = OutputOptions.File();
        command.Add(files);
        foreach (Option option in more)
        {
            command.Add(option);
        }

        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            ReadResult read = InputFiles.Read(parsed.GetValue(files) ?? [], screen);
            TableWriting.Write(table(read, parsed), OutputOptions.Read(parsed, format), parsed.GetValue(output), screen);
            return ExitCode.Of(read);
        });
        return command;
    }
}
