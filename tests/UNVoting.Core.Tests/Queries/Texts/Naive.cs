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
}
