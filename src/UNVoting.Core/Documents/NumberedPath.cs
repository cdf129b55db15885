using System.Collections.Immutable;

namespace UNVoting.Documents;

/// <summary>A printed number of several steps: "4 (b) (ii)", "1.7", "4 bis". Ordered step by step, the shorter first.</summary>
internal readonly struct NumberedPath(ImmutableArray<NumberedPart> parts) : IComparable<NumberedPath>
{
    // Deeper than any text of the Assembly; a bound for hostile input.
    private const int MostParts = 12;

    public ImmutableArray<NumberedPart> Parts { get; } = parts;

    public int CompareTo(NumberedPath other)
    {
        for (int i = 0; i < Math.Min(Parts.Length, other.Parts.Length); i++)
        {
            int order = Parts[i].CompareTo(other.Parts[i]);
            if (order != 0)
                return order;
        }

        return Parts.Length.CompareTo(other.Parts.Length);
    }

    public static NumberedPath Parse(ReadOnlySpan<char> text, bool lettered) =>
        TryRead(text, 0, lettered, out var path, out var fault) ? path : throw fault.ToException("a number", text);

    /// <summary>Reads the whole of a text from a position on: a number, then decimals and bracketed letters, numerals or numbers.</summary>
    /// <param name="whole">The text.</param>
    /// <param name="from">Where the number begins.</param>
    /// <param name="lettered">Whether the first step in brackets is a letter even where it looks like a roman numeral.</param>
    /// <param name="path">The steps.</param>
    /// <param name="fault">Why and where reading failed.</param>
    /// <returns>Whether the whole rest of the text was read.</returns>
    public static bool TryRead(ReadOnlySpan<char> whole, int from, bool lettered, out NumberedPath path, out ParseFault fault)
    {
        path = default;
        fault = default;
        var parts = ImmutableArray.CreateBuilder<NumberedPart>();
        var rest = whole[from..].Trim(' ');
        int end = whole.TrimEnd(' ').Length;
        bool blank = false;
        do
        {
            if (parts.Count == MostParts || !TryTake(ref rest, parts.Count == 0, blank, mayBeRoman: !lettered || parts.Count > 1, out var part))
            {
                fault = new ParseFault(Math.Max(end - rest.Length, from), parts.Count == 0 ? "a number such as \"4\"" : "\"(b)\", \".7\", \"bis\" or the end");
                return false;
            }

            parts.Add(part);
            blank = rest.StartsWith(' ');
            rest = rest.TrimStart(' ');
        }
        while (!rest.IsEmpty);

        path = new NumberedPath(parts.ToImmutable());
        return true;
    }

    public override string ToString() => string.Concat(
        Parts.Select((part, i) => i == 0 ? part.Text : part.IsBracketed ? $" {part.Text}" : $".{part.Text}"));

    private static bool TryTake(ref ReadOnlySpan<char> text, bool first, bool afterBlank, bool mayBeRoman, out NumberedPart part)
    {
        part = default;
        if (text.IsEmpty)
            return false;
        if (first)
            return TryTakeNumber(ref text, out part);

        if (text[0] == '.')
        {
            text = text[1..];
            return TryTakeNumber(ref text, out part);
        }

        if (text[0] != '(')
            return !afterBlank && TryTakeAttached(ref text, mayBeRoman, out part);

        int close = text.IndexOf(')');
        if (close < 0)
            return false;
        var inner = text[1..close];
        var rest = text[(close + 1)..];
        if (!NumberedPart.TryBracketed(inner, NumberedPart.TakeInsertion(ref rest), mayBeRoman, out part))
            return false;
        text = rest;
        return true;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<char> text, out NumberedPart part)
    {
        var digits = PlainNumber.LeadingDigits(text);
        var rest = text[digits.Length..];
        if (!NumberedPart.TryNumber(digits, NumberedPart.TakeInsertion(ref rest), out part))
            return false;
        text = rest;
        return true;
    }

    // Delegates write OP4b for OP4 (b).
    private static bool TryTakeAttached(ref ReadOnlySpan<char> text, bool mayBeRoman, out NumberedPart part)
    {
        part = default;
        if (!char.IsAsciiLetterLower(text[0]) || (text.Length > 1 && char.IsAsciiLetterOrDigit(text[1])))
            return false;
        bool read = NumberedPart.TryBracketed(text[..1], 1, mayBeRoman, out part);
        text = text[1..];
        return read;
    }
}
