using System.Collections.Frozen;

namespace UNVoting.Import;

/// <summary>Words in small letters or capitals, asked for by a part of a text without making a text of it.</summary>
internal sealed class WordSet(params string[] words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
