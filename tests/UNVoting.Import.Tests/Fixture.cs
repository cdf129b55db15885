using UNVoting.Testing;

namespace UNVoting.Import.Tests;

/// <summary>The tests' own little files.</summary>
internal static class Fixture
{
    /// <summary>The path of a data set.</summary>
    public static string DataSet(string name) => Path.Combine(Repository.PathOf("tests/UNVoting.Import.Tests/Fixtures/DataSets"), name);

    /// <summary>The path of a fixture by folder and name: <c>Akn/resolution.xml</c>.</summary>
    public static string PathOf(string relative) => Repository.PathOf($"tests/UNVoting.Import.Tests/Fixtures/{relative}");

    /// <summary>Reads a fixture as a caller would.</summary>
    public static ReadResult Read(string relative) => RecordReader.ReadFile(PathOf(relative));

    /// <summary>The codes of the issues, each once, in order.</summary>
    public static IEnumerable<string> Codes(this ReadResult result) => result.Issues.Select(issue => issue.Code).Distinct().Order(StringComparer.Ordinal);
}
