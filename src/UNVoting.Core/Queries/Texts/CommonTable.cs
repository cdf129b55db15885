namespace UNVoting.Queries.Texts;

/// <summary>For each two paragraphs of two texts, how many words they share in the same order, as far as an alignment can need it.</summary>
/// <remarks>The words that two paragraphs share in any order bound what they share in the same order; they are counted through the places of each word, so that
/// most pairs, which share little but "the" and "of", are never looked at word by word.</remarks>
internal sealed class CommonTable
{
    private const int Unneeded = -1;

    private readonly int[] common;
    private readonly int columns;

    public CommonTable(ParagraphWords[] first, ParagraphWords[] second, CommonWords words, int vocabulary)
    {
        columns = second.Length;
        common = new int[first.Length * second.Length];
        var postings = Postings(second, vocabulary);
        var shared = new int[second.Length];
        for (int i = 0; i < first.Length; i++)
        {
            Array.Clear(shared);
            foreach (var (word, count) in Bag(first[i].All))
            {
                foreach (var (paragraph, times) in postings[word] ?? [])
                    shared[paragraph] += Math.Min(count, times);
            }

            for (int j = 0; j < second.Length; j++)
            {
                var (a, b) = (first[i].All, second[j].All);
                common[(i * columns) + j] = MayAlign(shared[j], a.Length, b.Length) ? words.Count(a, b) : Unneeded;
            }
        }
    }

    /// <summary>The words in common, or −1 where the two share too little to be set beside one another in any way.</summary>
    public int this[int first, int second] => common[(first * columns) + second];

    // Enough for a pair, or the shorter may be a part of the longer.
    private static bool MayAlign(int shared, int first, int second) =>
        AlignmentCost.Of(shared, first, second) < 2 * AlignmentCost.Gap || 2 * shared >= Math.Min(first, second);

    private static List<(int Paragraph, int Times)>?[] Postings(ParagraphWords[] paragraphs, int vocabulary)
    {
        var postings = new List<(int Paragraph, int Times)>?[vocabulary];
        for (int paragraph = 0; paragraph < paragraphs.Length; paragraph++)
        {
            foreach (var (word, count) in Bag(paragraphs[paragraph].All))
                (postings[word] ??= []).Add((paragraph, count));
        }

        return postings;
    }

    private static List<(int Word, int Count)> Bag(int[] words)
    {
        int[] sorted = [.. words];
        Array.Sort(sorted);
        var bag = new List<(int Word, int Count)>(sorted.Length);
        for (int start = 0; start < sorted.Length;)
        {
            int end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
                end++;
            bag.Add((sorted[start], end - start));
            start = end;
        }

        return bag;
    }
}
