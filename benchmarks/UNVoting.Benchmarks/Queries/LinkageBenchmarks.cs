using BenchmarkDotNet.Attributes;
using UNVoting.Queries.Blocs;

namespace UNVoting.Benchmarks.Queries;

/// <summary>The three linkages beside one another.</summary>
[MemoryDiagnoser]
public class LinkageBenchmarks
{
    private PairDistances distances = PairDistances.Of(0, (_, _) => 0);

    /// <summary>How many States are clustered.</summary>
    [Params(193, 1000)]
    public int States { get; set; }

    /// <summary>How far apart two clusters are said to be.</summary>
    [ParamsAllValues]
    public Linkage Linkage { get; set; }

    /// <summary>Makes the distances.</summary>
    [GlobalSetup]
    public void Prepare() => distances = AgreementSample.Distances(States);

    /// <summary>The whole tree.</summary>
    [Benchmark]
    public Dendrogram Cluster() => HierarchicalClustering.Cluster(distances, Linkage);
}
