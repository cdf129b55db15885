using UNVoting.Queries.Texts;

namespace UNVoting.Tests.Queries.Texts;

/// <summary>The same answers in the plainest way, to compare with.</summary>
internal static class Naive
{
    public static int CommonCount<T>(IReadOnlyList<T> first, IReadOnlyList<T> second)
    {
        var counts = new int[first.Count + 1, second.Count + 1];
        for (int i = 1; i <= first.Count; i++)
        {
            for (int j = 1; j <= second.Count; j++)
                counts[i, j] = EqualityComparer<T>.Default.Equals(first[i - 1], second[j - 1]) ? counts[i - 1, j - 1] + 1 : Math.Max(counts[i - 1, j], counts[i, j - 1]);
        }

        return counts[first.Count, second.Count];
    }

    /// <summary>The least cost of an alignment in order, every way tried.</summary>
    public static long LeastCost(int[][] first, int[][] second)
    {
        if (first.Length == 0 || second.Length == 0)
            return (long)AlignmentCost.Gap * (first.Length + second.Length);
        long best = Math.Min(AlignmentCost.Gap + LeastCost(first[1..], second), AlignmentCost.Gap + LeastCost(first, second[1..]));
        best = Math.Min(best, PairCost(first[0], second[0]) + LeastCost(first[1..], second[1..]));
        for (int parts = 2; parts <= Math.Min(AlignmentCost.MostParts, Math.Max(first.Length, second.Length)); parts++)
        {
            if (parts <= second.Length && JoinCost(first[0], second[..parts]) is { } split)
                best = Math.Min(best, split + LeastCost(first[1..], second[parts..]));
            if (parts <= first.Length && JoinCost(second[0], first[..parts]) is { } merged)
                best = Math.Min(best, merged + LeastCost(first[parts..], second[1..]));
        }

        return best;
    }

    private static long PairCost(int[] first, int[] second) => AlignmentCost.Of(CommonCount(first, second), first.Length, second.Length);

    private static long? JoinCost(int[] whole, int[][] parts)
    {
        int shared = CommonCount(whole, [.. parts.SelectMany(part => part)]);
        for (int part = 0; part < parts.Length; part++)
        {
            int without = CommonCount(whole, [.. parts.Where((_, place) => place != part).SelectMany(words => words)]);
            if (parts[part].Length == 0 || 2 * (shared - without) < parts[part].Length)
                return null;
        }

        int total = parts.Sum(part => part.Length);
        return AlignmentCost.Of(shared, whole.Length, total) + (AlignmentCost.Join * (parts.Length - 1));
    }
}
