using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>What belongs to the page and not to the text: rules, page numbers, job numbers, running symbols, printers' requests.</summary>
internal static class Furniture
{
    // A page number, a page of pages and a job number are short; a longer line is prose.
    private const int LongestPageLine = 80;
    private const int LongestPageNumber = 3;
    private const int LongestStamp = 6;
    private const int ShortestBarcode = 7;

    private static readonly string[] Printed =
    [
        "Please recycle", "Please recycle ♻", "Please recycle ♲", "♻", "♲", "/...", "/…", "...", "…", "English", "ENGLISH", "Original: English", "ORIGINAL: ENGLISH",
        "English only", "ENGLISH ONLY", "United Nations", "UNITED NATIONS", "Nations Unies", "UNITED NATIONS NATIONS UNIES", "(continued)", "[image]", "[logo]",
    ];

    /// <summary>Whether a raw line draws a rule: <c>---</c>, <c>______</c>, <c>* * *</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> raw)
    {
        raw = raw.Trim();
        int signs = 0;
        foreach (char c in raw)
        {
            if (c is '-' or '|' or ':' or '_' or '=' or '*' or '–' or '—' or '─' or '·' or '.' or '~')
                signs++;
            else if (c != ' ')
                return false;
        }

        return signs >= 3;
    }

    /// <summary>Whether a line holds nothing but numbers of pages and jobs: <c>5</c>, <c>2/3</c>, <c>23-22387 5/11</c>, <c>Page 4</c>, <c>- 4 -</c>, <c>23-22387 (E)</c>.</summary>
    public static bool IsPageMark(string plain)
    {
        if (plain.Length is 0 or > LongestPageLine)
            return false;
        foreach (string printed in Printed)
        {
            if (plain.Equals(printed, StringComparison.Ordinal))
                return true;
        }

        bool any = false, job = false;
        foreach (Range range in plain.AsSpan().Split(' '))
            job |= IsJobNumber(plain.AsSpan()[range]);
        foreach (Range range in plain.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> token = plain.AsSpan()[range].Trim("[]|");
            if (token.IsEmpty || token is "-" or "–" or "—" or "of" or "/..." or "/…" or "♻" or "♲")
                continue;
            bool known = token.Equals("page", StringComparison.OrdinalIgnoreCase) || token is "English" or "ENGLISH" || IsJobNumber(token) || IsPageOfPages(token, job) || IsLanguage(token)
                || IsBarcode(token) || (job && token.Length <= LongestStamp && IsStamp(token)) || (IsDigits(token) && token.Length is <= LongestPageNumber or >= ShortestBarcode);
            if (!known)
                return false;
            any = true;
        }

        return any;
    }

    /// <summary>Whether a line is a symbol alone, as a page prints it at its top: <c>A/78/404</c>, <c>A/43/786 English Page 2</c>.</summary>
    public static bool IsLoneSymbol(string plain, out DocumentSymbol? symbol)
    {
        symbol = null;
        if (plain.Length is < 4 or > LongestPageLine || !char.IsAsciiLetterUpper(plain[0]) || plain[^1] is '.' or ',' or ';')
            return false;
        string text = plain;
        int page = text.IndexOf(" English", StringComparison.OrdinalIgnoreCase);
        page = page < 0 ? text.IndexOf(" Page ", StringComparison.OrdinalIgnoreCase) : page;
        if (page > 0)
            text = text[..page];
        if (text.Contains(' ', StringComparison.Ordinal) && !text.EndsWith(')'))
        {
            // A running head prints symbol and page number on one line.
            int blank = text.LastIndexOf(' ');
            if (!IsPageMark(text[(blank + 1)..]))
                return false;
            text = text[..blank].TrimEnd();
        }

        return text.Contains('/', StringComparison.Ordinal) && DocumentSymbol.TryParse(text, null, out symbol);
    }

    /// <summary>Whether a line is the foot of a page, which has a job number: <c>23-22387 5/11</c>, <c>5/11 23-22387</c>.</summary>
    public static bool IsFoot(string plain) => plain.Length <= LongestPageLine && IsPageMark(plain) && plain.Split(' ').Any(token => IsJobNumber(token));

    /// <summary>A job number such as <c>23-22387</c>.</summary>
    public static bool IsJobNumber(ReadOnlySpan<char> token)
    {
        token = token.TrimEnd('*');
        int dash = token.IndexOf('-');
        return dash == 2 && token.Length is >= 7 and <= 10 && IsDigits(token[..2]) && IsDigits(token[3..]);
    }

    private static bool IsPageOfPages(ReadOnlySpan<char> token, bool besideJob)
    {
        int slash = token.IndexOf('/');
        return slash > 0 && IsDigits(token[..slash]) && IsDigits(token[(slash + 1)..]) && token.Length <= 9
            && (besideJob || int.Parse(token[..slash], CultureInfo.InvariantCulture) <= int.Parse(token[(slash + 1)..], CultureInfo.InvariantCulture));
    }

    private static bool IsBarcode(ReadOnlySpan<char> token) => token.Length > 8 && token[0] == '*' && token[^1] == '*' && IsDigits(token[1..^1]);

    private static bool IsLanguage(ReadOnlySpan<char> token) => token is "(E)" or "(F)" or "(S)" or "(A)" or "(C)" or "(R)";

    // What the printers' shop adds to its job number: "0456Z", "151123".
    private static bool IsStamp(ReadOnlySpan<char> token)
    {
        int digits = token.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 || (digits >= 3 && digits == token.Length - 1 && char.IsAsciiLetter(token[digits]));
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
