using BenchmarkDotNet.Attributes;
using UNVoting.Queries.Blocs;

namespace UNVoting.Benchmarks.Queries;

/// <summary>Hierarchical clustering, against joining the nearest pair again and again, O(n³). SciPy's compiled average linkage of 200 items takes 0.47 ms.</summary>
[MemoryDiagnoser]
[ReturnValueValidator(failOnError: true)]
public class HierarchicalClusteringBenchmarks
{
    private PairDistances distances = PairDistances.Of(0, (_, _) => 0);

    /// <summary>How many States are clustered.</summary>
    [Params(193, 200)]
    public int States { get; set; }

    /// <summary>Makes the distances.</summary>
    [GlobalSetup]
    public void Prepare() => distances = AgreementSample.Distances(States);

    /// <summary>The nearest pair is looked for anew before every merge.</summary>
    [Benchmark(Baseline = true)]
    public Partition NaiveAverage()
    {
        int states = distances.Count;
        var between = new double[states, states];
        var size = new int[states];
        var label = new int[states];
        for (var i = 0; i < states; i++)
        {
            (size[i], label[i]) = (1, i);
            for (var j = 0; j < states; j++)
                between[i, j] = distances[i, j];
        }

        for (var left = states; left > 4; left--)
        {
            var (a, b, nearest) = (0, 0, double.PositiveInfinity);
            for (var i = 0; i < states; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (size[i] > 0 && size[j] > 0 && between[i, j] < nearest)
                        (a, b, nearest) = (j, i, between[i, j]);
                }
            }

            for (var k = 0; k < states; k++)
            {
                between[a, k] = between[k, a] = ((size[a] * between[a, k]) + (size[b] * between[b, k])) / (size[a] + size[b]);
                label[k] = label[k] == b ? a : label[k];
            }

            (size[a], size[b]) = (size[a] + size[b], 0);
        }

        return Partition.FromLabels(label);
    }

    /// <summary>Average linkage.</summary>
    [Benchmark]
    public Partition Average() => HierarchicalClustering.Cluster(distances, Linkage.Average).CutInto(4);
}
