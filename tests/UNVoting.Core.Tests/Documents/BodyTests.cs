using System.Globalization;
using UNVoting.Core.Tests.Generators;
using UNVoting.Documents;
using UNVoting.Testing;

namespace UNVoting.Core.Tests.Documents;

public sealed class BodyTests
{
    [Theory]
    [InlineData("C.1", "C.1")]
    [InlineData("a/c.3", "C.3")]
    [InlineData("First Committee", "C.1")]
    [InlineData("SIXTH COMMITTEE", "C.6")]
    [InlineData("2nd Committee", "C.2")]
    [InlineData("Special Political and Decolonization Committee (Fourth Committee)", "C.4")]
    [InlineData("First Committee (Disarmament and International Security Committee)", "C.1")]
    [InlineData("Political and Security Committee (First Committee)", "C.1")]
    [InlineData("Legal Committee", "C.6")]
    [InlineData("Special Political Committee", "SPC")]
    [InlineData("spc", "SPC")]
    [InlineData("plenary", "plenary")]
    [InlineData(" PLENARY MEETING ", "plenary")]
    [InlineData("General Assembly", "plenary")]
    public void Codes_and_names_are_read(string text, string code) => Assert.Equal(code, Body.Parse(text, CultureInfo.InvariantCulture).Code);

    [Theory]
    [InlineData("")]
    [InlineData("C.7")]
    [InlineData("A/plenary")]
    [InlineData("Seventh Committee")]
    [InlineData("Committee")]
    [InlineData("Legal Committee (Fifth Committee)")]
    [InlineData("Security Council")]
    [InlineData("()")]
    [InlineData(")(")]
    public void Other_bodies_are_refused(string text)
    {
        Assert.False(Body.TryParse(text, null, out var body));
        Assert.Equal(default, body);
        Assert.Throws<FormatException>(() => Body.Parse(text, CultureInfo.InvariantCulture));
    }

    [Property(Arbitrary = [typeof(DocumentGenerators)])]
    public void Parsing_and_printing_are_inverse(Body body)
    {
        Assert.Equal(body, Body.Parse(body.Code, CultureInfo.InvariantCulture));
        Assert.Equal(body, Body.Parse(body.Name, CultureInfo.InvariantCulture));
        Assert.Equal(body.Code, body.ToString());
        Assert.Equal(body.Code, string.Create(CultureInfo.InvariantCulture, $"{body}"));
    }

    [Property(MaxTest = 1000)]
    public bool TryParse_never_throws(string? text) => Body.TryParse(text, null, out _) || !Body.TryParse(text.AsSpan(), null, out _);

    [Fact]
    public void The_plenary_is_the_default_and_comes_first()
    {
        Assert.Equal(Body.Plenary, default);
        Assert.True(default(Body).IsPlenary);
        Body[] ordered = [Body.Plenary, Body.First, Body.Second, Body.Third, Body.Fourth, Body.Fifth, Body.Sixth, Body.SpecialPolitical];
        Assert.Equal(ordered, ordered.Reverse().Order());
    }

    [Theory]
    [InlineData("plenary", true)]
    [InlineData("C.1", false)]
    [InlineData("SPC", false)]
    public void The_plenary_is_the_Assembly_itself_and_no_committee(string code, bool isPlenary) => Assert.Equal(isPlenary, Body.Parse(code, null).IsPlenary);
}
