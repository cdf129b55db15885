namespace UNVoting.Queries.Blocs;

/// <summary>A network at one level of aggregation, dense: agreement links nearly every pair, and lists of neighbours would only be in the way.</summary>
/// <param name="Count">How many nodes there are.</param>
/// <param name="Weights">Link weights, row by row; what lies within a node is on the diagonal.</param>
/// <param name="Positive">The strength above 0 of each node.</param>
/// <param name="Negative">The strength below 0 of each node.</param>
internal sealed record LeidenLevel(int Count, ReadOnlyMemory<double> Weights, double[] Positive, double[] Negative)
{
    /// <summary>The network whose nodes are groups of this one's.</summary>
    /// <param name="groups">The group of each node, 0 to below <paramref name="groupCount"/>.</param>
    /// <param name="groupCount">How many groups there are.</param>
    internal LeidenLevel Aggregate(ReadOnlySpan<int> groups, int groupCount)
    {
        var weights = new double[groupCount * groupCount];
        var positive = new double[groupCount];
        var negative = new double[groupCount];
        for (var node = 0; node < Count; node++)
        {
            var group = groups[node];
            positive[group] += Positive[node];
            negative[group] += Negative[node];
            var row = Weights.Span.Slice(node * Count, node + 1);
            var sums = weights.AsSpan(group * groupCount, groupCount);
            for (var other = 0; other < row.Length; other++)
                sums[groups[other]] += row[other];
            sums[group] -= row[node] / 2;
        }

        // Each pair was met once, and each node at half its own weight: adding the mirror image counts both as the full square would.
        for (var first = 0; first < groupCount; first++)
        {
            for (var second = 0; second <= first; second++)
            {
                var both = weights[(first * groupCount) + second] + weights[(second * groupCount) + first];
                weights[(first * groupCount) + second] = both;
                weights[(second * groupCount) + first] = both;
            }
        }

        return new LeidenLevel(groupCount, weights, positive, negative);
    }
}
