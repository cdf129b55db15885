namespace UNVoting.Json;

/// <summary>The words that stand in JSON for the values of an enumeration: their names with a small initial.</summary>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    // A handful of words each: arrays are as fast as dictionaries here, and every dictionary of an enumeration is compiled anew when a record is first read.
    private static readonly string[] Names = Enum.GetNames<TEnum>();

    private static readonly string[] Words = Array.ConvertAll(Names, Word);

    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();

    /// <summary>Every word, in the order of the values.</summary>
    public static IEnumerable<string> All => Words;

    public static string Of(TEnum value) => Enum.GetName(value) is { } name
        ? Words[Array.IndexOf(Names, name)]
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"No {typeof(TEnum).Name} has this value.");

    public static TEnum Parse(string word) => Array.IndexOf(Words, word) is var place and >= 0
        ? Values[place]
        : throw new FormatException($"\"{word}\" is none of {string.Join(", ", Words)}.");

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
