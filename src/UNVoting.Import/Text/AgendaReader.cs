using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>Reads the numbers of agenda items: <c>Agenda item 94</c>, <c>Agenda items 71 (b) and (c)</c>, <c>Agenda item 19 (a) to (d)</c>.</summary>
internal static class AgendaReader
{
    // No agenda is so long; "1 to 999" again and again would fill the memory.
    private const int MostItems = 1000;

    /// <summary>Reads the items at the start of a text.</summary>
    /// <returns>How many characters they take; 0 where there are none.</returns>
    public static int Take(string text, List<AgendaItem> items)
    {
        int at = StartOfNumbers(text);
        if (at == 0)
            return 0;
        int end = at, number = 0;
        int letter = 0;
        bool range = false;
        while (at < text.Length && items.Count < MostItems)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                int digits = at;
                while (digits < text.Length && char.IsAsciiDigit(text[digits]))
                    digits++;
                if (digits - at > 3 || text[at] == '0')
                    break;
                int value = int.Parse(text.AsSpan(at, digits - at), CultureInfo.InvariantCulture);
                for (int between = number + 1; range && letter == 0 && between < value; between++)
                    items.Add(new AgendaItem(between.ToString(CultureInfo.InvariantCulture)));
                (number, letter, range) = (value, 0, false);
                end = at = digits;
                if (!LetterFollows(text, at))
                    items.Add(new AgendaItem(number.ToString(CultureInfo.InvariantCulture)));
            }
            else if (number > 0 && LetterAt(text, at) is { Length: > 0 } letters)
            {
                int value = LabelOrder.LetterValue(letters);
                for (int between = letter + 1; range && letter > 0 && between < value; between++)
                    Add(items, number, LabelOrder.Letters(between));
                Add(items, number, letters);
                (letter, range) = (value, false);
                end = at += letters.Length + 2;
            }
            else if (Separator(text, at) is var separator && separator > 0)
            {
                range |= text.AsSpan(at, separator).Trim() is "to" or "–" or "-";
                at += separator;
            }
            else
            {
                break;
            }
        }

        if (number == 0)
            return 0;
        while (end < text.Length && text[end] is ':' or '*' or '.')
            end++;
        return end;
    }

    private static int StartOfNumbers(string text)
    {
        foreach (string words in (ReadOnlySpan<string>)["Agenda items ", "Agenda item ", "Items ", "Item "])
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                return words.Length;
        }

        return 0;
    }

    private static bool LetterFollows(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return LetterAt(text, at).Length > 0;
    }

    // "(b)", "(dd)"
    private static string LetterAt(string text, int at)
    {
        int close = at < text.Length && text[at] == '(' ? text.AsSpan(at, Math.Min(4, text.Length - at)).IndexOf(')') : -1;
        return close > 1 && LabelOrder.LetterValue(text.AsSpan(at + 1, close - 1)) > 0 ? text[(at + 1)..(at + close)] : "";
    }

    private static int Separator(string text, int at)
    {
        foreach (string separator in (ReadOnlySpan<string>)[", and ", " and ", " to ", ", ", "and ", "to ", " ", ",", "–", "-"])
        {
            if (text.AsSpan(at).StartsWith(separator, StringComparison.OrdinalIgnoreCase))
                return separator.Length;
        }

        return 0;
    }

    private static void Add(List<AgendaItem> items, int number, string letter) =>
        items.Add(new AgendaItem(string.Create(CultureInfo.InvariantCulture, $"{number} ({letter})")));
}
