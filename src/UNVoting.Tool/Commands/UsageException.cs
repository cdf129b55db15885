using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Tool.Commands;

/// <summary>The command line asks for something that cannot be meant, such as a symbol that the record does not hold.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown and caught inside the command, always with what is wrong.")]
internal sealed class UsageException(string message) : Exception(message);
