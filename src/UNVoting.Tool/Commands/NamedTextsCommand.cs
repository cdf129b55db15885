using System.CommandLine;
using UNVoting.Documents;
using UNVoting.Import;
using UNVoting.Tables;
using UNVoting.Tool.Input;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary>A subcommand that reads files and answers a question about texts of the record that are named by their symbols after the files.</summary>
internal static class NamedTextsCommand
{
    /// <summary>The command of a name.</summary>
    /// <param name="name">The word on the command line.</param>
    /// <param name="description">What it answers, for the help.</param>
    /// <param name="symbols">What the symbols are called in the usage, one for each.</param>
    /// <param name="screen">Where it writes.</param>
    /// <param name="table">The answer; the record holds a text for each symbol.</param>
    /// <param name="page">The answer as a page for a browser, where the command has one.</param>
    public static Command Create(
        string name,
        string description,
        IReadOnlyList<string> symbols,
        Screen screen,
        Func<VotingRecord, IReadOnlyList<DocumentSymbol>, Table> table,
        Func<VotingRecord, IReadOnlyList<DocumentSymbol>, string>? page = null)
    {
        var command = new Command(name, description);
        Argument<string[]> words = InputFiles.Argument(string.Join(' ', symbols));
        words.Description += $" After them {(symbols.Count == 1 ? "the symbol of a text" : "the symbols of two texts")} in the record.";
        Option<string> format = OutputOptions.Format(hasPage: page is not null);
        Option<string?> output = OutputOptions.File();
        command.Add(words);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetValue(words) ?? [];
            DocumentSymbol[] named = Named(given, symbols.Count);
            ReadResult read = InputFiles.Read(given[..^symbols.Count], screen);
            foreach (DocumentSymbol symbol in named)
            {
                RequireText(read.Record, symbol);
            }

            if (page is not null && parsed.GetRequiredValue(format) == OutputOptions.Page)
            {
                Write(page(read.Record, named), parsed.GetValue(output), screen);
            }
            else
            {
                TableWriting.Write(table(read.Record, named), OutputOptions.Read(parsed, format), parsed.GetValue(output), screen);
            }

            return ExitCode.Of(read);
        });
        return command;
    }

    private static DocumentSymbol[] Named(string[] words, int count)
    {
        if (words.Length < count)
        {
            throw new UsageException($"expected {(count == 1 ? "one symbol" : "two symbols")} after the files, such as A/C.1/73/L.27/Rev.1");
        }

        return Array.ConvertAll(words[^count..], word => DocumentSymbol.TryParse(word, null, out DocumentSymbol? symbol)
            ? symbol
            : throw new UsageException($"\"{word}\" is not the symbol of a text; expected {(count == 1 ? "one" : "two")} after the files, such as A/C.1/73/L.27/Rev.1"));
    }

    private static void RequireText(VotingRecord record, DocumentSymbol symbol)
    {
        if (record.FindText(symbol) is null)
        {
            throw new UsageException($"the record holds no text {symbol}; \"unvoting text\" lists those that it holds");
        }
    }

    private static void Write(string page, string? path, Screen screen)
    {
        if (path is null)
        {
            screen.Result.Write(page);
            return;
        }

        using StreamWriter file = TableWriting.Create(path);
        file.Write(page);
    }
}
