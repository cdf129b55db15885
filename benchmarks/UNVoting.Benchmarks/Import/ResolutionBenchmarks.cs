using System.Xml;
using BenchmarkDotNet.Attributes;
using UNVoting.Import;

namespace UNVoting.Benchmarks.Import;

/// <summary>The resolutions of a session into votes and texts, paragraph by paragraph, against taking the same XML apart.</summary>
[MemoryDiagnoser]
[ReturnValueValidator(failOnError: true)]
public class ResolutionBenchmarks
{
    private byte[][] files = [];

    /// <summary>How many files; 329 are a session.</summary>
    [Params(33, 329)]
    public int Files { get; set; }

    /// <summary>Takes the files of session 78 where they are there, else makes them.</summary>
    [GlobalSetup]
    public void Prepare() => files = ResolutionFiles.Akn(Files);

    /// <summary>Every node read, and nothing made of them.</summary>
    [Benchmark(Baseline = true)]
    public int ReadNodes()
    {
        int documents = 0;
        foreach (byte[] file in files)
        {
            using var stream = new MemoryStream(file);
            using var reader = XmlReader.Create(stream);
            while (reader.Read())
            {
                documents += reader.NodeType == XmlNodeType.Element && reader.LocalName == "akomaNtoso" ? 1 : 0;
            }
        }

        return documents;
    }

    /// <summary>From files to one record.</summary>
    [Benchmark]
    public int Read() => ReadResult.Of(files.Select(file =>
    {
        using var stream = new MemoryStream(file);
        return RecordReader.Read(stream, "resolution.xml");
    })).Record.Votes.Count;
}
