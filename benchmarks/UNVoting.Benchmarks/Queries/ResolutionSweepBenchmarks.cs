using BenchmarkDotNet.Attributes;
using UNVoting.Queries.Blocs;

namespace UNVoting.Benchmarks.Queries;

/// <summary>A sweep of 50 resolutions × 20 seeds, against the same searches one after the other; at most 1 s is asked for 200 States.</summary>
[MemoryDiagnoser]
public class ResolutionSweepBenchmarks
{
    private const int Repeats = 20;

    private AgreementNetwork network = AgreementNetwork.Of(0, (_, _) => 0);

    /// <summary>How many States the network has.</summary>
    [Params(193, 200)]
    public int States { get; set; }

    /// <summary>Makes the network.</summary>
    [GlobalSetup]
    public void Prepare() => network = AgreementSample.Network(States);

    /// <summary>The searches alone, one after the other.</summary>
    [Benchmark(Baseline = true)]
    public double NaiveLoop() => ResolutionSweep.EventResolutions(network).Sum(resolution => Enumerable.Range(0, Repeats).Sum(seed => Leiden.FindBlocs(network, resolution, (ulong)seed).Modularity));

    /// <summary>The sweep with its plateaus and stabilities.</summary>
    [Benchmark]
    public int Sweep() => ResolutionSweep.Of(network, repeats: Repeats).Plateaus.Count;

    /// <summary>The sweep and the consensus of all its searches.</summary>
    [Benchmark]
    public int SweepAndConsensus() => ResolutionSweep.Of(network, repeats: Repeats).FindConsensus().Partition.BlocCount;
}
