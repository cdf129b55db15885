using System.Reflection;
using UNVoting.Testing;

namespace UNVoting.Tests.Architecture;

/// <summary>What people can call is a text that somebody has read. The tests compare it and never rewrite it.</summary>
public class PublicSurfaceTests
{
    private const string Accept = "UNVOTING_WRITE_SURFACE";

    [Theory]
    [InlineData("UNVoting.Core", "PublicSurface.Core.txt")]
    [InlineData("UNVoting.Import", "PublicSurface.Import.txt")]
    public void The_public_surface_is_the_one_reviewed(string assembly, string file)
    {
        var actual = PublicSurface.Of(Assembly.Load(assembly));
        var reviewed = "tests/UNVoting.Core.Tests/Architecture/" + file;
        var written = WriteWhereAsked(file, actual);
        var path = Repository.PathOf(reviewed);
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(actual == expected, $"""
            The public surface of {assembly} is not the one in {reviewed}:
            {Difference(expected, actual)}
            To accept it, run this test with {Accept}=1, read {written ?? "artifacts/" + file} and copy it over the reviewed file.
            """);
    }

    [Fact]
    public void A_surface_names_each_type_and_member_once_and_in_order()
    {
        var lines = PublicSurface.Of(typeof(UNVoting.Membership.State).Assembly).Split('\n');
        Assert.Contains("record struct UNVoting.Membership.StateCode : IComparable<StateCode>, IEquatable<StateCode>, IFormattable, IParsable<StateCode>, "
            + "ISpanFormattable, ISpanParsable<StateCode>", lines);
        Assert.Contains("    static StateCode Parse(string s, IFormatProvider? provider = default)", lines);
        Assert.DoesNotContain(lines, line => line.Contains('<', StringComparison.Ordinal) && line.Contains("BackingField", StringComparison.Ordinal));
    }

    [Fact]
    public void A_difference_shows_what_came_and_what_went() =>
        Assert.Equal("-     int D { get; }\n+ class C", Difference("class B\n    int D { get; }\n", "class B\nclass C\n"));

    private static string? WriteWhereAsked(string file, string actual)
    {
        if (Environment.GetEnvironmentVariable(Accept) != "1")
        {
            return null;
        }

        Directory.CreateDirectory(Repository.PathOf("artifacts"));
        File.WriteAllText(Repository.PathOf("artifacts/" + file), actual);
        return "artifacts/" + file;
    }

    // A member's line is told apart from the same line of another type by the type's own line.
    private static string Difference(string expected, string actual)
    {
        var (old, now) = (Lines(expected), Lines(actual));
        return string.Join('\n', now.Except(old).Select(line => (line.Type, line.Text, Sign: "+"))
            .Concat(old.Except(now).Select(line => (line.Type, line.Text, Sign: "-")))
            .OrderBy(line => line.Type, StringComparer.Ordinal).ThenBy(line => line.Sign, StringComparer.Ordinal)
            .Select(line => $"{line.Sign} {line.Text}")
            .DefaultIfEmpty("the same lines in another order"));
    }

    private static List<(string Type, string Text)> Lines(string surface)
    {
        var type = "";
        var lines = new List<(string, string)>();
        foreach (var line in surface.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            type = line.StartsWith(' ') ? type : line;
            lines.Add((type, line));
        }

        return lines;
    }
}
