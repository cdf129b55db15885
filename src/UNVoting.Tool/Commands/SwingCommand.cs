using System.CommandLine;
using UNVoting.Queries.Swing;
using UNVoting.Tables;
using UNVoting.Tool.Input;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting swing</c>: who moved between two votes.</summary>
internal static class SwingCommand
{
    public static Command Create(Screen screen)
    {
        Option<string> from = Vote("--from", "The first vote");
        Option<string> to = Vote("--to", "The second vote");
        Option<bool> advised = VoteOptions.Advised();
        return TableCommand.Create(
            "swing",
            "Who moved between two votes: reversed, warmed, cooled, joined, dropped out or unchanged, one row for each State.",
            screen,
            (read, parsed) => SwingTable.Of(Shifting.Between(
                NamedVote.Parse(parsed.GetRequiredValue(from)).Find(read.Record),
                NamedVote.Parse(parsed.GetRequiredValue(to)).Find(read.Record),
                VoteOptions.Reading(parsed, advised))),
            from,
            to,
            advised);
    }

    private static Option<string> Vote(string name, string description) => new(name)
    {
        Description = $"{description}, by the symbol of the text and, unless it is on the whole, the subject.",
        HelpName = NamedVote.Usage,
        Required = true,
    };
}
