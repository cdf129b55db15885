namespace UNVoting.Documents;

/// <summary>The order in which people file numbered papers: runs of digits and roman numerals in brackets by value, all else by character. L.9 before L.60, (Vol. IX) before (Vol. X).</summary>
internal static class NaturalOrder
{
    /// <summary>A total order on texts: zero only for equal ones.</summary>
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        ReadOnlySpan<char> wholeLeft = left, wholeRight = right;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            int order;
            if (char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]))
            {
                var leftRun = TakeDigits(ref left);
                var rightRun = TakeDigits(ref right);
                order = leftRun.Length != rightRun.Length ? leftRun.Length - rightRun.Length : leftRun.SequenceCompareTo(rightRun);
            }
            else if (StartsRoman(wholeLeft, left) | StartsRoman(wholeRight, right))
            {
                // A numeral stands before every word, so that the order is one whatever it is compared with.
                order = TakeRoman(wholeLeft, ref left) - TakeRoman(wholeRight, ref right);
            }
            else
            {
                order = left[0] - right[0];
                left = left[1..];
                right = right[1..];
            }

            if (order != 0)
                return order;
        }

        // "7" and "07" are of equal value and yet not the same text.
        return left.Length != right.Length ? left.Length - right.Length : wholeLeft.SequenceCompareTo(wholeRight);
    }

    // (Part IX): of the letters only those that number parts, so that (Part C) is the third and not the hundredth.
    private static ReadOnlySpan<char> RomanRun(ReadOnlySpan<char> whole, ReadOnlySpan<char> rest)
    {
        int at = whole.Length - rest.Length;
        int length = at > 0 && whole[at - 1] is ' ' or '(' ? rest.IndexOfAnyExcept("IVX") : 0;
        return length > 0 && rest[length] == ')' ? rest[..length] : [];
    }

    private static bool StartsRoman(ReadOnlySpan<char> whole, ReadOnlySpan<char> rest) => RomanNumerals.TryParse(RomanRun(whole, rest), out _);

    private static int TakeRoman(ReadOnlySpan<char> whole, ref ReadOnlySpan<char> rest)
    {
        var run = RomanRun(whole, rest);
        if (!RomanNumerals.TryParse(run, out int value))
            return int.MaxValue;
        rest = rest[run.Length..];
        return value;
    }

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExceptInRange('0', '9');
        var run = length < 0 ? text : text[..length];
        text = text[run.Length..];
        return run.TrimStart('0');
    }
}
