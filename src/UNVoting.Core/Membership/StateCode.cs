using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Membership;

/// <summary>The key of a State: its ISO 3166-1 alpha-3 code, or the withdrawn code of a former State ("SUN", "YUG", "CSK", "DDR", "YMD").</summary>
/// <remarks>
/// <para>A code outlives the names of its State and is the one key used throughout the model. Any three ASCII letters make a code;
/// whether a State stands behind it is asked of <see cref="States"/>. Zanzibar never had an ISO code and is "EAZ" here.</para>
/// <para>The default value is "no State": it prints as the empty text, comes before every other code, and is never the result of a successful parse.</para>
/// <para>Codes are compared and ordered by their letters, ordinally. The value is two bytes.</para>
/// </remarks>
public readonly record struct StateCode : IComparable<StateCode>, ISpanParsable<StateCode>, ISpanFormattable
{
    private const int Letters = 3;
    private const int BitsPerLetter = 5;
    private const int LetterMask = (1 << BitsPerLetter) - 1;

    private StateCode(ushort packed) => Packed = packed;

    /// <summary>Gets whether this is the default value, which stands for no State.</summary>
    public bool IsNone => Packed == 0;

    /// <summary>Five bits a letter, A = 1, the first letter highest, so that the numbers are ordered as the letters are.</summary>
    internal ushort Packed { get; }

    /// <summary>Reads a code of three ASCII letters in either case; blanks are not allowed.</summary>
    /// <param name="s">The text, such as "CHE".</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not three ASCII letters.</exception>
    public static StateCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a code of three ASCII letters in either case; blanks are not allowed.</summary>
    /// <param name="s">The text, such as "CHE".</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not three ASCII letters.</exception>
    public static StateCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, out var code) ? code : throw NotACode(s);

    /// <summary>Reads a code of three ASCII letters in either case; never throws.</summary>
    /// <param name="s">The text; null is not a code.</param>
    /// <param name="result">The code, or the default value where there is none.</param>
    /// <returns>Whether <paramref name="s"/> is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out StateCode result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a code of three ASCII letters in either case; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The code, or the default value where there is none.</param>
    /// <returns>Whether <paramref name="s"/> is a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out StateCode result)
    {
        result = default;
        if (s.Length != Letters) return false;
        var packed = 0;
        foreach (var c in s)
        {
            if (!char.IsAsciiLetter(c)) return false;
            packed = (packed << BitsPerLetter) | (c & LetterMask);
        }

        result = new StateCode((ushort)packed);
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, out StateCode)"/>
    /// <param name="s">The text; null is not a code.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <param name="result">The code, or the default value where there is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StateCode result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out StateCode)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <param name="result">The code, or the default value where there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StateCode result) => TryParse(s, out result);

    /// <summary>Gives back the code that <see cref="Packed"/> was taken from.</summary>
    /// <param name="packed">A value of <see cref="Packed"/>.</param>
    /// <returns>The code.</returns>
    internal static StateCode FromPacked(ushort packed) => new(packed);

    /// <summary>Compares the letters of two codes ordinally; no State comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(StateCode other) => Packed.CompareTo(other.Packed);

    /// <summary>Writes the three letters in capitals; the default value is the empty text.</summary>
    /// <returns>Three capitals, or the empty text.</returns>
    public override string ToString() => IsNone ? "" : string.Create(Letters, this, static (span, code) => code.Write(span));

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, the empty text or "G".</param>
    /// <param name="formatProvider">Ignored: codes are the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is anything else.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        ParseFault.RequireGeneral(format);
        return ToString();
    }

    /// <summary>Writes what <see cref="ToString()"/> gives into a span.</summary>
    /// <param name="destination">Where to write; three characters are enough.</param>
    /// <param name="charsWritten">How many were written; 0 where there was no room.</param>
    /// <param name="format">Empty or "G".</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is anything else.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        ParseFault.RequireGeneral(format);
        charsWritten = 0;
        if (IsNone) return true;
        if (destination.Length < Letters) return false;
        Write(destination);
        charsWritten = Letters;
        return true;
    }

    /// <summary>Whether the first code comes before the second.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns>Whether it comes before.</returns>
    public static bool operator <(StateCode left, StateCode right) => left.Packed < right.Packed;

    /// <summary>Whether the first code comes before the second or is the same.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns>Whether it comes before or is the same.</returns>
    public static bool operator <=(StateCode left, StateCode right) => left.Packed <= right.Packed;

    /// <summary>Whether the first code comes after the second.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns>Whether it comes after.</returns>
    public static bool operator >(StateCode left, StateCode right) => left.Packed > right.Packed;

    /// <summary>Whether the first code comes after the second or is the same.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns>Whether it comes after or is the same.</returns>
    public static bool operator >=(StateCode left, StateCode right) => left.Packed >= right.Packed;

    private static FormatException NotACode(ReadOnlySpan<char> s)
    {
        var position = 0;
        while (position < Math.Min(s.Length, Letters) && char.IsAsciiLetter(s[position])) position++;
        return new ParseFault(position, "three letters A to Z, as in \"CHE\"").ToException("a State code", s);
    }

    private void Write(Span<char> destination)
    {
        destination[0] = Letter(Packed >> (2 * BitsPerLetter));
        destination[1] = Letter(Packed >> BitsPerLetter);
        destination[2] = Letter(Packed);
    }

    private static char Letter(int bits) => (char)('A' - 1 + (bits & LetterMask));
}
