using System.Collections.Immutable;

namespace UNVoting.Queries.Blocs;

/// <summary>The silhouette: for each item, how much nearer its own bloc is than the next (Rousseeuw 1987).</summary>
public static class Silhouette
{
    /// <summary>Scores each item of a partition.</summary>
    /// <param name="distances">The distance of each pair.</param>
    /// <param name="partition">A partition of the same items.</param>
    /// <returns>One score an item in order of items; empty where there are fewer than two blocs, because then no item has another bloc to be compared with. Cost O(items²).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The partition divides another number of items than there are distances for.</exception>
    public static IReadOnlyList<SilhouetteScore> Score(PairDistances distances, Partition partition)
    {
        ArgumentNullException.ThrowIfNull(distances);
        ArgumentNullException.ThrowIfNull(partition);
        if (distances.Count != partition.ItemCount)
            throw new ArgumentException($"The partition divides {partition.ItemCount} items, but there are distances for {distances.Count}.", nameof(partition));
        if (partition.BlocCount < 2)
            return [];
        return [.. Score(partition, (first, second) => distances[first, second]).Select(score => score!.Value)];
    }

    /// <summary>Scores each item where some pairs have no distance: means are over the pairs that have one, and an item without distance to any item of another bloc has no score.</summary>
    internal static ImmutableArray<SilhouetteScore?> Score(Partition partition, Func<int, int, double?> distance)
    {
        var scores = ImmutableArray.CreateBuilder<SilhouetteScore?>(partition.ItemCount);
        var sums = new double[partition.BlocCount];
        var pairs = new int[partition.BlocCount];
        for (var item = 0; item < partition.ItemCount; item++)
        {
            Array.Clear(sums);
            Array.Clear(pairs);
            for (var other = 0; other < partition.ItemCount; other++)
            {
                if (other == item || distance(item, other) is not { } known)
                    continue;
                sums[partition.Labels[other]] += known;
                pairs[partition.Labels[other]]++;
            }

            scores.Add(Score(sums, pairs, partition.Labels[item]));
        }

        return scores.MoveToImmutable();
    }

    private static SilhouetteScore? Score(double[] sums, int[] pairs, int own)
    {
        var (nearest, toNearest) = (-1, double.PositiveInfinity);
        for (var bloc = 0; bloc < sums.Length; bloc++)
        {
            if (bloc == own || pairs[bloc] == 0)
                continue;
            var mean = sums[bloc] / pairs[bloc];
            if (mean < toNearest)
                (nearest, toNearest) = (bloc, mean);
        }

        if (nearest < 0)
            return null;
        if (pairs[own] == 0)
            return new SilhouetteScore(0, null, toNearest, nearest);
        var within = sums[own] / pairs[own];
        var larger = Math.Max(within, toNearest);
        return new SilhouetteScore(larger == 0 ? 0 : (toNearest - within) / larger, within, toNearest, nearest);
    }
}
