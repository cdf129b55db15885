namespace UNVoting;

/// <summary>The words that stand in tables and reports for the values of an enumeration: their names in small letters, with an underscore before each further word.</summary>
internal static class EnumWords
{
    /// <summary>What a cell holds for it.</summary>
    /// <returns>For example <c>in_favour</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No name has this value.</exception>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Array.IndexOf(WordsOf<TEnum>.Values, value) is var place and >= 0
            ? WordsOf<TEnum>.All[place]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"No {typeof(TEnum).Name} has this value.");

    /// <summary>What a cell holds for it, and nothing for the default, which says that nothing is stated.</summary>
    public static string OfStated<TEnum>(TEnum value)
        where TEnum : struct, Enum => EqualityComparer<TEnum>.Default.Equals(value, default) ? "" : Of(value);

    /// <summary>The same for people to read, with blanks between the words.</summary>
    /// <returns>For example <c>not retained</c>.</returns>
    public static string Spoken<TEnum>(TEnum value)
        where TEnum : struct, Enum => OfStated(value).Replace('_', ' ');

    private static string Word(string name) => string.Concat(name.Select((letter, place) => place > 0 && char.IsAsciiLetterUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private static class WordsOf<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Values = Enum.GetValues<TEnum>();

        public static readonly string[] All = Array.ConvertAll(Enum.GetNames<TEnum>(), Word);
    }
}
