using System.Globalization;
using System.Text;

namespace UNVoting;

/// <summary>Why and where a text is not the token it should be; the exception is built only when it is asked for.</summary>
internal readonly record struct ParseFault(int Position, string Expected)
{
    private const int LongestQuotation = 100;

    public FormatException ToException(string what, ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder(Math.Min(text.Length, LongestQuotation) + 1);
        foreach (char c in text[..Math.Min(text.Length, LongestQuotation)])
        {
            if (char.IsControl(c) || char.IsSurrogate(c))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }

        if (text.Length > LongestQuotation)
            quoted.Append('…');

        return new FormatException(string.Create(
            CultureInfo.InvariantCulture,
            $"\"{quoted}\" is not {what}: at position {Position}, expected {Expected}."));
    }

    /// <summary>Tokens have one printed form: refuses every format specifier but none and "G".</summary>
    public static void RequireGeneral(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && !format.Equals("G", StringComparison.OrdinalIgnoreCase))
            throw new FormatException($"\"{format}\" is not a format specifier here: expected none, or \"G\".");
    }

    public static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
