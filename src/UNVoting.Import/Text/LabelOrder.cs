using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>Which label follows which.</summary>
internal static class LabelOrder
{
    private const int Alphabet = 26;
    private const int LargestRoman = 39;

    /// <summary>The value of a label among letters: (a) is 1, (z) 26, (aa) 27; 0 where it is none.</summary>
    public static int LetterValue(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty || letters.Length > 2 || !char.IsAsciiLetterLower(letters[0]) || letters[^1] != letters[0])
            return 0;
        return letters[0] - 'a' + 1 + (letters.Length - 1) * Alphabet;
    }

    /// <summary>The label of a value among letters, as <see cref="LetterValue"/> counts: 1 is a, 27 aa.</summary>
    public static string Letters(int value) => new((char)('a' + ((value - 1) % Alphabet)), 1 + ((value - 1) / Alphabet));

    /// <summary>A number in Roman numerals in lower case, from 1 to 3,999; beyond that in figures.</summary>
    public static string Roman(int number) =>
        number is < 1 or > 3999 ? number.ToString(CultureInfo.InvariantCulture) : RomanNumerals.ToText(number).ToLowerInvariant();

    /// <summary>The value of a Roman numeral in lower case up to 39; 0 where it is none.</summary>
    public static int RomanValue(ReadOnlySpan<char> text) => text.ContainsAnyExceptInRange('a', 'z') ? 0 : ValueOf(text);

    /// <summary>The value of a Roman numeral in capitals up to 39; 0 where it is none.</summary>
    public static int UpperRomanValue(ReadOnlySpan<char> text) => text.ContainsAnyExceptInRange('A', 'Z') ? 0 : ValueOf(text);

    // Letters that are numerals of more than 39 are met as letters: (c), (d), (l), (m).
    private static int ValueOf(ReadOnlySpan<char> text) => RomanNumerals.TryParse(text, out int value) && value <= LargestRoman ? value : 0;
}
