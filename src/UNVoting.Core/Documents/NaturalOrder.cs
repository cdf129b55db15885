namespace UNVoting.Documents;

/// <summary>The order in which people file numbered papers: runs of digits by value, all else by character. L.9 before L.60.</summary>
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

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExceptInRange('0', '9');
        var run = length < 0 ? text : text[..length];
        text = text[run.Length..];
        return run.TrimStart('0');
    }
}
