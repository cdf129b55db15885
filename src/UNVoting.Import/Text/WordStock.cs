using UNVoting.Import.Names;

namespace UNVoting.Import.Text;

/// <summary>The words of a document, which tell a word broken at a line end ("informa-" "tion") from one that has its hyphen ("capacity-" "building").</summary>
internal sealed class WordStock(IReadOnlyList<ContentLine> lines)
{
    private const int ShortestPart = 4;

    private static readonly string[] Prefixes = ["non", "so", "ex", "mid"];

    // Gathered when the first broken word is met; most texts have none.
    private HashSet<string>? _words;

    public bool KeepsHyphen(string left, string right)
    {
        _words ??= Gather(lines);
        if (_words.Contains($"{left}-{right}"))
            return true;
        if (_words.Contains(left + right))
            return false;
        // "in-" is a word and half of many; "action-" hardly ever is half of one.
        return !StateNames.TryResolve(left + right, null, out _)
            && (_words.Contains(right) || (left.Length >= ShortestPart ? _words.Contains(left) : Prefixes.Contains(left, StringComparer.OrdinalIgnoreCase)));
    }

    private static HashSet<string> Gather(IReadOnlyList<ContentLine> lines)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        bool broken = false;
        foreach (ContentLine line in lines)
        {
            string plain = line.Plain;
            int start = -1;
            bool half = broken;
            broken = plain.EndsWith('-');
            for (int i = 0; i <= plain.Length; i++)
            {
                bool inside = i < plain.Length && (char.IsLetter(plain[i]) || (plain[i] == '-' && start >= 0 && i + 1 < plain.Length && char.IsLetter(plain[i + 1])));
                if (inside)
                {
                    start = start < 0 ? i : start;
                }
                else if (start >= 0)
                {
                    // The halves of a word on both sides of the end of a line are no words.
                    if (!half && !(broken && i >= plain.Length - 1))
                        words.Add(plain[start..i]);
                    half = false;
                    start = -1;
                }
            }
        }

        return words;
    }
}
