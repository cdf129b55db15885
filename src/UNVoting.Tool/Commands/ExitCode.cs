using UNVoting.Import;

namespace UNVoting.Tool.Commands;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A file could not be read or held errors; the rest was still done.</summary>
    public const int Failed = 1;

    public const int WrongUsage = 2;

    public static int Of(ReadResult read) => read.HasErrors ? Failed : Done;
}
