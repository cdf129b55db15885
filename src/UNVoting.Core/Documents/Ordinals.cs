namespace UNVoting.Documents;

/// <summary>
/// English number words as the Assembly prints them: "Seventy-eighth session", "third preambular paragraph",
/// "four members". From 1 to 999.
/// </summary>
internal static class Ordinals
{
    /// <summary>The largest number with words here.</summary>
    public const int Largest = 999;

    private const int Hundred = 100;

    private static readonly string[] Cardinals =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] OrdinalWords =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly NumberWord[] Words = AllWords();

    /// <summary>
    /// Reads an ordinal or a cardinal: "third", "Seventy-eighth", "seventy eighth", "one hundred and first", "four",
    /// "21st", "21". Case, blanks and hyphens between the words do not matter.
    /// </summary>
    /// <param name="text">The words, with nothing else around them but blanks.</param>
    /// <param name="value">The number, 1 to <see cref="Largest"/>; 0 when the text is not one.</param>
    /// <returns>Whether the whole text is such a number. "21th" and "one two" are not.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        text = text.Trim();
        value = 0;
        if (text.IsEmpty)
            return false;

        bool read = char.IsAsciiDigit(text[0]) ? TryParseDigits(text, out value) : TryParseWords(text, out value);
        if (!read)
            value = 0;
        return read;
    }

    /// <summary>The ordinal in words, in lower case: "third", "seventy-eighth", "one hundred and first".</summary>
    /// <param name="number">From 1 to <see cref="Largest"/>.</param>
    /// <returns>Words that <see cref="TryParse"/> reads back.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or greater than <see cref="Largest"/>.</exception>
    public static string ToWords(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Largest);

        var (hundreds, rest) = Math.DivRem(number, Hundred);
        string below = rest switch
        {
            < 20 => OrdinalWords[rest],
            _ when rest % 10 == 0 => OrdinalTens(rest / 10),
            _ => $"{Tens[rest / 10]}-{OrdinalWords[rest % 10]}",
        };

        if (hundreds == 0)
            return below;
        return rest == 0 ? $"{Cardinals[hundreds]} hundredth" : $"{Cardinals[hundreds]} hundred and {below}";
    }

    private static bool TryParseDigits(ReadOnlySpan<char> text, out int value)
    {
        var number = PlainNumber.LeadingDigits(text);
        var suffix = text[number.Length..];
        return PlainNumber.TryParse(number, out value)
            && value is >= 1 and <= Largest
            && (suffix.IsEmpty || suffix.Equals(SuffixOf(value), StringComparison.OrdinalIgnoreCase));
    }

    private static string SuffixOf(int value) => (value % Hundred, value % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    private static bool TryParseWords(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int last = 0;
        bool complete = false, joined = false;
        while (!text.IsEmpty)
        {
            if (complete || !TryTakeWord(ref text, out var word))
                return false;

            if (word.IsAnd)
            {
                if (joined || last != Hundred)
                    return false;
                joined = true;
                continue;
            }

            bool fits = word.Value switch
            {
                Hundred => value <= 9 && last <= 9,
                >= 20 => value == 0 || last == Hundred,
                _ => value == 0 || last == Hundred || (last is >= 20 and < Hundred && word.Value < 10),
            };
            if (!fits)
                return false;

            value = word.Value == Hundred ? Math.Max(value, 1) * Hundred : value + word.Value;
            last = word.Value;
            complete = word.IsOrdinal;
            joined = false;
        }

        return !joined && value > 0;
    }

    // Takes the longest word: "fourteenth" before "fourteen" before "four". A lost hyphen ("seventyeighth") does no harm.
    private static bool TryTakeWord(ref ReadOnlySpan<char> text, out NumberWord word)
    {
        word = default;
        foreach (var candidate in Words)
        {
            if (candidate.Text.Length > (word.Text?.Length ?? 0) && text.StartsWith(candidate.Text, StringComparison.OrdinalIgnoreCase))
                word = candidate;
        }

        if (word.Text is null)
            return false;

        text = text[word.Text.Length..];
        int next = 0;
        while (next < text.Length && IsSeparator(text[next]))
            next++;
        // Separators join words; at the end they would be something else's.
        if (next == text.Length && next > 0)
            return false;
        text = text[next..];
        return true;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011' or '\u2013';

    private static string OrdinalTens(int tens) => $"{Tens[tens][..^1]}ieth";

    private static NumberWord[] AllWords() =>
    [
        .. Enumerable.Range(1, 19).Select(n => new NumberWord(Cardinals[n], n, IsOrdinal: false)),
        .. Enumerable.Range(1, 19).Select(n => new NumberWord(OrdinalWords[n], n, IsOrdinal: true)),
        .. Enumerable.Range(2, 8).Select(n => new NumberWord(Tens[n], n * 10, IsOrdinal: false)),
        .. Enumerable.Range(2, 8).Select(n => new NumberWord(OrdinalTens(n), n * 10, IsOrdinal: true)),
        new("hundred", Hundred, IsOrdinal: false),
        new("hundredth", Hundred, IsOrdinal: true),
        new("and", 0, IsOrdinal: false),
    ];

    private readonly record struct NumberWord(string Text, int Value, bool IsOrdinal)
    {
        public bool IsAnd => Value == 0;
    }
}
