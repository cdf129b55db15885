using System.CommandLine;
using UNVoting.Import;
using UNVoting.Json;
using UNVoting.Tool.Input;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting convert</c>: the files as one record in the project's own JSON.</summary>
internal static class ConvertCommand
{
    public static Command Create(Screen screen)
    {
        var command = new Command("convert", "Write the files as one record in the project's own JSON, which loses nothing.");
        Argument<string[]> files = InputFiles.Argument();
        var facts = new Option<bool>("--facts") { Description = "Leave out the wording of the texts: votes, sponsors, dates, symbols and titles alone, as in the embedded record." };
        Option<string?> output = OutputOptions.File();
        command.Add(files);
        command.Add(facts);
        command.Add(output);
        command.SetAction(parsed =>
        {
            ReadResult read = InputFiles.Read(parsed.GetValue(files) ?? [], screen);
            VotingRecord record = parsed.GetValue(facts) ? read.Record.WithoutWording() : read.Record;
            if (parsed.GetValue(output) is { } path)
            {
                using FileStream file = File.Create(path);
                VotingRecordJson.Write(record, file);
            }
            else
            {
                screen.Result.Write(VotingRecordJson.ToJson(record));
            }

            return ExitCode.Of(read);
        });
        return command;
    }
}
