using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>Tells where a footnote begins: <c>¹ See …</c>, <c>[^1]: See …</c>, <c>* Reissued …</c>, <c>1/ See …</c>, and <c>1 See …</c> where raising was lost.</summary>
internal static class FootnoteStart
{
    /// <summary>How many figures the mark of a footnote has at most.</summary>
    public const int LongestNumber = 3;

    // Notes that were not found where they should begin.
    private const int MostMissing = 3;

    // How footnotes of official documents begin; needed only where the raised mark became a common number.
    private static readonly string[] FirstWords =
    [
        "See", "Ibid", "Idem", "Subsequently", "Official", "United Nations", "For ", "The delegation", "The representative", "The draft", "A/", "S/", "E/", "ST/", "Resolution", "Treaty",
        "General Assembly", "Security Council", "Adopted", "Issued", "Document", "Available", "In accordance", "As ", "Including", "Report", "Previously", "Reissued", "Circulated",
    ];

    /// <summary>Whether a line begins a footnote.</summary>
    /// <param name="line">The line.</param>
    /// <param name="afterRule">Whether a rule stands before it, as over the notes of a page.</param>
    /// <param name="last">The last number that a note in common figures had, 0 for none.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="text">What follows it on the line.</param>
    public static bool TryRead(CleanLine line, bool afterRule, int last, out string mark, out string text)
    {
        string marked = line.Marked;
        mark = text = "";
        if (line.Style == LineStyle.Heading)
            return false;

        int off;
        if (marked.Length > 0 && marked[0] == Marked.NoteOn && (off = marked.IndexOf(Marked.NoteOff, StringComparison.Ordinal)) > 0)
        {
            mark = marked[1..off];
            text = marked[(off + 1)..].TrimStart();
            return true;
        }

        return TryReadSlashed(marked, out mark, out text) || TryReadCommon(marked, afterRule, last, out mark, out text);
    }

    /// <summary>Whether a mark stands alone on its line, with its note on the next: a program that keeps the layout of a page parts a raised mark so.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The next line that is not blank.</param>
    /// <param name="afterRule">Whether a rule stands before it.</param>
    /// <param name="last">The last number that a note in common figures had, 0 for none.</param>
    public static bool IsMarkAlone(CleanLine line, CleanLine next, bool afterRule, int last) =>
        line.Plain.Length is > 0 and <= LongestNumber && int.TryParse(line.Plain, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && (number == 1 || number == last + 1)
        && (afterRule ? char.IsUpper(next.Plain[0]) || next.Plain[0] is '“' or '"' || (char.IsAsciiDigit(next.Plain[0]) && next.Plain.Any(char.IsLetter)) : Begins(next.Plain));

    /// <summary>The mark with a stroke that was printed until the 1990s: <c>1/</c>, <c>a/</c>.</summary>
    private static bool TryReadSlashed(string marked, out string mark, out string text)
    {
        mark = text = "";
        int slash = marked.IndexOf('/', StringComparison.Ordinal);
        if (slash is not (1 or 2) || slash + 1 >= marked.Length || marked[slash + 1] != ' ')
            return false;
        if (!IsSlashMark(marked.AsSpan(0, slash)))
            return false;
        mark = marked[..slash];
        text = marked[(slash + 1)..].TrimStart();
        return true;
    }

    public static bool IsSlashMark(ReadOnlySpan<char> mark) =>
        mark.Length is 1 or 2 && (mark.IndexOfAnyExceptInRange('0', '9') < 0 || (mark.Length == 1 && char.IsAsciiLetterLower(mark[0])));

    private static bool TryReadCommon(string marked, bool afterRule, int last, out string mark, out string text)
    {
        mark = text = "";
        int digits = marked.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits is not (> 0 and <= LongestNumber))
            return false;
        bool glued = char.IsUpper(marked[digits]) && Begins(marked[digits..]);
        if (!(marked[digits] == ' ' || glued))
            return false;
        int number = int.Parse(marked.AsSpan(0, digits), CultureInfo.InvariantCulture);
        string rest = marked[digits..].TrimStart();
        bool next = number == 1 || number == last + 1 || (afterRule && number > last && number <= last + MostMissing);
        if (!next || rest.Length == 0 || MonthNames.StartsWithMonth(rest))
            return false;
        bool upper = char.IsUpper(rest[0]) || rest[0] is '“' or '"' or Marked.EmphasisOn || (char.IsAsciiDigit(rest[0]) && rest.Any(char.IsLetter));
        if (!(afterRule && upper) && !Begins(rest))
            return false;
        mark = marked[..digits];
        text = rest;
        return true;
    }

    /// <summary>Whether words are such as footnotes begin with.</summary>
    public static bool Begins(string rest)
    {
        string plain = rest[0] == Marked.EmphasisOn ? rest[1..] : rest;
        return FirstWords.Any(word => plain.StartsWith(word, StringComparison.Ordinal));
    }
}
