using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using UNVoting.Matrices;

namespace UNVoting.Benchmarks.Matrices;

/// <summary>
/// All pairs of voters, counts and scores, on each path and by the two ways that come to mind first. 200 × 6,203 is the Assembly from 1946 to 2019;
/// 193 × 95 is its seventy-third session. Where the processor has no AVX-512, that path runs in software and its time says nothing.
/// </summary>
[Config(typeof(OneThread))]
public class AllPairsBenchmarks
{
    private Position[,] cells = new Position[0, 0];
    private VoteMatrix<int, int> matrix = VoteMatrix.Of<int, int>([], [], new Position[0, 0]);
    private VotePlanes planes = new VotePlanesBuilder(0, 0).MoveToPlanes();
    private Matrix<double> cast = DenseMatrix.OfArray(new double[1, 1]);
    private Matrix<double> decisive = DenseMatrix.OfArray(new double[1, 1]);
    private Matrix<double> sign = DenseMatrix.OfArray(new double[1, 1]);
    private Matrix<double> abstaining = DenseMatrix.OfArray(new double[1, 1]);

    /// <summary>How many voters and how many votes.</summary>
    [Params("200 × 6203", "193 × 95")]
    public string Size { get; set; } = "";

    /// <summary>Makes the votes, as cells, planes and matrices of numbers.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var (voters, votes) = Size == "193 × 95" ? (193, 95) : (200, 6203);
        cells = SampleVotes.Cells(voters, votes);
        planes = VotePlanes.Of(cells);
        matrix = VoteMatrix.Of(Enumerable.Range(0, voters), Enumerable.Range(0, votes), cells);
        cast = Where(position => position >= Position.Abstaining ? 1 : 0);
        decisive = Where(position => position >= Position.Against ? 1 : 0);
        sign = Where(position => position switch { Position.InFavour => 1, Position.Against => -1, _ => 0 });
        abstaining = Where(position => position == Position.Abstaining ? 1 : 0);
        Control.UseManaged();
        Control.MaxDegreeOfParallelism = 1;
    }

    /// <summary>Each pair, vote by vote.</summary>
    [Benchmark(Baseline = true)]
    public double CellByCell()
    {
        int voters = cells.GetLength(0), votes = cells.GetLength(1);
        double sum = 0;
        for (var first = 0; first < voters; first++)
        {
            for (var second = first + 1; second < voters; second++)
            {
                int joint = 0, same = 0, opposite = 0;
                for (var vote = 0; vote < votes; vote++)
                {
                    Position a = cells[first, vote], b = cells[second, vote];
                    if (a < Position.Abstaining || b < Position.Abstaining)
                        continue;
                    joint++;
                    if (a == b)
                        same++;
                    else if (a != Position.Abstaining && b != Position.Abstaining)
                        opposite++;
                }

                sum += SampleVotes.Score(joint, same, opposite);
            }
        }

        return sum;
    }

    /// <summary>Four products of a matrix with its transpose, by MathNet.Numerics in managed code.</summary>
    [Benchmark]
    public double MatrixProducts()
    {
        Matrix<double> joint = cast.TransposeAndMultiply(cast);
        Matrix<double> both = decisive.TransposeAndMultiply(decisive);
        Matrix<double> less = sign.TransposeAndMultiply(sign);
        Matrix<double> neither = abstaining.TransposeAndMultiply(abstaining);
        double sum = 0;
        for (var first = 0; first < joint.RowCount; first++)
        {
            for (var second = first + 1; second < joint.RowCount; second++)
            {
                double opposite = (both[first, second] - less[first, second]) / 2;
                double same = both[first, second] - opposite + neither[first, second];
                sum += SampleVotes.Score((int)joint[first, second], (int)same, (int)opposite);
            }
        }

        return sum;
    }

    /// <summary>Bit planes, 64 bits at a time.</summary>
    [Benchmark]
    public double Scalar() => Scores(KernelPath.Scalar);

    /// <summary>Bit planes, 128 bits at a time.</summary>
    [Benchmark]
    public double Vector128() => Scores(KernelPath.Vector128);

    /// <summary>Bit planes, 256 bits at a time.</summary>
    [Benchmark]
    public double Vector256() => Scores(KernelPath.Vector256);

    /// <summary>Bit planes, 512 bits at a time.</summary>
    [Benchmark]
    public double Vector512() => Scores(KernelPath.Vector512);

    /// <summary>Bit planes, on the path that this processor is given, with the whole table of every pair.</summary>
    [Benchmark]
    public double Tables() => Sum(planes.View.CountTables());

    /// <summary>As a user asks: the agreement of all pairs of a labelled matrix, and the score of each.</summary>
    [Benchmark]
    public double AgreementScores() => Sum(matrix.Agreement(AgreementMeasure.Lijphart));

    /// <summary>The same as a list of pairs, each with its counts, its score and its interval.</summary>
    [Benchmark]
    public double AgreementPairs() => matrix.Agreement(AgreementMeasure.Lijphart).Sum(pair => pair.Score?.Value ?? 0);

    private double Scores(KernelPath path) => Sum(planes.View.CountPairs(path));

    // Apart from the counting: a sum that is there before a call lies in memory ever after, and waiting for it would be half the time of the scores.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Sum(PairCounts counts)
    {
        double sum = 0;
        for (var pair = 0; pair < counts.Count; pair++)
        {
            PairCount count = counts[pair];
            sum += SampleVotes.Score(count.Joint, count.Same, count.Opposite);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Sum(AgreementMatrix<int> agreement)
    {
        double sum = 0;
        for (var first = 0; first < agreement.Voters.Count; first++)
        {
            for (var second = first + 1; second < agreement.Voters.Count; second++)
                sum += agreement.ValueAt(first, second) ?? 0;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Sum(PairTables tables)
    {
        double sum = 0;
        for (var pair = 0; pair < tables.Count; pair++)
        {
            PairCount count = tables[pair].ToPairCount();
            sum += SampleVotes.Score(count.Joint, count.Same, count.Opposite);
        }

        return sum;
    }

    private DenseMatrix Where(Func<Position, double> value) =>
        DenseMatrix.Create(cells.GetLength(0), cells.GetLength(1), (row, column) => value(cells[row, column]));
}
