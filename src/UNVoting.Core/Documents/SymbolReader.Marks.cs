namespace UNVoting.Documents;

// What may stand between an element and the next slash: a session, a year or words in brackets, and the letter of a resolution.
internal ref partial struct SymbolReader
{
    private bool ReadMarks()
    {
        bool closed = false;
        while (true)
        {
            SkipBlanks();
            char next = at < text.Length ? text[at] : '\0';
            if (next == '(' && !closed && segments[count - 1].IsNumbered)
            {
                closed = true;
                if (!ReadBrackets())
                    return false;
            }
            else if (next == '[' || char.IsAsciiLetter(next))
            {
                if (!ReadSeparateLetter(bracketed: next == '['))
                    return false;
            }
            else
            {
                return true;
            }
        }
    }

    private bool ReadSeparateLetter(bool bracketed)
    {
        int from = bracketed ? at + 1 : at, end = from;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || Plain(text[end]) == '-'))
            end++;
        if (!ReadLetter(text[from..end]))
            return false;
        at = end;
        return !bracketed || Take(']') || Fail(at, "']' to close the bracket");
    }

    private bool ReadLetter(scoped ReadOnlySpan<char> letter)
    {
        if (!FollowsResolutionOrDecision() || Letter.End.Value > 0 || !IsLetter(letter))
            return Fail(at, "'/', '*', '(' or the end of the symbol; a letter A to Z only after the number of a resolution or decision");
        Append(' ');
        int start = length;
        foreach (char c in letter)
            Append(char.ToUpperInvariant(Plain(c)));
        Letter = start..length;
        return Mark();
    }

    private bool ReadBrackets()
    {
        int close = text[at..].IndexOf(')');
        if (close < 0)
            return Fail(at, "')' to close the bracket");
        var inner = TrimBlanks(text[(at + 1)..(at + close)]);

        // "377 A (V)" is 377 (V) A: the letter waits until the brackets are written.
        Span<char> letter = stackalloc char[Letter.End.Value > 0 && Marked == count - 1 ? length - Letter.Start.Value : 0];
        if (!letter.IsEmpty)
        {
            canonical[Letter].CopyTo(letter);
            length = Letter.Start.Value - 1;
            Letter = default;
        }

        if (!WriteBrackets(inner))
            return false;
        at += close + 1;
        return letter.IsEmpty || ReadLetter(letter);
    }

    private bool WriteBrackets(ReadOnlySpan<char> inner)
    {
        Append(' ');
        Append('(');
        int start = length;
        bool marked = true;
        if (IsOfAssembly() && TrySession(inner, out var session))
        {
            AppendAll(session.RomanText);
            Session = session;
            marked = Mark();
        }
        else if (FollowsResolutionOrDecision() && PlainNumber.TryParse(inner, out int year) && SymbolStructure.IsYear(year))
        {
            AppendAll(inner.TrimStart('0'));
            Year = year;
            marked = Mark();
        }
        else if (AppendWords(inner))
        {
            Part = start..length;
        }
        else
        {
            return Fail(at + 1, "words such as \"Part II\" or \"Vol. I\" in the brackets");
        }

        Append(')');
        return marked;
    }

    private static ReadOnlySpan<char> TrimBlanks(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty && Plain(words[0]) == ' ')
            words = words[1..];
        while (!words.IsEmpty && Plain(words[^1]) == ' ')
            words = words[..^1];
        return words;
    }

    // A session, a year and a letter all belong to one number.
    private bool Mark()
    {
        if (Marked >= 0 && Marked != count - 1)
            return Fail(at, "the session, year and letter at one and the same number");
        Marked = count - 1;
        return true;
    }

    // "Vol.I" and "Vol. I" are one. A part has a name, with a capital: "(as orally revised)" is no part of a symbol.
    private bool AppendWords(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || (char.IsAsciiLetterLower(words[0]) && words is not "resumed"))
            return false;

        bool pending = false;
        int start = length;
        foreach (char raw in words)
        {
            char c = Plain(raw);
            if (c == ' ')
            {
                pending = length > start;
                continue;
            }

            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or ','))
                return false;
            if (c != '.' && (pending || (length > start && canonical[length - 1] == '.')))
                Append(' ');
            Append(c);
            pending = false;
        }

        return length > start;
    }

    // The letter printed without a blank: 43/78H, 78A-L, 58/503-A.
    private readonly ReadOnlySpan<char> TakeAttachedLetter(ref Span<char> word)
    {
        if (count == 0 || !char.IsAsciiDigit(word[0]) || !FollowsResolutionOrDecision())
            return [];
        int digits = ((ReadOnlySpan<char>)word).IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
            return [];

        // Taken from the text as given: the canonical buffer is about to be written over.
        int tail = word.Length - digits;
        int hyphen = word[digits] == '-' ? 1 : 0;
        word = word[..digits];
        return text[(at - tail + hyphen)..at];
    }

    private readonly bool FollowsResolutionOrDecision()
    {
        foreach (var segment in segments[..count])
        {
            if (segment.IsResolutionOrDecision)
                return true;
        }

        return false;
    }

    // The sessions in brackets of other organs, 1503 (XLVIII), are not the Assembly's.
    private readonly bool IsOfAssembly() => count > 1 && segments[0].Length == 1 && canonical[0] == 'A' && segments[1].IsResolutionOrDecision;

    private static bool TrySession(ReadOnlySpan<char> inner, out AssemblySession session) =>
        SessionReader.TryReadRoman(inner, out session)
        || (SessionReader.TryReadCode(inner, out session) && session.Kind != AssemblySessionKind.Regular);

    private static bool IsLetter(ReadOnlySpan<char> text)
    {
        int hyphen = text.IndexOfAny("-\u2010\u2011\u2013");
        return hyphen < 0 ? IsSingle(text) : IsSingle(text[..hyphen]) && IsSingle(text[(hyphen + 1)..]);

        // After Z come AA, BB; two different letters are a word.
        static bool IsSingle(ReadOnlySpan<char> letter) =>
            letter.Length is 1 or 2 && char.IsAsciiLetter(letter[0]) && letter[0] == letter[^1];
    }
}
