using UNVoting.Documents;

namespace UNVoting.Queries.Sources;

/// <summary>What one source says of one matter.</summary>
/// <param name="Source">Which publication says it.</param>
/// <param name="Value">What it says, in the words of <see cref="DifferenceField"/>.</param>
/// <param name="IsCounted">Whether a total is counted from the names that the source lists and not printed by it.</param>
public sealed record Statement(Source Source, string Value, bool IsCounted = false)
{
    /// <summary>What is said, and by whom.</summary>
    /// <returns>For example <c>58 counted (UNxml)</c>.</returns>
    public override string ToString() => $"{Value}{(IsCounted ? " counted" : "")} ({Source})";
}
