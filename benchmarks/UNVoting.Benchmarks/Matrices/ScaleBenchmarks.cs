using BenchmarkDotNet.Attributes;
using UNVoting.Matrices;

namespace UNVoting.Benchmarks.Matrices;

/// <summary>The cost of a hundred votes of one pair, for the Assembly and for a chamber of 1,000 members and 100,000 votes; 1.3 times is allowed.</summary>
[Config(typeof(OneThread))]
public class ScaleBenchmarks
{
    private VotePlanes small = new VotePlanesBuilder(0, 0).MoveToPlanes();
    private VotePlanes large = new VotePlanesBuilder(0, 0).MoveToPlanes();

    /// <summary>Makes both matrices.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        small = SampleVotes.Planes(200, 6203);
        large = SampleVotes.Planes(1000, 100_000);
    }

    /// <summary>19,900 pairs × 6,203 votes. True where the pairs looked at are right.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = 1_234_397)]
    public bool Assembly() => IsRight(small);

    /// <summary>499,500 pairs × 100,000 votes. True where the pairs looked at are right.</summary>
    [Benchmark(OperationsPerInvoke = 499_500_000)]
    public bool Chamber() => IsRight(large);

    private static bool IsRight(VotePlanes planes)
    {
        PairCounts counts = planes.View.CountPairs();
        int last = planes.RowCount - 1;
        return counts[last - 1, last].Opposite == planes.View.ColumnsWhere(last - 1, last, PairRelation.Opposite).Count
            && counts[0, last].Same == planes.View.ColumnsWhere(0, last, PairRelation.Same).Count;
    }
}
