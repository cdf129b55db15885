using System.Collections.Frozen;

namespace UNVoting.Json;

/// <summary>The words that stand in JSON for the values of an enumeration: their names with a small initial.</summary>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<string, TEnum> Values =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => Word(value.ToString()), StringComparer.Ordinal);

    private static readonly FrozenDictionary<TEnum, string> Words = Values.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Every word, in the order of the values.</summary>
    public static IEnumerable<string> All => Enum.GetValues<TEnum>().Select(value => Words[value]);

    public static string Of(TEnum value) =>
        Words.TryGetValue(value, out string? word) ? word : throw new ArgumentOutOfRangeException(nameof(value), value, $"No {typeof(TEnum).Name} has this value.");

    public static TEnum Parse(string word) =>
        Values.TryGetValue(word, out TEnum value)
            ? value
            : throw new FormatException($"\"{word}\" is none of {string.Join(", ", All)}.");

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
