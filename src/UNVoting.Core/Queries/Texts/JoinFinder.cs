namespace UNVoting.Queries.Texts;

/// <summary>Finds where one paragraph may have become several in a row.</summary>
/// <remarks>Each part must bring at least half of what it weighs: without it, the whole shares that much less with the parts together.</remarks>
internal sealed class JoinFinder(PairBags wholes, PairBags parts, Func<int, int, bool> isPart, int pairs)
{
    private readonly int[] inWhole = new int[pairs];
    private readonly int[] inParts = new int[pairs];

    /// <summary>The splits of paragraphs of one text into paragraphs of another: whole, first part, number of parts, cost.</summary>
    public IEnumerable<(int Whole, int Part, int Count, int Cost)> Find()
    {
        for (int whole = 0; whole < wholes.Bags.Length; whole++)
        {
            // What parts can bring is what the whole has: heavier than twice that, they cannot all bring half.
            long most = 2 * wholes.Bags[whole].Sum(entry => (long)entry.Count * parts.WeightOf(entry.Pair));
            for (int part = 0; part + 1 < parts.Bags.Length; part++)
            {
                long total = 0;
                for (int count = 1; count <= AlignmentCost.MostParts && part + count <= parts.Bags.Length && isPart(whole, part + count - 1); count++)
                {
                    total += parts.Totals[part + count - 1];
                    if (total > most)
                        break;
                    if (count > 1 && CostOf(whole, part, count, total) is { } cost)
                        yield return (whole, part, count, cost);
                }
            }
        }
    }

    private int? CostOf(int whole, int part, int count, long total)
    {
        var others = parts.Bags.AsSpan(part, count);
        Add(inWhole, wholes.Bags[whole]);
        foreach (var bag in others)
            Add(inParts, bag);
        int? cost = AllBring(others, part) ? Cost(whole, count, total) : null;
        Clear(inWhole, wholes.Bags[whole]);
        foreach (var bag in others)
            Clear(inParts, bag);
        return cost;
    }

    private bool AllBring(ReadOnlySpan<(int Pair, int Count)[]> others, int part)
    {
        for (int i = 0; i < others.Length; i++)
        {
            long brought = 0;
            foreach (var (pair, count) in others[i])
                brought += (long)(Math.Min(inWhole[pair], inParts[pair]) - Math.Min(inWhole[pair], inParts[pair] - count)) * parts.WeightOf(pair);
            if (2 * brought < parts.Totals[part + i])
                return false;
        }

        return true;
    }

    private int Cost(int whole, int count, long total)
    {
        var (ofWhole, ofParts) = (0L, 0L);
        foreach (var (pair, times) in wholes.Bags[whole])
        {
            long shared = Math.Min(times, inParts[pair]);
            ofWhole += shared * wholes.WeightOf(pair);
            ofParts += shared * parts.WeightOf(pair);
        }

        return AlignmentCost.Of(new Share(ofWhole, wholes.Totals[whole], 0), new Share(ofParts, total, 0)) + (AlignmentCost.Join * (count - 1));
    }

    private static void Add(int[] counts, (int Pair, int Count)[] bag)
    {
        foreach (var (pair, count) in bag)
            counts[pair] += count;
    }

    private static void Clear(int[] counts, (int Pair, int Count)[] bag)
    {
        foreach (var (pair, _) in bag)
            counts[pair] = 0;
    }
}
