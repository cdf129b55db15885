using System.Globalization;
using System.Text;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>The totals as a sentence prints them: "109 to 45, with 16 abstentions", "178 to none, with 1 abstention", "98 votes in favour, 2 against and 3 abstentions".</summary>
internal static class TotalsPhrase
{
    private const int MostMembers = 400;

    /// <summary>Reads the totals of a sentence.</summary>
    /// <returns>Whether it prints any.</returns>
    public static bool TryRead(string sentence, out PrintedTotals totals)
    {
        string[] words = Words(sentence);
        for (int i = 0; i < words.Length; i++)
        {
            if (Follows(words, i) && TryReadAt(words, i, out totals))
                return true;
        }

        totals = default;
        return false;
    }

    // Totals stand after "vote of" and after "by".
    private static bool Follows(string[] words, int at) =>
        at > 0 && (words[at - 1] is "by" || (words[at - 1] is "of" && at > 1 && words[at - 2] is "vote" or "votes" or "majority"));

    private static bool TryReadAt(string[] words, int at, out PrintedTotals totals)
    {
        totals = default;
        if (TryDashes(words[at], out totals))
            return true;
        if (!TryNumber(words[at], out int inFavour))
            return false;
        int i = Skip(words, at + 1, "votes", "vote", "in", "favour", "favor", ",");
        bool stated = i > at + 1;
        if (i < words.Length && words[i] is "to" or "against" or "for")
            i = Skip(words, i, "to", "against", "for", ",", "and");
        else if (!stated)
            return false;
        if (i >= words.Length || !TryNumber(words[i], out int against))
            return false;
        // "60 against to 40 in favour"
        int end = Skip(words, i + 1, "votes", "vote", "in", "favour", "favor");
        if (words.AsSpan(at, i - at).Contains("against") && words.AsSpan(i, end - i) is [.., "favour" or "favor"])
            (inFavour, against) = (against, inFavour);
        i = Skip(words, end, "votes", "vote", "against", "opposed", ",", "with", "and");
        int? abstaining = null;
        if (i < words.Length && words[i] is "without" && i + 1 < words.Length && words[i + 1].StartsWith("abst", StringComparison.Ordinal))
            abstaining = 0;
        else if (i + 1 < words.Length && TryNumber(words[i], out int abstained) && Skip(words, i + 1, "members", "delegations", "States") is var noun && noun < words.Length && words[noun].StartsWith("abst", StringComparison.OrdinalIgnoreCase))
            abstaining = abstained;
        totals = new PrintedTotals(inFavour, against, abstaining);
        return true;
    }

    // "124-6-48"
    private static bool TryDashes(string word, out PrintedTotals totals)
    {
        totals = default;
        string[] parts = word.Split('-', '–', '—');
        if (parts.Length != 3)
            return false;
        Span<int> values = stackalloc int[3];
        for (int i = 0; i < 3; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out values[i]) || values[i] > MostMembers)
                return false;
        }

        totals = new PrintedTotals(values[0], values[1], values[2]);
        return true;
    }

    private static bool TryNumber(string word, out int number)
    {
        number = 0;
        if (word is "none" or "no" or "nil" or "zero" or "0")
            return true;
        return Ordinals.TryParse(word, out number) && number <= MostMembers;
    }

    private static int Skip(string[] words, int at, params ReadOnlySpan<string> skipped)
    {
        while (at < words.Length && skipped.Contains(words[at]))
            at++;
        return at;
    }

    // Words and commas; the case of the first letter does not matter to a number in words.
    private static string[] Words(string sentence) =>
        WithoutNames(sentence).Replace(",", " , ", StringComparison.Ordinal).Replace('(', ' ').Replace(')', ' ').ToLowerInvariant()
            .Split([' ', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The names that stand in brackets among the words of a sentence: "of 60 to 2 (Israel and United States of America), with 110 abstentions".</summary>
    public static IEnumerable<string> Names(string sentence) => Brackets(sentence).Where(bracket => bracket.IsNames).Select(bracket => sentence[(bracket.Open + 1)..bracket.Close]);

    // Names in brackets part the numbers.
    private static string WithoutNames(string sentence)
    {
        var words = new StringBuilder(sentence.Length);
        int at = 0;
        foreach ((int open, int close, bool isNames) in Brackets(sentence))
        {
            words.Append(sentence, at, (isNames ? open : close + 1) - at);
            at = close + 1;
        }

        return words.Append(sentence, at, sentence.Length - at).ToString();
    }

    private static IEnumerable<(int Open, int Close, bool IsNames)> Brackets(string sentence)
    {
        int close = 0;
        for (int open = sentence.IndexOf('(', StringComparison.Ordinal); open >= 0 && (close = sentence.IndexOf(')', open)) >= 0; open = sentence.IndexOf('(', close))
            yield return (open, close, char.IsUpper(sentence[open + 1]) && !sentence.AsSpan(open, close - open).ContainsAnyInRange('0', '9'));
    }
}
