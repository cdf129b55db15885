using System.Runtime.CompilerServices;

namespace UNVoting.Import.Names;

/// <summary>What a character of a printed name counts for: a base letter, nothing, a gap, or something that no name holds.</summary>
internal static class Letters
{
    /// <summary>The character is no part of the name and parts nothing: an apostrophe, a footnote mark, a letter lost in transmission.</summary>
    public const char Nothing = '\0';

    /// <summary>The character parts two words.</summary>
    public const char Gap = ' ';

    /// <summary>The character parts two words, or is a line's hyphen.</summary>
    public const char Hyphen = '-';

    /// <summary>The character may end a name and cannot stand inside one.</summary>
    public const char End = ';';

    /// <summary>No name holds the character.</summary>
    public const char Foreign = '?';

    private const string Accented = "àáâãäåāăąǎæçćĉċčďđèéêëēĕėęěĝğġģǧĥħìíîïĩīĭįıǐĵķĺļľŀłñńņňŋòóôõöøōŏőǒŕŗřśŝşšșţťŧțùúûüũūŭůűųǔŵýÿŷźżž";
    private const string Base = "aaaaaaaaaaacccccddeeeeeeeeeggggghhiiiiiiiiiijklllllnnnnnoooooooooorrrsssssttttuuuuuuuuuuuwyyyzzz";

    /// <summary>The lead bytes C2 to C5 (letters with accents), CA (a modifier apostrophe), CC and CD (accents apart) and E2 (punctuation) of UTF-8 as Latin-1 shows them, in either case.</summary>
    private const string WrongLeads = "ÂÃÄÅÊÌÍâãäåêìí";

    /// <summary>Windows-1252 from 0x80 to 0x9F, as text read in the wrong encoding shows it.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Dž";

    private static readonly char[] Table = BuildTable();

    /// <summary>Gives what a character counts for.</summary>
    /// <returns>A lower-case ASCII letter, or one of the constants of this class, or the character itself where <see cref="NameKey"/> has a rule for it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Of(char c) => c < Table.Length ? Table[c] : OfRare(c);

    /// <summary>Reads the character at a position, put right where UTF-8 was taken for Latin-1 or Windows-1252 ("Ã¼" for ü, "â€™" for an apostrophe).</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The position; moved to the last character that was used.</param>
    /// <returns>The character.</returns>
    public static char Read(ReadOnlySpan<char> text, ref int index)
    {
        var c = text[index];
        if (!WrongLeads.Contains(c, StringComparison.Ordinal) || index + 1 >= text.Length) return c;
        var second = ToByte(text[index + 1]);
        if (second is < 0x80 or > 0xBF) return c;

        // The only three-byte sequences met in names are those of general punctuation, E2 80 xx; a lead byte may have changed its case with the rest of the text.
        if (c is not ('Â' or 'â') || second != 0x80)
        {
            index++;
            return (char)(((c & 0x1F) << 6) | (second & 0x3F));
        }

        if (index + 2 >= text.Length) return c;
        var third = ToByte(text[index + 2]);
        if (third is < 0x80 or > 0xBF) return c;
        index += 2;
        return (char)(0x2000 | (third & 0x3F));
    }

    private static int ToByte(char c) => c <= 0xFF ? c : Windows1252.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? 0x80 + at : -1;

    private static char OfRare(char c) => c switch
    {
        >= '\u0300' and <= '\u036F' => Nothing,
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2035' or '\uFF07' or '\u02BC' or '\u02BB' or '\u02B9' => Nothing,
        '\u2020' or '\u2021' or '\u2022' or '\uFFFD' => Nothing,
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' => Nothing,
        '\u2070' or (>= '\u2074' and <= '\u2079') => Nothing,
        >= '\u2010' and <= '\u2015' or '\u2212' => Hyphen,
        '\u201C' or '\u201D' or '\u201E' => Gap,
        '\u1E62' or '\u1E63' => 's',
        '\u1E24' or '\u1E25' => 'h',
        _ => char.IsWhiteSpace(c) ? Gap : Foreign,
    };

    private static char[] BuildTable()
    {
        var table = new char[0x250];
        for (var c = 0; c < table.Length; c++)
        {
            table[c] = (char)c switch
            {
                >= 'a' and <= 'z' => (char)c,
                >= 'A' and <= 'Z' => (char)(c | 0x20),
                >= '0' and <= '9' => (char)c,
                ',' or '&' or '^' or '<' or '(' or '[' or ']' or '\u00AD' => (char)c,
                '-' => Hyphen,
                ';' or ':' => End,
                ')' or '"' or '«' or '»' or '\u0085' => Gap,
                '\'' or '`' or '´' or '.' or '*' or '_' or '?' or '¹' or '²' or '³' or '§' => Nothing,
                _ => char.IsWhiteSpace((char)c) ? Gap : Foreign,
            };
        }

        for (var index = 0; index < Accented.Length; index++)
        {
            table[Accented[index]] = Base[index];
            table[char.ToUpperInvariant(Accented[index])] = Base[index];
        }

        // The capitals that do not fold to the small letter outside Turkish, and a sharp s.
        table['İ'] = 'i';
        table['I'] = 'i';
        table['ß'] = 's';
        return table;
    }
}
