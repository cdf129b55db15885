using UNVoting.Testing;

namespace UNVoting.Import.Tests;

/// <summary>The tests' own little files.</summary>
internal static class Fixture
{
    /// <summary>The path of a data set.</summary>
    public static string DataSet(string name) => Path.Combine(Repository.PathOf("tests/UNVoting.Import.Tests/Fixtures/DataSets"), name);

    /// <summary>The codes of the issues, each once, in order.</summary>
    public static IEnumerable<string> Codes(this ReadResult result) => result.Issues.Select(issue => issue.Code).Distinct().Order(StringComparer.Ordinal);
}
