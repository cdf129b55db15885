namespace UNVoting.Queries.Blocs;

/// <summary>Hierarchical clustering of items by their distances, with the nearest-neighbour chain.</summary>
/// <remarks>
/// <para>The chain walks from a cluster to its nearest, on to that one's nearest, and joins two clusters that are each other's nearest (Benzécri 1982; Murtagh 1983;
/// Müllner 2011). For <see cref="Linkage.Average"/>, <see cref="Linkage.Complete"/> and <see cref="Linkage.Ward"/> it finds the same tree as joining the nearest pair
/// again and again, at O(n²) time and memory. Distances of a joined cluster follow Lance &amp; Williams 1967.</para>
/// <para>Ties: a walk begins at the lowest-numbered cluster; of several nearest the one the chain came from is taken, else the lowest-numbered. A joined cluster
/// keeps the lower number. Among merges of equal height the one found first comes first. The same distances always give the same tree.</para>
/// </remarks>
public static class HierarchicalClustering
{
    /// <summary>Clusters items by their distances.</summary>
    /// <param name="distances">The distance of each pair.</param>
    /// <param name="linkage">How far apart two clusters are said to be.</param>
    /// <returns>The tree of merges.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="distances"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="linkage"/> is not one of the linkages.</exception>
    public static Dendrogram Cluster(PairDistances distances, Linkage linkage = Linkage.Average)
    {
        ArgumentNullException.ThrowIfNull(distances);
        if (linkage is not (Linkage.Average or Linkage.Complete or Linkage.Ward))
            throw new ArgumentOutOfRangeException(nameof(linkage), linkage, "Expected average, complete or Ward linkage.");
        var square = distances.ToSquare();

        // Ward's update is linear in squared distances; the roots are taken once, when the merges are known.
        if (linkage == Linkage.Ward)
        {
            for (var i = 0; i < square.Length; i++)
                square[i] *= square[i];
        }

        var joins = Chain(square, distances.Count, linkage);
        if (linkage == Linkage.Ward)
        {
            for (var k = 0; k < joins.Length; k++)
                joins[k].Height = Math.Sqrt(joins[k].Height);
        }

        return Dendrogram.FromJoins(distances.Count, joins);
    }

    private static (int First, int Second, double Height)[] Chain(double[] square, int count, Linkage linkage)
    {
        var joins = new (int, int, double Height)[Math.Max(0, count - 1)];
        var size = new int[count];
        var chain = new int[count];
        Array.Fill(size, 1);
        for (var i = 0; i < count; i++)
            square[(i * count) + i] = double.PositiveInfinity;

        var length = 0;
        var lowest = 0;
        for (var made = 0; made < joins.Length; made++)
        {
            if (length == 0)
            {
                while (size[lowest] == 0)
                    lowest++;
                chain[length++] = lowest;
            }

            int top, nearest;
            while (true)
            {
                top = chain[length - 1];
                var row = square.AsSpan(top * count, count);
                var before = length > 1 ? chain[length - 2] : -1;
                nearest = before;
                var distance = before >= 0 ? row[before] : double.PositiveInfinity;
                for (var other = 0; other < row.Length; other++)
                {
                    if (row[other] < distance)
                        (distance, nearest) = (row[other], other);
                }

                if (nearest == before)
                    break;
                chain[length++] = nearest;
            }

            length -= 2;
            var (kept, gone) = top < nearest ? (top, nearest) : (nearest, top);
            joins[made] = (kept, gone, square[(kept * count) + gone]);
            Join(square, count, size, kept, gone, linkage);
        }

        return joins;
    }

    private static void Join(double[] square, int count, int[] size, int kept, int gone, Linkage linkage)
    {
        double first = size[kept], second = size[gone];
        var between = square[(kept * count) + gone];
        for (var other = 0; other < count; other++)
        {
            if (size[other] == 0 || other == kept || other == gone)
                continue;
            var toKept = square[(kept * count) + other];
            var toGone = square[(gone * count) + other];
            var joined = linkage switch
            {
                Linkage.Average => ((first * toKept) + (second * toGone)) / (first + second),
                Linkage.Complete => Math.Max(toKept, toGone),
                _ => (((first + size[other]) * toKept) + ((second + size[other]) * toGone) - (size[other] * between)) / (first + second + size[other]),
            };

            // By definition no join brings a third cluster nearer; nor may rounding, or the chain could run into itself and heights could fall.
            joined = Math.Max(joined, Math.Min(toKept, toGone));
            square[(kept * count) + other] = joined;
            square[(other * count) + kept] = joined;
            square[(other * count) + gone] = double.PositiveInfinity;
        }

        square[(kept * count) + gone] = double.PositiveInfinity;
        size[kept] += size[gone];
        size[gone] = 0;
    }
}
