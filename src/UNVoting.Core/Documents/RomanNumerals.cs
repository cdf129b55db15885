namespace UNVoting.Documents;

/// <summary>Roman numerals 1 to 3999 in their one canonical spelling: IV, never IIII.</summary>
internal static class RomanNumerals
{
    public const int LongestText = 15;

    private static readonly (int Value, string Text)[] Steps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Reads a numeral in either case; refuses spellings that <see cref="Write"/> would not produce.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var rest = text;
        foreach (var (step, letters) in Steps)
        {
            // A numeral repeats a sign at most three times, so a hostile run of M ends here.
            for (int times = 0; times < 3 && rest.StartsWith(letters, StringComparison.OrdinalIgnoreCase); times++)
            {
                value += step;
                rest = rest[letters.Length..];
            }
        }

        if (value == 0 || !rest.IsEmpty)
            return false;

        Span<char> canonical = stackalloc char[LongestText];
        return text.Equals(canonical[..Write(value, canonical)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Writes the numeral in capitals and returns its length.</summary>
    public static int Write(int value, Span<char> destination)
    {
        int length = 0;
        foreach (var (step, letters) in Steps)
        {
            for (; value >= step; value -= step)
            {
                letters.CopyTo(destination[length..]);
                length += letters.Length;
            }
        }

        return length;
    }

    public static string ToText(int value)
    {
        Span<char> text = stackalloc char[LongestText];
        return text[..Write(value, text)].ToString();
    }
}
