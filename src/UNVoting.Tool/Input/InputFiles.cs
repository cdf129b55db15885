using System.CommandLine;
using UNVoting.Documents;
using UNVoting.Import;
using UNVoting.Json;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Input;

/// <summary>The files that a command line names, read into one record; the embedded record where it names none.</summary>
internal static class InputFiles
{
    /// <summary>The argument of the files, and of what a subcommand takes after them.</summary>
    /// <param name="after">What it takes after them, for the usage: <c>SYMBOL</c>.</param>
    public static Argument<string[]> Argument(string after = "")
    {
        var files = new Argument<string[]>($"FILES {after}".TrimEnd())
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files to read, recognised by content; SYMBOL=FILE gives the symbol of a document whose text lacks it. The embedded record where there are none.",
        };

        // The parser takes an option that it does not know for a file.
        files.Validators.Add(result =>
        {
            foreach (string token in result.Tokens.Select(token => token.Value).Where(token => token.StartsWith('-') && !File.Exists(token)))
            {
                result.AddError($"There is no option {token}.");
            }
        });
        return files;
    }

    /// <summary>Reads the files and says on the messages' side what was wrong with them.</summary>
    public static ReadResult Read(IReadOnlyList<string> files, Screen screen)
    {
        ReadResult result = files.Count == 0
            ? new ReadResult(EmbeddedRecord.Record, [])
            : screen.WhileReading(progress => RecordReader.ReadFiles(files.Select(Named), progress));
        foreach (ReadIssue issue in result.Issues.Where(issue => issue.Severity == IssueSeverity.Error))
        {
            screen.Messages.WriteLine($"unvoting: {issue}");
        }

        int warnings = result.Issues.Count(issue => issue.Severity == IssueSeverity.Warning);
        if (warnings > 0)
        {
            screen.Messages.WriteLine($"unvoting: {warnings} warning{(warnings == 1 ? "" : "s")}; \"unvoting issues\" lists them");
        }

        return result;
    }

    // A file may itself have an equals sign in its name; only a symbol before it makes it ours.
    private static InputFile Named(string file)
    {
        int equals = file.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && !File.Exists(file) && DocumentSymbol.TryParse(file[..equals], null, out DocumentSymbol? symbol)
            ? new InputFile(file[(equals + 1)..], symbol)
            : new InputFile(file);
    }
}
