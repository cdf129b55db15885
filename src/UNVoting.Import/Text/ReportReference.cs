using System.Globalization;

namespace UNVoting.Import.Text;

/// <summary>The place in the report where an adopted text stands: "see para. 14, draft resolution I".</summary>
/// <param name="Place">As printed, without "see".</param>
/// <param name="Paragraph">The number after "para."; null where only a section is named.</param>
/// <param name="Decision">Whether a draft decision is named; null where neither kind is.</param>
/// <param name="Designator">The number or letter of the draft; empty where it has none.</param>
internal sealed record ReportReference(string Place, int? Paragraph, bool? Decision, string Designator)
{
    /// <summary>Reads the reference of a sentence, and the sentence without it.</summary>
    public static ReportReference? Read(string sentence, out string rest)
    {
        int open = sentence.IndexOf("(see ", StringComparison.OrdinalIgnoreCase);
        int close = open < 0 ? -1 : sentence.IndexOf(')', open);
        // "draft resolution I (a)" holds a bracket of its own.
        while (close > 0 && sentence[open..close].Count(c => c == '(') > sentence[open..(close + 1)].Count(c => c == ')'))
            close = sentence.IndexOf(')', close + 1);
        if (close < 0)
        {
            rest = sentence;
            return null;
        }

        string place = sentence[(open + "(see ".Length)..close].Trim();
        rest = string.Concat(sentence.AsSpan(0, open).TrimEnd(), sentence.AsSpan(close + 1));
        int kind = place.IndexOf("draft ", StringComparison.OrdinalIgnoreCase);
        bool? decision = kind < 0 ? null : place.AsSpan(kind).Contains("decision", StringComparison.OrdinalIgnoreCase);
        return new ReportReference(place, ParagraphOf(place), decision, DesignatorOf(place, kind));
    }

    private static int? ParagraphOf(string place)
    {
        int at = place.IndexOf("para", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        while (at < place.Length && !char.IsAsciiDigit(place[at]))
            at++;
        int end = at;
        while (end < place.Length && char.IsAsciiDigit(place[end]))
            end++;
        return int.TryParse(place.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    private static string DesignatorOf(string place, int kind)
    {
        if (kind < 0)
            return "";
        string[] words = place[kind..].Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && Headings.IsDesignator(words[2]) ? words[2] : "";
    }
}
