using System.CommandLine;
using UNVoting.Import;
using UNVoting.Json;
using UNVoting.Tool.Input;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting convert</c>: the files as one record in the project's own JSON.</summary>
internal static class ConvertCommand
{
    public static Command Create(Screen screen)
    {
        var command = new Command("convert", "Write the files as one record in the project's own JSON, which loses nothing.");
        Argument<string[]> files = InputFiles.Argument();
        Option<string?> output = OutputOptions.File();
        command.Add(files);
        command.Add(output);
        command.SetAction(parsed =>
        {
            ReadResult read = InputFiles.Read(parsed.GetValue(files) ?? [], screen);
            if (parsed.GetValue(output) is { } path)
            {
                using FileStream file = File.Create(path);
                VotingRecordJson.Write(read.Record, file);
            }
            else
            {
                screen.Result.Write(VotingRecordJson.ToJson(read.Record));
            }

            return ExitCode.Of(read);
        });
        return command;
    }
}
