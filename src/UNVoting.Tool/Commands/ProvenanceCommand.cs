using System.CommandLine;
using UNVoting.Queries.Texts;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting provenance</c>: where the language of a text comes from.</summary>
internal static class ProvenanceCommand
{
    public static Command Create(Screen screen) => NamedTextsCommand.Create(
        "provenance",
        "For each paragraph of a text the earliest text that has it, exactly or nearly, and how many of its words are new.",
        ["SYMBOL"],
        screen,
        (record, symbols) => ProvenanceTable.Of(AgreedLanguage.Of(record).FindOrigins(record.GetText(symbols[0]))));
}
