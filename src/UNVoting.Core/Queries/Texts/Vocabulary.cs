namespace UNVoting.Queries.Texts;

/// <summary>Numbers for words, so that texts are compared as lists of numbers. Case and the shape of apostrophes, quotation marks and dashes make no difference.</summary>
/// <remarks>A capital at the start of a paragraph comes of the place ("Decides", "Also decides"), so case cannot tell two words apart.</remarks>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> words = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Vocabulary() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => words.Count;

    public int NumberOf(ReadOnlySpan<char> word)
    {
        Span<char> plain = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        Plain(word, plain);
        if (lookup.TryGetValue(plain, out int number))
            return number;
        words.Add(plain.ToString());
        numbers.Add(words[^1], words.Count - 1);
        return words.Count - 1;
    }

    /// <summary>The order of two words by their letters, which does not depend on the order in which they were met.</summary>
    public int Compare(int left, int right) => left == right ? 0 : string.Compare(words[left], words[right], StringComparison.OrdinalIgnoreCase);

    /// <summary>A letter with all apostrophes, all quotation marks and all dashes alike.</summary>
    public static char Plain(char letter) => letter switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ => letter,
    };

    private static void Plain(ReadOnlySpan<char> word, Span<char> plain)
    {
        for (int i = 0; i < word.Length; i++)
            plain[i] = Plain(word[i]);
    }
}
