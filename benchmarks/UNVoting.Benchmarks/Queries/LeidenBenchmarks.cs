using BenchmarkDotNet.Attributes;
using UNVoting.Queries.Blocs;

namespace UNVoting.Benchmarks.Queries;

/// <summary>One Leiden search on a full agreement network, against merging the pair of blocs that gains most, O(n³). igraph's C code takes 1.3 ms for 200 States.</summary>
[MemoryDiagnoser]
public class LeidenBenchmarks
{
    private AgreementNetwork network = AgreementNetwork.Of(0, (_, _) => 0);

    /// <summary>How many States the network has.</summary>
    [Params(193, 200)]
    public int States { get; set; }

    /// <summary>γ: two blocs at 1, many at 1.1.</summary>
    [Params(1.0, 1.1)]
    public double Resolution { get; set; }

    /// <summary>Makes the network.</summary>
    [GlobalSetup]
    public void Prepare() => network = AgreementSample.Network(States);

    /// <summary>Greedy merging, each time with the gain of every pair of blocs.</summary>
    [Benchmark(Baseline = true)]
    public double NaiveGreedyMerging()
    {
        var links = new double[States, States];
        var strength = new double[States];
        var label = new int[States];
        double total = 0;
        for (var i = 0; i < States; i++)
        {
            label[i] = i;
            for (var j = 0; j < States; j++)
            {
                links[i, j] = network[i, j];
                strength[i] += network[i, j];
                total += network[i, j];
            }
        }

        while (true)
        {
            var (a, b, best) = (0, 0, 0.0);
            for (var i = 0; i < States; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var gain = links[i, j] - (Resolution * strength[i] * strength[j] / total);
                    if (label[i] == i && label[j] == j && gain > best)
                        (a, b, best) = (j, i, gain);
                }
            }

            if (best <= 0)
                break;
            strength[a] += strength[b];
            for (var k = 0; k < States; k++)
            {
                links[a, k] += links[b, k];
                links[k, a] = links[a, k];
                label[k] = label[k] == b ? a : label[k];
            }
        }

        return Modularity.Of(network, Partition.FromLabels(label), Resolution);
    }

    /// <summary>One search.</summary>
    [Benchmark]
    public double Search() => Leiden.FindBlocs(network, Resolution, 7).Modularity;
}
