using System.CommandLine;
using UNVoting.Import;
using UNVoting.Tables;
using UNVoting.Tool.Input;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary>A subcommand that reads files and answers a question about votes of the record that are named after the files.</summary>
internal static class NamedVotesCommand
{
    public static Command Create(
        string name,
        string description,
        int votes,
        Screen screen,
        Func<VotingRecord, IReadOnlyList<Vote>, ParseResult, Table> table,
        params IEnumerable<Option> options)
    {
        var command = new Command(name, description);
        Argument<string[]> words = InputFiles.Argument(string.Join(' ', Enumerable.Repeat(NamedVote.Usage, votes)));
        words.Description += $" After them {(votes == 1 ? "the vote" : "the two votes")}, by the symbol of the text and, unless it is on the whole, the subject.";
        Option<string> format = OutputOptions.Format();
        Option<string?> output = OutputOptions.File();
        command.Add(words);
        foreach (Option option in options)
        {
            command.Add(option);
        }

        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetValue(words) ?? [];
            if (given.Length < votes)
            {
                throw new UsageException($"expected {(votes == 1 ? "one vote" : "two votes")} after the files, as {NamedVote.Usage}");
            }

            NamedVote[] named = Array.ConvertAll(given[^votes..], NamedVote.Parse);
            ReadResult read = InputFiles.Read(given[..^votes], screen);
            TableWriting.Write(table(read.Record, Array.ConvertAll(named, vote => vote.Find(read.Record)), parsed), OutputOptions.Read(parsed, format), parsed.GetValue(output), screen);
            return ExitCode.Of(read);
        });
        return command;
    }
}
