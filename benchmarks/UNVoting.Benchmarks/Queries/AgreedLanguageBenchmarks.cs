using BenchmarkDotNet.Attributes;
using UNVoting.Documents;
using UNVoting.Queries.Texts;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Queries;

/// <summary>Where the language of one resolution comes from among many, against comparing it with every earlier paragraph. The target is under 10 ms among 2,000 resolutions.</summary>
[MemoryDiagnoser]
public class AgreedLanguageBenchmarks
{
    private VotingRecord record = VotingRecord.Empty;
    private AgreedLanguage index = AgreedLanguage.Of(VotingRecord.Empty);
    private AssemblyText text = TextSample.Resolution(70, 1, TextSample.Long(0, 0));

    /// <summary>How many resolutions are indexed.</summary>
    [Params(501, 2000)]
    public int Resolutions { get; set; }

    /// <summary>Makes the record, its index and next year's text.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        record = TextSample.Library(Resolutions);
        index = AgreedLanguage.Of(record);
        text = TextSample.Resolution(70, 1, TextSample.Revised(record.Texts[Resolutions - 1].Wording!, 7));
    }

    /// <summary>Pairs of neighbouring words as sets, each with each.</summary>
    [Benchmark(Baseline = true)]
    public int NaiveSearch()
    {
        var earlier = record.Texts.SelectMany(other => other.Wording!.AllParagraphs()).Select(Pairs).ToArray();
        return text.Wording!.AllParagraphs().Select(Pairs).Count(own => Array.Exists(earlier, other => Near(own, other)));
    }

    /// <summary>The query on the index.</summary>
    [Benchmark]
    public TextProvenance Query() => index.FindOrigins(text);

    /// <summary>Making the index.</summary>
    [Benchmark]
    public AgreedLanguage Index() => AgreedLanguage.Of(record);

    private static HashSet<(string First, string Second)> Pairs(Paragraph paragraph)
    {
        string[] words = paragraph.Text.Split(' ');
        return [.. words.Zip(words.Skip(1))];
    }

    private static bool Near(HashSet<(string First, string Second)> own, HashSet<(string First, string Second)> other)
    {
        int shared = own.Count(other.Contains);
        return 2 * shared >= own.Count + other.Count - shared;
    }
}
