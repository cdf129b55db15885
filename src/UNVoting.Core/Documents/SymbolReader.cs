using System.Globalization;

namespace UNVoting.Documents;

/// <summary>
/// Reads a document symbol in one pass from left to right, writing its canonical text as it goes, without a regular
/// expression and without allocating. What the elements mean is left to <see cref="SymbolStructure"/>.
/// </summary>
internal ref partial struct SymbolReader
{
    public const int LongestText = 100;
    public const int MostSegments = 16;

    /// <summary>Enough for the canonical text of any text of the greatest length, blanks and roman numerals added.</summary>
    public const int LongestCanonical = 320;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<char> canonical;
    private readonly Span<SymbolSegment> segments;
    private int at;
    private int length;
    private int count;

    public SymbolReader(ReadOnlySpan<char> text, Span<char> canonical, Span<SymbolSegment> segments)
    {
        this.text = text;
        this.canonical = canonical;
        this.segments = segments;
    }

    /// <summary>The canonical text read so far.</summary>
    public readonly ReadOnlySpan<char> Canonical => canonical[..length];

    /// <summary>The elements read so far.</summary>
    public readonly ReadOnlySpan<SymbolSegment> Segments => segments[..count];

    /// <summary>Why and where reading failed.</summary>
    public ParseFault Fault { get; private set; }

    /// <summary>The session in brackets: (XXX).</summary>
    public AssemblySession? Session { get; private set; }

    /// <summary>The year in brackets: (2001).</summary>
    public int? Year { get; private set; }

    /// <summary>The letter of a resolution or decision, in the canonical text.</summary>
    public Range Letter { get; private set; }

    /// <summary>The words in brackets last read, in the canonical text: (Part II).</summary>
    public Range Part { get; private set; }

    /// <summary>The element that carries the session, year or letter; -1 when none does.</summary>
    public int Marked { get; private set; } = -1;

    /// <summary>Where the asterisks of a reissue begin in the canonical text; its end when there are none.</summary>
    public int Asterisks { get; private set; }

    public bool Read()
    {
        if (text.Length > LongestText)
            return Fail(LongestText, "at most 100 characters");

        do
        {
            if (count == MostSegments)
                return Fail(at, "at most 16 elements between slashes");
            if (!ReadSegment() || !ReadMarks())
                return false;
        }
        while (Take('/'));

        Asterisks = length;
        while (Take('*'))
            Append('*');
        SkipBlanks();
        if (at < text.Length)
            return Fail(at, "'/', '*' or the end of the symbol");
        return length <= LongestText || Fail(at, "at most 100 characters in canonical form");
    }

    private bool ReadSegment()
    {
        SkipBlanks();
        int from = at, start = count == 0 ? length : length + 1;
        if (count > 0)
            Append('/');

        bool digits = false;
        for (; at < text.Length; at++)
        {
            char c = Plain(text[at]);
            if (char.IsAsciiLetterOrDigit(c) || (c is '.' or '-' && length > start))
            {
                digits |= char.IsAsciiDigit(c);
                AppendElementary(char.ToUpperInvariant(c), start);
                if (c == '.')
                    SkipBlanksBeforeDigit();
            }
            else if (c != '(' || digits || !TryReadInnerBrackets())
            {
                break;
            }
        }

        if (length == start)
            return Fail(at, "an element such as \"C.1\", \"73\" or \"L.60\"");
        bool organ = count > 0 || IsOrgan(from, canonical[start..length]);
        return organ
            ? FinishSegment(start)
            : Fail(from, "the letters of an organ, such as \"A\", \"S\" or \"E\"");
    }

    private bool FinishSegment(int start)
    {
        // Old symbols end in a bare "/Amend." or "/Add"; elsewhere a dot at the end belongs to the sentence.
        var word = canonical[start..length];
        if (word[^1] == '.' && SymbolModification.TryParseWord(word[..^1], out _))
            word = canonical[start..--length];
        if (word[^1] is '.' or '-')
            return Fail(at - 1, "a number");

        var letter = TakeAttachedLetter(ref word);
        length = start + word.Length;
        if (!SymbolSegment.TryClassify(word, start, out var segment))
            return Fail(at, "a number of at most nine digits, with nothing but letters after it");
        if (segment is { Kind: SymbolSegmentKind.Modification, Number: 0 })
            return Fail(at, "a modification numbered from 1");

        Capitalise(segment);
        segments[count++] = segment;
        return letter.IsEmpty || ReadLetter(letter);
    }

    // COP(10), B(S-XX): brackets inside an element that has no number yet.
    private bool TryReadInnerBrackets()
    {
        int close = text[at..].IndexOf(')');
        if (close < 2)
            return false;
        int next = at + close + 1;
        while (next < text.Length && Plain(text[next]) == ' ')
            next++;
        if (next == text.Length || text[next] != '/')
            return false;
        var inner = text[(at + 1)..(at + close)];
        foreach (char c in inner)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
                return false;
        }

        Append('(');
        foreach (char c in inner)
            Append(char.ToUpperInvariant(c));
        Append(')');
        at += close;
        return true;
    }

    // Words with a slash ("and/or 2") are no symbols: only the principal organs may come in small letters.
    private readonly bool IsOrgan(int from, ReadOnlySpan<char> organ)
    {
        int letters = organ.IndexOfAnyExceptInRange('A', 'Z');
        bool wellFormed = letters < 0
            || (letters > 0 && (organ[letters] == '(' || (organ[letters] == '.' && organ[(letters + 1)..].IndexOfAnyExceptInRange('0', '9') < 0)));
        return wellFormed
            && (organ is "A" or "S" or "E" or "T" or "ST" || text[from..at].IndexOfAnyInRange('a', 'z') < 0);
    }

    // Rev., Add., Corr., Amend. and Sub. are the elements that the UN prints in small letters.
    private readonly void Capitalise(SymbolSegment segment)
    {
        var word = canonical.Slice(segment.Start, segment.Length);
        if (segment.Kind == SymbolSegmentKind.Modification || word.StartsWith("SUB."))
        {
            foreach (ref char c in word[1..])
                c = char.ToLowerInvariant(c);
        }
    }

    // A zero that leads a number says nothing.
    private void AppendElementary(char c, int start)
    {
        bool leadingZero = char.IsAsciiDigit(c) && length > start && canonical[length - 1] == '0'
            && (length - 1 == start || !char.IsAsciiDigit(canonical[length - 2]));
        if (leadingZero)
            length--;
        Append(c);
    }

    private void Append(char c) => canonical[length++] = c;

    private void AppendAll(ReadOnlySpan<char> added)
    {
        added.CopyTo(canonical[length..]);
        length += added.Length;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && Plain(text[at]) == ' ')
            at++;
    }

    private void SkipBlanksBeforeDigit()
    {
        int next = at + 1;
        while (next < text.Length && Plain(text[next]) == ' ')
            next++;
        if (next < text.Length && char.IsAsciiDigit(text[next]))
            at = next - 1;
    }

    private bool Take(char c)
    {
        SkipBlanks();
        bool there = at < text.Length && text[at] == c;
        if (there)
            at++;
        return there;
    }

    // Every blank is a blank and every short dash a hyphen; control characters stay, and are refused.
    private static char Plain(char c) => c switch
    {
        '\u2010' or '\u2011' or '\u2013' => '-',
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator => ' ',
        _ => c,
    };

    private bool Fail(int position, string expected)
    {
        Fault = new ParseFault(position, expected);
        return false;
    }
}
