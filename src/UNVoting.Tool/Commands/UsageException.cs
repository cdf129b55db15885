using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Tool.Commands;

/// <summary>The command line asks for something that cannot be meant, such as a symbol that the record does not hold.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown and caught inside the command, always with what is wrong.")]
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>The same in the words of the library, without the name of the parameter, which nobody typed.</summary>
    public static UsageException Of(ArgumentException refusal) => new(refusal.Message.Replace($" (Parameter '{refusal.ParamName}')", "", StringComparison.Ordinal));
}
