namespace UNVoting.Import.Text;

/// <summary>The words of a document, which tell a word broken at a line end ("informa-" "tion") from one that has its hyphen ("capacity-" "building").</summary>
internal sealed class WordStock(IReadOnlyList<ContentLine> lines)
{
    // Gathered when the first broken word is met; most texts have none.
    private HashSet<string>? _words;

    public bool KeepsHyphen(string left, string right)
    {
        _words ??= Gather(lines);
        if (_words.Contains($"{left}-{right}"))
            return true;
        if (_words.Contains(left + right))
            return false;
        return _words.Contains(left);
    }

    private static HashSet<string> Gather(IReadOnlyList<ContentLine> lines)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (ContentLine line in lines)
        {
            string plain = line.Plain;
            int start = -1;
            for (int i = 0; i <= plain.Length; i++)
            {
                bool inside = i < plain.Length && (char.IsLetter(plain[i]) || (plain[i] == '-' && start >= 0 && i + 1 < plain.Length && char.IsLetter(plain[i + 1])));
                if (inside)
                {
                    start = start < 0 ? i : start;
                }
                else if (start >= 0)
                {
                    // The half of a word before the break at the end of a line is no word.
                    if (i < plain.Length || plain[^1] != '-')
                        words.Add(plain[start..i]);
                    start = -1;
                }
            }
        }

        return words;
    }
}
