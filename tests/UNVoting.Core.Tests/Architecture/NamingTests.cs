using System.Text.RegularExpressions;

namespace UNVoting.Tests.Architecture;

public partial class NamingTests
{
    private static readonly IReadOnlyList<SourceFile> All =
        [.. SourceFile.Under("src"), .. SourceFile.Under("tests"), .. SourceFile.Under("benchmarks")];

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        Rule.Holds(All.SelectMany(file => file.Path.Split('/')).Distinct().Where(part => SaysNothing().IsMatch(part)));
        Rule.Holds(Sources.Types.Where(type => SaysNothing().IsMatch(type.Name)).Select(type => type.FullName!));
    }

    [Theory]
    [InlineData("StringUtils.cs")]
    [InlineData("VoteHelper")]
    [InlineData("Helpers")]
    [InlineData("RollManager`1")]
    [InlineData("Common")]
    public void A_name_that_says_nothing_is_found(string name) => Assert.Matches(SaysNothing(), name);

    [Fact]
    public void There_are_no_regions() => Rule.Holds(All.Where(file => Region().IsMatch(file.Code)).Select(file => file.Path));

    [Fact]
    public void A_file_holds_one_public_type_and_has_its_name() =>
        Rule.Holds(SourceFile.Under("src")
            .Where(file => file.PublicTypes is not [] && (file.PublicTypes is not [var only] || only != Path.GetFileName(file.Path).Split('.')[0]))
            .Select(file => $"{file.Path}: {string.Join(", ", file.PublicTypes)}"));

    [Theory]
    [InlineData("public sealed record A(int B); public enum C { }", "A, C")]
    [InlineData("public readonly record struct A<T> { public enum Inner { } } internal class B;", "A")]
    [InlineData("public delegate int A(int b); public static partial class B { }", "A, B")]
    public void Public_types_are_counted(string code, string types) =>
        Assert.Equal(types, string.Join(", ", SourceFile.From("src/UNVoting.Core/A.cs", code).PublicTypes));

    [GeneratedRegex(@"^(?:Util(?:s|ity|ities)?|Helpers?|Managers?|Common|Abstractions|Misc)(?:\.cs)?$|[a-z](?:Util(?:s|ity|ities)?|Helpers?|Managers?)(?:`\d|\.cs)?$")]
    private static partial Regex SaysNothing();

    [GeneratedRegex(@"^\s*#\s*region\b", RegexOptions.Multiline)]
    private static partial Regex Region();
}
