using System.Text.RegularExpressions;

namespace UNVoting.Tests.Architecture;

/// <summary>Two numbers that differ in the last bit may round to different places, so a law about computed numbers states its tolerance.</summary>
public partial class AssertionTests
{
    [Fact]
    public void Computed_numbers_are_compared_within_a_tolerance_and_not_by_places() =>
        Rule.Holds(
            from file in SourceFile.Under("tests")
            from Match match in ByManyPlaces().Matches(file.Code)
            select $"{file.Path}({file.LineOf(match.Index)}): write the tolerance, 1e-{match.Groups[1].Value}");

    [Theory]
    [InlineData("Assert.Equal(expected, Modularity.Of(network, partition), 11);", true)]
    [InlineData("Assert.Equal(0.1792, Modularity.Of(network, partition), 4);", false)]
    [InlineData("Assert.Equal(expected, Modularity.Of(network, partition), 1e-11);", false)]
    [InlineData("Assert.Equal(5, Sum(2, 9));", false)]
    public void A_comparison_by_many_places_is_found(string code, bool found) => Assert.Equal(found, ByManyPlaces().IsMatch(code));

    [GeneratedRegex(@"\bAssert\s*\.\s*Equal\s*\([^;]*,\s*([89]|1\d)\s*\)\s*;")]
    private static partial Regex ByManyPlaces();
}
