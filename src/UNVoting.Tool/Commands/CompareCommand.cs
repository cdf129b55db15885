using System.CommandLine;
using UNVoting.Documents;
using UNVoting.Pictures;
using UNVoting.Queries.Texts;
using UNVoting.Tables;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting compare</c>: two texts, paragraph beside paragraph.</summary>
internal static class CompareCommand
{
    public static Command Create(Screen screen) => NamedTextsCommand.Create(
        "compare",
        "Two texts, paragraph beside paragraph: unchanged, reworded, moved, split, merged, added, dropped. As a page with the words marked up: --format html.",
        ["SYMBOL", "SYMBOL"],
        screen,
        (record, symbols) => ComparisonTable.Of(Compared(record, symbols)),
        (record, symbols) => ComparisonPicture.Of(Compared(record, symbols)).ToPage());

    private static TextComparison Compared(VotingRecord record, IReadOnlyList<DocumentSymbol> symbols)
    {
        try
        {
            return TextComparison.Of(record.GetText(symbols[0]), record.GetText(symbols[1]));
        }
        catch (ArgumentException unknown)
        {
            throw UsageException.Of(unknown);
        }
    }
}
