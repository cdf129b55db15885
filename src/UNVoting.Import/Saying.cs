namespace UNVoting.Import;

/// <summary>Whether a text says something, in small letters or in capitals.</summary>
internal static class Saying
{
    /// <summary>Whether the words stand anywhere in the text.</summary>
    public static bool Says(this ReadOnlySpan<char> text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether any of the phrases stands in the text.</summary>
    public static bool SaysAny(this string text, string[] phrases) => phrases.Any(phrase => text.Says(phrase));
}
