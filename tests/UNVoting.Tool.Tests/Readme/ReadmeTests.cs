using System.Globalization;
using UNVoting.Testing;

namespace UNVoting.Tool.Tests.Readme;

public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void The_first_sample_is_the_body_of_a_test()
    {
        string source = File.ReadAllText(Repository.PathOf("tests/UNVoting.Tool.Tests/Readme/FirstSample.cs"));
        string[] lines = [.. source.Split('\n').Select(line => line.Trim())];
        int at = 0;
        foreach (string line in Block("csharp").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            int found = Array.IndexOf(lines, line, at);
            Assert.True(found >= 0, $"The README's sample has a line that the test has not, or has elsewhere: {line}");
            at = found + 1;
        }
    }

    [Fact]
    public void The_output_under_the_first_sample_is_what_it_prints()
    {
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        FirstSample.Run(printed);
        Assert.Equal(Block("text"), printed.ToString());
    }

    [Fact]
    public void The_first_sample_stands_within_the_first_forty_lines() =>
        Assert.InRange(Readme.Split('\n').ToList().IndexOf("```csharp"), 1, 40);

    // The first block of a language, without its fences.
    private static string Block(string language)
    {
        string fence = $"```{language}\n";
        int start = Readme.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
