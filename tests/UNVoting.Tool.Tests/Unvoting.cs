using UNVoting.Tool.Commands;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Tests;

/// <summary>The command run as a shell would, with what it wrote and what it told the shell.</summary>
internal sealed record Unvoting(int ExitCode, string Result, string Messages)
{
    public string[] Lines => Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Unvoting Run(params IReadOnlyList<string> args)
    {
        using var result = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        int exit = UnvotingCommand.Run(args, new Screen(result, messages, isTerminal: false));
        return new Unvoting(exit, result.ToString(), messages.ToString());
    }
}
