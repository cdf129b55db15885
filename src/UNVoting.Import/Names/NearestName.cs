using System.Collections.Immutable;
using System.Numerics;

namespace UNVoting.Import.Names;

/// <summary>Finds the known name nearest to one that did not resolve, to be named in a message and never to be taken for it.</summary>
internal static class NearestName
{
    private static readonly ImmutableArray<(string Key, uint Letters, string Text)> Names =
    [
        .. NameRegister.All
            .Where(name => name.Value.IsListed && !name.Key.Contains(',', StringComparison.Ordinal))
            .OrderBy(name => name.Key, StringComparer.Ordinal)
            .Select(name => (name.Key, LettersOf(name.Key), name.Value.Text)),
    ];

    /// <summary>The known name with the fewest letters to change.</summary>
    /// <param name="printed">The name as printed.</param>
    /// <returns>The known name; null where none is within the bound.</returns>
    public static string? To(ReadOnlySpan<char> printed)
    {
        Span<char> buffer = stackalloc char[NameKey.MaxLength];
        var length = NameKey.Write(printed, buffer, out _);
        return length == 0 ? null : ToKey(buffer[..length]);
    }

    private static string? ToKey(ReadOnlySpan<char> key)
    {
        var bound = key.Length switch { < 4 => 0, < 6 => 1, < 12 => 2, _ => 3 };
        var letters = LettersOf(key);
        var best = (Distance: bound + 1, StartsOtherwise: false);
        string? nearest = null;
        foreach (var (name, nameLetters, text) in Names)
        {
            // One change takes away at most one letter of the alphabet and brings at most one.
            if (Math.Abs(name.Length - key.Length) > bound || BitOperations.PopCount(letters ^ nameLetters) > 2 * bound) continue;
            var rank = (Distance(key, name, bound), name[0] != key[0]);
            if (rank.CompareTo(best) >= 0) continue;
            best = rank;
            nearest = text;
        }

        return nearest;
    }

    private static uint LettersOf(ReadOnlySpan<char> key)
    {
        var letters = 0u;
        foreach (var c in key) letters |= 1u << (c & 0x1F);
        return letters;
    }

    /// <summary>Optimal string alignment distance, given up (as bound + 1) once it must exceed the bound.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int bound)
    {
        Span<int> before = stackalloc int[NameKey.MaxLength + 1];
        Span<int> previous = stackalloc int[NameKey.MaxLength + 1];
        Span<int> current = stackalloc int[NameKey.MaxLength + 1];
        for (var column = 0; column <= b.Length; column++) previous[column] = column;
        for (var row = 1; row <= a.Length; row++)
        {
            current[0] = row;
            var least = row;
            var first = Math.Max(1, row - bound);
            var last = Math.Min(b.Length, row + bound);
            if (first > 1) current[first - 1] = bound + 1;
            for (var column = first; column <= last; column++)
            {
                var changed = previous[column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1);
                var distance = Math.Min(changed, 1 + Math.Min(previous[column], current[column - 1]));
                if (row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1])
                {
                    distance = Math.Min(distance, before[column - 2] + 1);
                }

                current[column] = distance;
                least = Math.Min(least, distance);
            }

            if (least > bound) return bound + 1;
            if (last < b.Length) current[last + 1] = bound + 1;
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return previous[b.Length];
    }
}
