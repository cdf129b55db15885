namespace UNVoting.Import.Text;

/// <summary>Which label follows which.</summary>
internal static class LabelOrder
{
    private const int Alphabet = 26;

    /// <summary>The value of a label among letters: (a) is 1, (z) 26, (aa) 27; 0 where it is none.</summary>
    public static int LetterValue(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty || letters.Length > 2 || !char.IsAsciiLetterLower(letters[0]) || letters[^1] != letters[0])
            return 0;
        return letters[0] - 'a' + 1 + (letters.Length - 1) * Alphabet;
    }

    /// <summary>The label of a value among letters, as <see cref="LetterValue"/> counts: 1 is a, 27 aa.</summary>
    public static string Letters(int value) => new((char)('a' + ((value - 1) % Alphabet)), 1 + ((value - 1) / Alphabet));

    /// <summary>The value of a Roman numeral in lower case up to 39; 0 where it is none.</summary>
    public static int RomanValue(ReadOnlySpan<char> text)
    {
        int value = 0;
        int i = 0;
        while (i < text.Length && text[i] == 'x')
        {
            value += 10;
            i++;
        }

        ReadOnlySpan<char> units = text[i..];
        int unit = units switch
        {
            "" => 0,
            "i" => 1,
            "ii" => 2,
            "iii" => 3,
            "iv" => 4,
            "v" => 5,
            "vi" => 6,
            "vii" => 7,
            "viii" => 8,
            "ix" => 9,
            _ => -1,
        };
        return unit < 0 || i > 3 || text.IsEmpty ? 0 : value + unit;
    }

    /// <summary>The value of a Roman numeral in capitals; 0 where it is none.</summary>
    public static int UpperRomanValue(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 8)
            return 0;
        Span<char> lower = stackalloc char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterUpper(text[i]))
                return 0;
            lower[i] = char.ToLowerInvariant(text[i]);
        }

        return RomanValue(lower);
    }
}
