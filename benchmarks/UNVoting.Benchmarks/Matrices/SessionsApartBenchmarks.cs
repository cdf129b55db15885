using BenchmarkDotNet.Attributes;
using UNVoting.Matrices;

namespace UNVoting.Benchmarks.Matrices;

/// <summary>200 voters and 6,203 votes at once, against each of 74 sessions apart; twelve times the whole is allowed.</summary>
[Config(typeof(OneThread))]
public class SessionsApartBenchmarks
{
    private const int Votes = 6203;
    private const int Sessions = 74;

    private PlanesView whole = new VotePlanesBuilder(0, 0).MoveToPlanes().View;
    private PlanesView[] sessions = [];

    /// <summary>Makes the votes, and a view of every session: sessions share words where one ends and the next begins.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        whole = SampleVotes.Planes(200, Votes).View;
        sessions = [.. Enumerable.Range(0, Sessions).Select(session =>
        {
            int start = session * Votes / Sessions, end = (session + 1) * Votes / Sessions;
            return whole.OnColumns(ColumnSet.Range(Votes, start, end - start));
        })];
    }

    /// <summary>All votes at once.</summary>
    [Benchmark(Baseline = true)]
    public long Whole() => Check(whole.CountPairs());

    /// <summary>Every session apart: 74 results.</summary>
    [Benchmark]
    public long SessionsApart()
    {
        long sum = 0;
        foreach (PlanesView session in sessions)
            sum += Check(session.CountPairs());
        return sum;
    }

    // A few pairs from end to end: to read them all would cost more than to count them.
    private static long Check(PairCounts counts)
    {
        long sum = 0;
        for (var pair = 0; pair < counts.Count; pair += 997)
            sum += counts[pair].Joint + (3L * counts[pair].Same) + (7L * counts[pair].Opposite);
        return sum;
    }
}
