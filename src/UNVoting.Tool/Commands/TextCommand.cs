using System.CommandLine;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting text</c>: what the texts say.</summary>
internal static class TextCommand
{
    public static Command Create(Screen screen) => TableCommand.Create(
        "text",
        "What the texts say, paragraph by paragraph, with the documents they cite.",
        screen,
        (read, _) => TextsTable.Of(read.Record));
}
