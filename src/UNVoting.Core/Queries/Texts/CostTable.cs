namespace UNVoting.Queries.Texts;

/// <summary>For each two paragraphs of two texts, what it costs to set them beside one another, and whether one may be a part of the other.</summary>
/// <remarks>Counted through the places of each pair of words, so that two paragraphs that share none are never looked at.</remarks>
internal sealed class CostTable
{
    private readonly int[] costs;
    private readonly bool[] firstIsPart;
    private readonly bool[] secondIsPart;
    private readonly int columns;

    public CostTable(PairBags first, PairBags second, int pairs)
    {
        columns = second.Bags.Length;
        costs = new int[first.Bags.Length * columns];
        firstIsPart = new bool[costs.Length];
        secondIsPart = new bool[costs.Length];
        var postings = Postings(second, pairs);
        var (inFirst, inSecond) = (new long[columns], new long[columns]);
        for (int i = 0; i < first.Bags.Length; i++)
        {
            Array.Clear(inFirst);
            Array.Clear(inSecond);
            foreach (var (pair, count) in first.Bags[i])
            {
                var (firstWeight, secondWeight) = (first.WeightOf(pair), second.WeightOf(pair));
                foreach (var (paragraph, times) in postings[pair] ?? [])
                {
                    long shared = Math.Min(count, times);
                    inFirst[paragraph] += shared * firstWeight;
                    inSecond[paragraph] += shared * secondWeight;
                }
            }

            for (int j = 0; j < columns; j++)
            {
                int place = (i * columns) + j;
                costs[place] = AlignmentCost.OfPair(new Share(inFirst[j], first.Totals[i], first.Bags[i].Length), new Share(inSecond[j], second.Totals[j], second.Bags[j].Length));
                firstIsPart[place] = first.Totals[i] > 0 && 2 * inFirst[j] >= first.Totals[i];
                secondIsPart[place] = second.Totals[j] > 0 && 2 * inSecond[j] >= second.Totals[j];
            }
        }
    }

    /// <summary>What the two cost as one.</summary>
    public int this[int first, int second] => costs[(first * columns) + second];

    /// <summary>Whether half of the paragraph of the first text stands in that of the second.</summary>
    public bool FirstIsPart(int first, int second) => firstIsPart[(first * columns) + second];

    /// <summary>Whether half of the paragraph of the second text stands in that of the first.</summary>
    public bool SecondIsPart(int first, int second) => secondIsPart[(first * columns) + second];

    private static List<(int Paragraph, int Times)>?[] Postings(PairBags bags, int pairs)
    {
        var postings = new List<(int Paragraph, int Times)>?[pairs];
        for (int paragraph = 0; paragraph < bags.Bags.Length; paragraph++)
        {
            foreach (var (pair, count) in bags.Bags[paragraph])
                (postings[pair] ??= []).Add((paragraph, count));
        }

        return postings;
    }
}
