using System.Text;

namespace UNVoting.Import.Marc;

/// <summary>Undoes an encoding too many: UTF-8 bytes that were taken for Latin-1 letters, such as <c>CÃ´te d'Ivoire</c>.</summary>
internal static class Utf8Repair
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Repairs a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The repaired text; the same instance where nothing was wrong with it. A text is repaired only where all of its letters beyond ASCII read as
    /// UTF-8, which those of no language do by chance.</returns>
    public static string Repair(string text)
    {
        bool any = false;
        foreach (char c in text)
        {
            if (c > '\u00FF')
                return text;
            any |= c is >= '\u00C2' and <= '\u00F4';
        }

        if (!any)
            return text;
        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}
