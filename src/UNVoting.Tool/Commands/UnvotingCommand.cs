using System.CommandLine;
using System.CommandLine.Parsing;
using UNVoting.Import;
using UNVoting.Tool.Input;
using UNVoting.Tool.Output;
using UNVoting.Tool.Summary;

namespace UNVoting.Tool.Commands;

/// <summary>The <c>unvoting</c> command: the summary of a record, and the subcommands.</summary>
internal static class UnvotingCommand
{
    public static int Run(IReadOnlyList<string> args, Screen screen)
    {
        Argument<string[]> files = InputFiles.Argument();
        RootCommand root = Create(files, screen);
        ParseResult parsed = root.Parse(args);
        bool isSummary = parsed.CommandResult.Command == root;
        string[] errors =
        [
            .. parsed.Errors.Select(error => error.Message),
            .. isSummary ? [] : parsed.RootCommandResult.Children.Where(child => child is not CommandResult).SelectMany(child => child.Tokens)
                .Select(token => $"{token.Value} stands before the subcommand; files and options stand after it."),
        ];
        if (errors.Length > 0)
        {
            foreach (string error in errors)
            {
                screen.Messages.WriteLine($"unvoting: {error}");
            }

            screen.Messages.WriteLine($"unvoting: \"unvoting {string.Join(' ', Subcommands(parsed.CommandResult).Append("--help"))}\" shows the usage");
            return ExitCode.WrongUsage;
        }

        // The help of a subcommand would show them before it and after it.
        files.Hidden = !isSummary;
        var configuration = new InvocationConfiguration { Output = screen.Result, Error = screen.Messages, EnableDefaultExceptionHandler = false };
        try
        {
            int exit = parsed.Invoke(configuration);
            screen.Result.Flush();
            return exit;
        }
        catch (UsageException wrong)
        {
            screen.Messages.WriteLine($"unvoting: {wrong.Message}");
            return ExitCode.WrongUsage;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            screen.Messages.WriteLine($"unvoting: {failure.Message}");
            return ExitCode.Failed;
        }
    }

    private static IEnumerable<string> Subcommands(CommandResult asked) => asked.Parent is CommandResult above ? Subcommands(above).Append(asked.Command.Name) : [];

    private static RootCommand Create(Argument<string[]> files, Screen screen)
    {
        var root = new RootCommand("Votes, sponsors and texts of the United Nations General Assembly. Without a subcommand: a summary of the files, or of the embedded record.");
        Option<string?> output = OutputOptions.File();
        root.Add(files);
        root.Add(output);
        root.SetAction(parsed =>
        {
            ReadResult read = InputFiles.Read(parsed.GetValue(files) ?? [], screen);
            RecordSummary.Write(read.Record, parsed.GetValue(output), screen);
            return ExitCode.Of(read);
        });

        root.Add(VotesCommand.Create(screen));
        root.Add(SponsorsCommand.Create(screen));
        root.Add(TextCommand.Create(screen));
        root.Add(CompareCommand.Create(screen));
        root.Add(LineageCommand.Create(screen));
        root.Add(ProvenanceCommand.Create(screen));
        root.Add(AgreementCommand.Create(screen));
        root.Add(CohesionCommand.Create(screen));
        root.Add(BlocsCommand.Create(screen));
        root.Add(LoyaltyCommand.Create(screen));
        root.Add(SwingCommand.Create(screen));
        root.Add(BridgingCommand.Create(screen));
        root.Add(PivotalCommand.Create(screen));
        root.Add(CrossoverCommand.Create(screen));
        root.Add(CommitteeCommand.Create(screen));
        root.Add(ParagraphsCommand.Create(screen));
        root.Add(SwingIndexCommand.Create(screen));
        root.Add(ReconcileCommand.Create(screen));
        root.Add(ExportCommand.Create(screen));
        root.Add(IssuesCommand.Create(screen));
        root.Add(ConvertCommand.Create(screen));
        return root;
    }
}
