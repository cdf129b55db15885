using System.Buffers;
using System.Globalization;

namespace UNVoting.Documents;

/// <summary>
/// One step of a printed number: "4", the "7" of 1.7, "(b)", "(ii)", each with "bis", "ter" … where later drafting put it in between.
/// </summary>
/// <param name="Text">As printed canonically: "4", "4 bis", "(b)".</param>
/// <param name="Slot">0 for numbers, else the place of the letter: a is 1, z is 26, aa is 27.</param>
/// <param name="Value">The number, or the value of the roman numeral.</param>
/// <param name="Insertion">1 for the original, 2 for bis, 3 for ter.</param>
internal readonly record struct NumberedPart(string Text, int Slot, int Value, int Insertion) : IComparable<NumberedPart>
{
    private const int MostLetters = 6;

    /// <summary>The largest number of a paragraph or item; larger ones are noise.</summary>
    public const int Largest = 999_999;

    // C, D and M would make numerals of (cc) and (mm), and no list runs so far.
    private static readonly SearchValues<char> SmallRomanLetters = SearchValues.Create("ivxlIVXL");

    private static readonly string[] Insertions =
        ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"];

    public bool IsBracketed => Text[0] == '(';

    // By place, by value; a capital before its small letter, so that only the same text compares as zero.
    public int CompareTo(NumberedPart other)
    {
        int order = IsBracketed.CompareTo(other.IsBracketed);
        if (order == 0)
            order = Slot.CompareTo(other.Slot);
        if (order == 0)
            order = Value.CompareTo(other.Value);
        if (order == 0)
            order = Insertion.CompareTo(other.Insertion);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    public static bool TryNumber(ReadOnlySpan<char> digits, int insertion, out NumberedPart part)
    {
        part = default;
        if (!IsPlainNumber(digits, out int value))
            return false;
        part = new NumberedPart(string.Create(CultureInfo.InvariantCulture, $"{value}{Suffix(insertion)}"), 0, value, insertion);
        return true;
    }

    public static bool TryBracketed(ReadOnlySpan<char> inner, int insertion, bool mayBeRoman, out NumberedPart part)
    {
        part = default;
        int slot = 0;
        if (!IsPlainNumber(inner, out int value) && !TryLetters(inner, mayBeRoman, out slot, out value))
            return false;
        string text = slot == 0 ? value.ToString(CultureInfo.InvariantCulture) : inner.ToString();
        part = new NumberedPart($"({text}){Suffix(insertion)}", slot, value, insertion);
        return true;
    }

    /// <summary>Takes "bis", "ter" … from the beginning of the text: 1 and nothing taken when none is there.</summary>
    public static int TakeInsertion(ref ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(' ');
        for (int i = 0; i < Insertions.Length; i++)
        {
            string word = Insertions[i];
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                || (rest.Length > word.Length && char.IsAsciiLetterOrDigit(rest[word.Length])))
            {
                continue;
            }

            text = rest[word.Length..];
            return i + 2;
        }

        return 1;
    }

    private static string Suffix(int insertion) => insertion == 1 ? "" : $" {Insertions[insertion - 2]}";

    private static bool IsPlainNumber(ReadOnlySpan<char> digits, out int value) =>
        PlainNumber.TryParse(digits, out value) && value is > 0 and <= Largest;

    // "(i)" is a letter after (h) and a number before (ii), and nothing in it says which. Both lists come out in order if every roman
    // numeral takes its place at the letter it begins the count of: i to iv at i, v to ix at v, all above at x, there by value.
    private static bool TryLetters(ReadOnlySpan<char> text, bool mayBeRoman, out int slot, out int value)
    {
        slot = value = 0;
        bool letters = text.IndexOfAnyExceptInRange('a', 'z') < 0 || text.IndexOfAnyExceptInRange('A', 'Z') < 0;
        if (text.Length is 0 or > MostLetters || !letters)
            return false;

        bool roman = mayBeRoman && text is not ("l" or "L") && text.IndexOfAnyExcept(SmallRomanLetters) < 0 && RomanNumerals.TryParse(text, out value);
        if (roman)
        {
            slot = value < 5 ? SlotOf('i') : value < 10 ? SlotOf('v') : SlotOf('x');
            return true;
        }

        // a to z, aa to zz, and on: the digits of a number to the base 26 that has no zero.
        foreach (char c in text)
            slot = (slot * 26) + SlotOf(c);
        value = 0;
        return text.Length <= 2;
    }

    private static int SlotOf(char letter) => (letter | 0x20) - 'a' + 1;
}
