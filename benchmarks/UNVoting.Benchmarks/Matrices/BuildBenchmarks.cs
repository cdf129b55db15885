using BenchmarkDotNet.Attributes;
using UNVoting.Matrices;

namespace UNVoting.Benchmarks.Matrices;

/// <summary>Planes filled vote by vote: 881,000 votes cast and as many more cells that are empty or non-voting.</summary>
[Config(typeof(OneThread))]
public class BuildBenchmarks
{
    private readonly List<(int Voter, int Vote, Position Position)> votes = [];

    /// <summary>Lists the votes in the order of a record.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        Position[,] cells = SampleVotes.Cells(200, 6203);
        votes.Clear();
        for (var vote = 0; vote < 6203; vote++)
        {
            for (var voter = 0; voter < 200; voter++)
            {
                if (cells[voter, vote] != Position.NotSeated)
                    votes.Add((voter, vote, cells[voter, vote]));
            }
        }
    }

    /// <summary>Cells kept as they are, a byte each.</summary>
    [Benchmark(Baseline = true)]
    public Position Cells()
    {
        var cells = new Position[200, 6203];
        foreach (var (voter, vote, position) in votes)
            cells[voter, vote] = position;
        return cells[199, 6202];
    }

    /// <summary>Bit planes.</summary>
    [Benchmark]
    public Position Planes()
    {
        var builder = new VotePlanesBuilder(200, 6203);
        foreach (var (voter, vote, position) in votes)
            builder.Set(voter, vote, position);
        return builder.MoveToPlanes()[199, 6202];
    }
}
