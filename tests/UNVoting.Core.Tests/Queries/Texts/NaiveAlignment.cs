using UNVoting.Queries.Texts;

namespace UNVoting.Tests.Queries.Texts;

/// <summary>The likeness of paragraphs and the least cost of an alignment in the plainest way, to compare with.</summary>
internal sealed class NaiveAlignment(ParagraphWords[] first, ParagraphWords[] second)
{
    // The numbers of the documentation, in millionths.
    public const int One = 1_000_000;
    public const int Gap = 300_000;
    public const int Join = 100_000;
    public const int LeastToMove = 500_000;
    private const int MostParts = 8;
    private const int FewestContinued = 8;
    private const int Continued = 600_000;

    private readonly (int, int)[][] first = Array.ConvertAll(first, PairsOf);
    private readonly (int, int)[][] second = Array.ConvertAll(second, PairsOf);

    /// <summary>The least cost of an alignment in order, every way tried.</summary>
    public long LeastCost(int i = 0, int j = 0)
    {
        if (i == first.Length || j == second.Length)
            return (long)Gap * (first.Length - i + second.Length - j);
        long best = Math.Min(Gap + LeastCost(i + 1, j), Gap + LeastCost(i, j + 1));
        best = Math.Min(best, CostOf(i, 1, j, 1)!.Value + LeastCost(i + 1, j + 1));
        for (int parts = 2; parts <= MostParts; parts++)
        {
            if (j + parts <= second.Length && CostOf(i, 1, j, parts) is { } split)
                best = Math.Min(best, split + LeastCost(i + 1, j + parts));
            if (i + parts <= first.Length && CostOf(i, parts, j, 1) is { } merged)
                best = Math.Min(best, merged + LeastCost(i + parts, j + 1));
        }

        return best;
    }

    /// <summary>What paragraphs of both texts cost as one; null where a part brings less than half of its own.</summary>
    public int? CostOf(int i, int firstCount, int j, int secondCount)
    {
        var (left, right) = (first[i..(i + firstCount)], second[j..(j + secondCount)]);
        if (firstCount + secondCount > 2)
        {
            var (parts, whole, text) = firstCount > 1 ? (left, right[0], first) : (right, left[0], second);
            if (!parts.Select((_, place) => place).All(place => Brings(parts, place, whole, text)))
                return null;
        }

        (int, int)[] one = [.. left.SelectMany(pairs => pairs)], other = [.. right.SelectMany(pairs => pairs)];
        var (inFirst, inSecond) = (Weight(Common(one, other), first), Weight(Common(one, other), second));
        var (ofFirst, ofSecond) = (Weight(one, first), Weight(other, second));
        if (one.Length + other.Length == 0)
            return 0;
        int cost = One - (int)(One * (inFirst + inSecond) / (ofFirst + ofSecond));
        if (firstCount + secondCount > 2)
            return cost + (Join * (firstCount + secondCount - 2));
        cost = one.Distinct().Count() < FewestContinued ? cost : Math.Min(cost, One - (int)((long)Continued * inFirst / ofFirst));
        return other.Distinct().Count() < FewestContinued ? cost : Math.Min(cost, One - (int)((long)Continued * inSecond / ofSecond));
    }

    private static bool Brings((int, int)[][] parts, int place, (int, int)[] whole, (int, int)[][] text)
    {
        (int, int)[] all = [.. parts.SelectMany(pairs => pairs)], others = [.. parts.Where((_, other) => other != place).SelectMany(pairs => pairs)];
        return parts[place].Length > 0 && 2 * (Weight(Common(whole, all), text) - Weight(Common(whole, others), text)) >= Weight(parts[place], text);
    }

    private static (int, int)[] PairsOf(ParagraphWords paragraph) => [.. paragraph.All.Select((word, place) => (place == 0 ? -1 : paragraph.All[place - 1], word))];

    private static IEnumerable<(int, int)> Common((int, int)[] one, (int, int)[] other) =>
        one.GroupBy(pair => pair).SelectMany(pair => Enumerable.Repeat(pair.Key, Math.Min(pair.Count(), other.Count(same => same == pair.Key))));

    private static long Weight(IEnumerable<(int, int)> pairs, (int, int)[][] text) =>
        pairs.Sum(pair => text.Count(paragraph => paragraph.Contains(pair)) is var holders and > 0 ? (long)Math.Max(1, PairBags.Unit / holders) : 0);
}
