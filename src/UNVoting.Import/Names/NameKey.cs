namespace UNVoting.Import.Names;

/// <summary>Reduces a printed name to the letters that tell it from others.</summary>
/// <remarks>
/// A key has the base letters in small ASCII, without blanks, and a comma where one stands inside the name. The leading article, apostrophes, diacritics, points, brackets,
/// emphasis, link targets and footnote marks are gone, "&amp;" is "and", and a word broken at a line end is one. Where words began is kept beside the key.
/// </remarks>
internal static class NameKey
{
    /// <summary>The longest key that is made; anything longer is no name.</summary>
    public const int MaxLength = 80;

    private const int MaxMarkDigits = 2;

    /// <summary>Writes the key of a text.</summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="key">Where to write; <see cref="MaxLength"/> characters.</param>
    /// <param name="breaks">A bit for each of the first 64 letters before which a word began; bit 0 is never set.</param>
    /// <returns>The length of the key; 0 where the text holds something that no name does.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> key, out ulong breaks)
    {
        breaks = 0;
        var length = 0;
        var markDigits = 0;
        var wordStart = 0;
        var mayBeArticle = true;
        var gap = false;
        var comma = false;
        var ended = false;
        for (var index = 0; index < text.Length; index++)
        {
            var printed = text[index];
            var c = Letters.Of(printed < 0x80 ? printed : Letters.Read(text, ref index));
            switch (c)
            {
                case >= 'a' and <= 'z':
                    if (ended || markDigits > 0) return 0;
                    if (gap)
                    {
                        var wasArticle = mayBeArticle && key[wordStart..length] is "the";
                        if (wasArticle)
                        {
                            length = wordStart;
                        }
                        else if (length > 0)
                        {
                            if (comma)
                            {
                                if (length == MaxLength) return 0;
                                key[length++] = ',';
                            }

                            if (length < 64) breaks |= 1UL << length;
                        }

                        // An article stands before the name, or before the part that was put behind a comma.
                        mayBeArticle = (wasArticle && mayBeArticle) || comma || length == 0;
                        wordStart = length;
                        gap = comma = false;
                    }

                    if (length == MaxLength) return 0;
                    key[length++] = c;
                    break;
                case Letters.Nothing:
                    break;
                case Letters.Gap:
                    gap = true;
                    break;
                case ',':
                    gap = comma = true;
                    break;
                case Letters.Hyphen:
                    gap |= !PrintNoise.IsLineHyphen(text, ref index);
                    break;
                case '\u00AD':
                    _ = PrintNoise.IsLineHyphen(text, ref index);
                    break;
                case '&':
                    if (ended || markDigits > 0 || length == 0 || length + 3 > MaxLength) return 0;
                    if (length < 64) breaks |= 1UL << length;
                    "and".CopyTo(key[length..]);
                    length += 3;
                    mayBeArticle = false;
                    gap = true;
                    break;
                case '(' or '[':
                    gap |= !PrintNoise.SkipMark(text, ref index);
                    break;
                case ']':
                    gap |= !PrintNoise.SkipTarget(text, ref index);
                    break;
                case '<':
                    PrintNoise.SkipTag(text, ref index);
                    break;
                case '^':
                    PrintNoise.SkipDigits(text, ref index);
                    break;
                case Letters.End:
                    ended = true;
                    break;
                case >= '0' and <= '9':
                    if (length == 0 || ++markDigits > MaxMarkDigits) return 0;
                    break;
                default:
                    return 0;
            }
        }

        return length;
    }
}
