namespace UNVoting.Queries.Texts;

/// <summary>The paragraphs of a text as bags of pairs of neighbouring words, each pair with what it weighs in that text.</summary>
/// <remarks>
/// A pair weighs one by the number of paragraphs of the text that have it: what every paragraph repeats (the name of a working group, "in the context of
/// international security") says little of which one it is. The first word stands in a pair with the beginning, so that a paragraph of n words has n pairs.
/// </remarks>
internal sealed class PairBags
{
    /// <summary>What a pair weighs that stands in one paragraph alone. Whole numbers, so that sums are exact in any order.</summary>
    public const int Unit = 1_000_000;

    private const int Beginning = -1;

    private readonly int[] holders;

    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="numbers">The numbers of pairs, shared with the text to compare with.</param>
    public PairBags(ParagraphWords[] paragraphs, Dictionary<(int, int), int> numbers)
    {
        Bags = Array.ConvertAll(paragraphs, paragraph => BagOf(paragraph.All, numbers));
        holders = new int[numbers.Count];
        foreach (var (pair, _) in Bags.SelectMany(bag => bag))
            holders[pair]++;
        Totals = Array.ConvertAll(Bags, bag => bag.Sum(entry => entry.Count * (long)WeightOf(entry.Pair)));
    }

    /// <summary>For each paragraph its pairs, each once, with how often it stands there.</summary>
    public (int Pair, int Count)[][] Bags { get; }

    /// <summary>For each paragraph what its pairs weigh together; 0 for one without words.</summary>
    public long[] Totals { get; }

    /// <summary>What a pair weighs in this text; 0 where it has none.</summary>
    public int WeightOf(int pair) => pair < holders.Length && holders[pair] > 0 ? Math.Max(1, Unit / holders[pair]) : 0;

    private static (int Pair, int Count)[] BagOf(int[] words, Dictionary<(int, int), int> numbers)
    {
        var pairs = new int[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            var pair = (i == 0 ? Beginning : words[i - 1], words[i]);
            if (!numbers.TryGetValue(pair, out pairs[i]))
                numbers.Add(pair, pairs[i] = numbers.Count);
        }

        Array.Sort(pairs);
        var bag = new List<(int Pair, int Count)>(pairs.Length);
        for (int start = 0, end; start < pairs.Length; start = end)
        {
            end = start + 1;
            while (end < pairs.Length && pairs[end] == pairs[start])
                end++;
            bag.Add((pairs[start], end - start));
        }

        return [.. bag];
    }
}
