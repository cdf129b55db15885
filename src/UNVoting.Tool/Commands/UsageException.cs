namespace UNVoting.Tool.Commands;

/// <summary>The command line asks for something that cannot be meant, such as a symbol that the record does not hold.</summary>
internal sealed class UsageException(string message) : Exception(message);
