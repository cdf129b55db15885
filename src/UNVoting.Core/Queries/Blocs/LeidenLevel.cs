using UNVoting.Matrices.Kernels;

namespace UNVoting.Queries.Blocs;

/// <summary>A network at one level of aggregation, dense: agreement links nearly every pair, and lists of neighbours would only be in the way.</summary>
/// <param name="Count">How many nodes there are.</param>
/// <param name="Weights">Link weights, row by row; what lies within a node is on the diagonal.</param>
/// <param name="Positive">The strength above 0 of each node.</param>
/// <param name="Negative">The strength below 0 of each node.</param>
internal sealed record LeidenLevel(int Count, ReadOnlyMemory<double> Weights, double[] Positive, double[] Negative)
{
    /// <summary>What links a node to each node.</summary>
    internal ReadOnlySpan<double> Row(int node) => Weights.Span.Slice(node * Count, Count);

    /// <summary>The network whose nodes are groups of this one's.</summary>
    /// <param name="groups">The group of each node, 0 to below <paramref name="groupCount"/>.</param>
    /// <param name="groupCount">How many groups there are.</param>
    /// <param name="sums">Room for a row of nodes for each group, whatever it holds.</param>
    internal LeidenLevel Aggregate(ReadOnlySpan<int> groups, int groupCount, double[] sums)
    {
        var rows = sums.AsSpan(0, groupCount * Count);
        rows.Clear();
        var weights = new double[groupCount * groupCount];
        var positive = new double[groupCount];
        var negative = new double[groupCount];
        for (var node = 0; node < Count; node++)
        {
            positive[groups[node]] += Positive[node];
            negative[groups[node]] += Negative[node];
            RowSums.Add(rows.Slice(groups[node] * Count, Count), Row(node));
        }

        var (members, starts) = Buckets.ByLabel(groups, groupCount);
        for (var first = 0; first < groupCount; first++)
        {
            var row = rows.Slice(first * Count, Count);
            for (var second = 0; second <= first; second++)
            {
                double between = 0;
                foreach (var node in members.AsSpan(starts[second]..starts[second + 1]))
                    between += row[node];
                weights[(first * groupCount) + second] = between;
                weights[(second * groupCount) + first] = between;
            }
        }

        return new LeidenLevel(groupCount, weights, positive, negative);
    }
}
