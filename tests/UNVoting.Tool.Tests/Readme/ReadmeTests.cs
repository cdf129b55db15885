using System.Globalization;
using System.Text.RegularExpressions;
using UNVoting.Json;
using UNVoting.Testing;

namespace UNVoting.Tool.Tests.Readme;

/// <summary>Every sample in C# is the body of a method that runs here, and what stands under it is what it prints. Nothing rewrites the README.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    private static readonly (string Name, Action<TextWriter> Run)[] Samples =
    [
        (nameof(FirstSample), FirstSample.Run),
        (nameof(ReportSample), ReportSample.Run),
        (nameof(WhoVotedHow), printed => WhoVotedHow.Run(EmbeddedRecord.Record, printed)),
        (nameof(WhoMoved), printed => WhoMoved.Run(EmbeddedRecord.Record, printed)),
        (nameof(WhichBlocs), printed => WhichBlocs.Run(EmbeddedRecord.Record, printed)),
        (nameof(WhoJoined), printed => WhoJoined.Run(EmbeddedRecord.Record, printed)),
        (nameof(WhatChanged), WhatChanged.Run),
        (nameof(LibraryFile), LibraryFile.Run),
    ];

    private static readonly (string Sample, string Printed)[] Blocks =
        [.. Block().Matches(Readme).Select(block => (block.Groups[1].Value, block.Groups[2].Value))];

    public static TheoryData<string> Names => [.. Samples.Select(sample => sample.Name)];

    [Fact]
    public void Every_sample_has_a_method_and_an_output()
    {
        Assert.Equal(Samples.Length, Blocks.Length);
        Assert.Equal(Samples.Length, Regex.Count(Readme, "^```csharp$", RegexOptions.Multiline));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_the_body_of_its_method(string name)
    {
        string source = File.ReadAllText(Repository.PathOf($"tests/UNVoting.Tool.Tests/Readme/{name}.cs"));
        string body = Body().Match(source).Groups[1].Value;
        string[] sample = BlockOf(name).Sample.Split('\n');
        Assert.Equal(
            body.Split('\n').Select(line => line.Length == 0 ? "" : line[8..]),
            sample.Where(line => !line.StartsWith("using ", StringComparison.Ordinal)).SkipWhile(line => line.Length == 0));
        Assert.Subset(source.Split('\n').ToHashSet(), sample.Where(line => line.StartsWith("using ", StringComparison.Ordinal)).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_stands_under_a_sample_is_what_it_prints(string name)
    {
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        // A sample prints as its reader's console does; the README's reads English.
        Cultures.Under("", () => Samples.Single(sample => sample.Name == name).Run(printed));
        Assert.Equal(BlockOf(name).Printed, printed.ToString().TrimEnd('\n') + "\n");
    }

    [Fact]
    public void The_first_sample_begins_within_the_first_thirty_lines() =>
        Assert.InRange(Readme.Split('\n').ToList().IndexOf("```csharp"), 1, 30);

    [Fact]
    public void Files_that_the_README_points_to_are_there()
    {
        string[] paths = [.. PathInRepository().Matches(Readme).Select(path => path.Groups[1].Value)];
        Assert.True(paths.Length > 10);
        Assert.All(paths, path => Assert.True(File.Exists(Repository.PathOf(path)) || Directory.Exists(Repository.PathOf(path)), $"{path} is not there."));
    }

    // It is the page of the packages too, from which a link into the repository would lead nowhere.
    [Fact]
    public void No_link_of_the_README_leads_into_the_repository() => Assert.DoesNotMatch(Link(), Readme);

    private static (string Sample, string Printed) BlockOf(string name) => Blocks[Array.FindIndex(Samples, sample => sample.Name == name)];

    // A sample, and the output that follows it at once.
    [GeneratedRegex(@"^```csharp\n(.*?)\n```\n\n```text\n(.*?)```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@" void Run\([^)]*\)\n    \{\n(.*?)\n    \}\n", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex(@"`((?:src|tests|benchmarks)/[^`]*)`")]
    private static partial Regex PathInRepository();

    [GeneratedRegex(@"\]\((?!https?:)")]
    private static partial Regex Link();
}
