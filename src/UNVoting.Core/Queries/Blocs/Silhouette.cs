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
        var scores = ImmutableArray.CreateBuilder<SilhouetteScore>(distances.Count);
        var sums = new double[partition.BlocCount];
        for (var item = 0; item < distances.Count; item++)
        {
            Array.Clear(sums);
            for (var other = 0; other < distances.Count; other++)
                sums[partition.Labels[other]] += distances[item, other];
            scores.Add(Score(sums, partition, partition.Labels[item]));
        }

        return scores.MoveToImmutable();
    }

    private static SilhouetteScore Score(double[] sums, Partition partition, int own)
    {
        var (nearest, toNearest) = (-1, double.PositiveInfinity);
        for (var bloc = 0; bloc < sums.Length; bloc++)
        {
            var mean = sums[bloc] / partition.SizeOf(bloc);
            if (bloc != own && mean < toNearest)
                (nearest, toNearest) = (bloc, mean);
        }

        if (partition.SizeOf(own) == 1)
            return new SilhouetteScore(0, null, toNearest, nearest);
        var within = sums[own] / (partition.SizeOf(own) - 1);
        var larger = Math.Max(within, toNearest);
        return new SilhouetteScore(larger == 0 ? 0 : (toNearest - within) / larger, within, toNearest, nearest);
    }
}
