using System.Globalization;

namespace UNVoting.Import.Adoption;

/// <summary>A total as machine-readable sources print it: <c>104</c>, <c>"104"</c>, <c>120.0</c>; <c>N.A.</c> and blank say that none is printed.</summary>
internal static class PrintedCount
{
    private const int Most = 999;

    /// <summary>Reads a total.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">The total; <see langword="null"/> where none is printed.</param>
    /// <returns>Whether the text is a total from 0 to 999, or says that none is printed.</returns>
    public static bool TryRead(string text, out int? count)
    {
        count = null;
        string plain = text.Trim();
        if (plain.Length == 0 || plain is "N.A." or "N/A" or "NA" or "-" or "--")
            return true;
        if (plain.EndsWith(".0", StringComparison.Ordinal))
            plain = plain[..^2];
        if (!int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > Most)
            return false;
        count = number;
        return true;
    }
}
