using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Json;

/// <summary>What a JSON text says, at some place in it, cannot be in a record.</summary>
/// <param name="path">The place, such as <c>.votes[3].date</c>.</param>
/// <param name="message">What was expected there and what was found.</param>
/// <param name="inner">What the model said of it.</param>
[SuppressMessage("Design", "CA1032", Justification = "Never leaves this room: it is thrown with a place and caught where the place is turned into a line.")]
[SuppressMessage("Design", "CA1064", Justification = "As above.")]
internal sealed class ShapeException(string path, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Path { get; } = path;

    public ShapeException Within(string outer) => new(outer + Path, Message, InnerException);
}
