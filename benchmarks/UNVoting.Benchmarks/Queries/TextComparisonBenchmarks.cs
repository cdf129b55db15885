using BenchmarkDotNet.Attributes;
using UNVoting.Documents;
using UNVoting.Queries.Texts;

namespace UNVoting.Benchmarks.Queries;

/// <summary>Two long resolutions compared, against the table of common words filled cell by cell for every two paragraphs. The target is under 20 ms.</summary>
[MemoryDiagnoser]
public class TextComparisonBenchmarks
{
    private ResolutionText earlier = TextSample.Long(0, 0);
    private ResolutionText later = TextSample.Long(0, 0);

    /// <summary>How many paragraphs the earlier text has; 60 is a usual resolution, 151 one of the longest.</summary>
    [Params(60, 151)]
    public int Paragraphs { get; set; }

    /// <summary>Makes the texts.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        earlier = TextSample.Long(Paragraphs, 73);
        later = TextSample.Revised(earlier, 75);
    }

    /// <summary>The similarity of every two paragraphs, and the cheapest alignment without splits, mergers or moves.</summary>
    [Benchmark(Baseline = true)]
    public double NaiveAlignment()
    {
        string[][] first = [.. earlier.AllParagraphs().Select(paragraph => paragraph.Text.Split(' '))];
        string[][] second = [.. later.AllParagraphs().Select(paragraph => paragraph.Text.Split(' '))];
        var costs = new double[first.Length + 1, second.Length + 1];
        for (int i = 0; i <= first.Length; i++)
        {
            for (int j = 0; j <= second.Length; j++)
            {
                if (i == 0 || j == 0)
                    costs[i, j] = 0.3 * (i + j);
                else
                    costs[i, j] = Math.Min(Math.Min(costs[i - 1, j], costs[i, j - 1]) + 0.3, costs[i - 1, j - 1] + 1 - Similarity(first[i - 1], second[j - 1]));
            }
        }

        return costs[first.Length, second.Length];
    }

    /// <summary>The comparison with splits, mergers, moves and the words of each paragraph.</summary>
    [Benchmark]
    public TextComparison Compare() => TextComparison.Of(earlier, later);

    private static double Similarity(string[] first, string[] second)
    {
        var counts = new int[first.Length + 1, second.Length + 1];
        for (int i = 1; i <= first.Length; i++)
        {
            for (int j = 1; j <= second.Length; j++)
                counts[i, j] = first[i - 1] == second[j - 1] ? counts[i - 1, j - 1] + 1 : Math.Max(counts[i - 1, j], counts[i, j - 1]);
        }

        return 2.0 * counts[first.Length, second.Length] / (first.Length + second.Length);
    }
}
