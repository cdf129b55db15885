using System.CommandLine;
using UNVoting.Votes;

namespace UNVoting.Tool.Input;

/// <summary>Which account of the votes a question is asked of: as cast, unless the command line says as advised.</summary>
internal static class ReadingOption
{
    public static Option<bool> Create() => new("--advised") { Description = "Read the votes as delegations later advised that they had intended them." };

    public static Reading Of(ParseResult parsed, Option<bool> advised) => parsed.GetValue(advised) ? Reading.AsAdvised : Reading.AsCast;
}
