using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>
/// The paragraphs that a phrase names: "the third preambular paragraph", "operative paragraphs 1 and 7", "preambular paragraphs 3 to 5", "paragraph 4 (b)",
/// "the last preambular paragraph". Places counted from the end are negative until the text is known.
/// </summary>
internal static class ParagraphPhrase
{
    private const int MostInRange = 100;

    /// <summary>The paragraphs named in a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="fromEnd">Preambular (true) or operative paragraphs counted from the end: 1 is the last.</param>
    public static List<ParagraphLabel> Read(string phrase, List<(bool Preambular, int FromEnd)> fromEnd)
    {
        var labels = new List<ParagraphLabel>();
        string[] words = Words(phrase);
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] is not ("paragraph" or "paragraphs" or "subparagraph" or "subparagraphs" or "sub-paragraph" or "sub-paragraphs"))
                continue;
            bool preambular = i > 0 && words[i - 1] is "preambular" or "preamble";
            bool operative = i > 0 && words[i - 1] == "operative";
            int before = preambular || operative ? i - 2 : i - 1;
            int count = labels.Count;
            if (words[i].StartsWith("sub", StringComparison.Ordinal) && TakeSubparagraphsOf(words, i + 1, labels))
                continue;
            TakeNumbers(words, i + 1, preambular, labels);
            if (labels.Count == count)
                TakeOrdinals(words, before, preambular, labels, fromEnd);
        }

        return labels;
    }

    // "sub-paragraphs (b) and (c) of operative paragraph 4"
    private static bool TakeSubparagraphsOf(string[] words, int at, List<ParagraphLabel> labels)
    {
        var points = new List<string>();
        while (at < words.Length && (IsPoint(words[at]) || words[at] is "," or "and"))
        {
            if (IsPoint(words[at]))
                points.Add(words[at]);
            at++;
        }

        if (points.Count == 0 || at >= words.Length || words[at] != "of")
            return false;
        at++;
        bool preambular = false;
        while (at < words.Length && words[at] is "operative" or "preambular" or "paragraph" or "the")
            preambular |= words[at++] == "preambular";
        if (at >= words.Length || !TryNumber(words[at], out int number))
            return false;
        foreach (string point in points)
            AddPoint(labels, Label(number, preambular), point);
        return true;
    }

    private static void TakeNumbers(string[] words, int at, bool preambular, List<ParagraphLabel> labels)
    {
        ParagraphLabel? last = null;
        int previous = 0;
        bool range = false;
        for (; at < words.Length; at++)
        {
            string word = words[at];
            if (TryNumber(word, out int number))
            {
                for (int between = previous + 1; range && previous > 0 && between < number && number - previous < MostInRange; between++)
                    labels.Add(Label(between, preambular));
                last = Label(number, preambular);
                labels.Add(last);
                (previous, range) = (number, false);
            }
            else if (word is "bis" or "ter" && last is not null && ParagraphLabel.TryParse($"{last} {word}", CultureInfo.InvariantCulture, out ParagraphLabel? latin))
            {
                labels[^1] = last = latin;
            }
            else if (last is not null && IsPoint(word))
            {
                TakePoint(labels, ref last, word);
            }
            else if (word is "to" or "through" or "–" or "-" && previous > 0)
            {
                range = true;
            }
            else if (!(word is "," or "and" && last is not null))
            {
                return;
            }
        }
    }

    // "4 (b) and (c)" names two points of one paragraph; "4 (b) (ii)" one point of a point.
    private static void TakePoint(List<ParagraphLabel> labels, ref ParagraphLabel last, string point)
    {
        ParagraphLabel parent = last;
        bool roman = LabelOrder.RomanValue(point.Trim('(', ')')) > 0;
        if (last.Depth > 1 && !(last.Depth == 2 && roman && LabelOrder.LetterValue(point.Trim('(', ')')) != LabelOrder.LetterValue(last.Path[^1].Trim('(', ')')) + 1))
            parent = last.Parent!;
        else if (labels.Count > 0 && labels[^1].Equals(last))
            labels.RemoveAt(labels.Count - 1);
        AddPoint(labels, parent, point);
        if (labels.Count > 0)
            last = labels[^1];
    }

    private static void TakeOrdinals(string[] words, int at, bool preambular, List<ParagraphLabel> labels, List<(bool Preambular, int FromEnd)> fromEnd)
    {
        var found = new List<int>();
        int later = 0;
        bool range = false;
        for (; at >= 0; at--)
        {
            string word = words[at];
            if (word is "last" or "final")
                fromEnd.Add((preambular, 1));
            else if (word is "penultimate")
                fromEnd.Add((preambular, 2));
            else if (!char.IsAsciiDigit(word[^1]) && Ordinals.TryParse(word, out int number) && word is not ("one" or "two"))
            {
                for (int between = later - 1; range && between > number && later - number < MostInRange; between--)
                    found.Insert(0, between);
                found.Insert(0, number);
                (later, range) = (number, false);
            }
            else if (word is "to" or "through")
                range = later > 0;
            else if (word is not ("and" or "," or "new" or "the") || (found.Count == 0 && fromEnd.Count == 0 && word is "and" or ","))
                break;
        }

        foreach (int number in found)
            labels.Add(Label(number, preambular));
    }

    private static void AddPoint(List<ParagraphLabel> labels, ParagraphLabel parent, string point)
    {
        if (ParagraphLabel.TryParse($"{parent} {point}", CultureInfo.InvariantCulture, out ParagraphLabel? label))
            labels.Add(label);
    }

    private static ParagraphLabel Label(int number, bool preambular) => preambular ? ParagraphLabel.Preambular(number) : ParagraphLabel.Operative(number);

    private static bool TryNumber(string word, out int number) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and < 1000;

    private static bool IsPoint(string word) => word.Length is >= 3 and <= 6 && word[0] == '(' && word[^1] == ')';

    private static string[] Words(string phrase) =>
        phrase.Replace(",", " , ", StringComparison.Ordinal).Replace("(", " (", StringComparison.Ordinal).Replace("–", " – ", StringComparison.Ordinal).ToLowerInvariant()
            .Split([' ', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
}
