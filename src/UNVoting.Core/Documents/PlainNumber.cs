using System.Globalization;

namespace UNVoting.Documents;

/// <summary>Digits and nothing else. The BCL's own reading lets NUL characters follow the digits, which no document prints.</summary>
internal static class PlainNumber
{
    /// <summary>Nine digits always fit an int.</summary>
    public const int MostDigits = 9;

    public static bool TryParse(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        return digits.Length is > 0 and <= MostDigits
            && digits.IndexOfAnyExceptInRange('0', '9') < 0
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The digits with which a text begins.</summary>
    public static ReadOnlySpan<char> LeadingDigits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text : text[..end];
    }
}
