using UNVoting.Documents;

namespace UNVoting.Core.Tests.Documents;

public sealed class RomanNumeralsTests
{
    [Theory]
    [InlineData("I", 1)]
    [InlineData("iv", 4)]
    [InlineData("XXX", 30)]
    [InlineData("XLVIII", 48)]
    [InlineData("MCMXCIX", 1999)]
    [InlineData("MMMDCCCLXXXVIII", 3888)]
    public void Numerals_are_read(string text, int value)
    {
        Assert.True(RomanNumerals.TryParse(text, out int read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("IIII")]
    [InlineData("VV")]
    [InlineData("IIX")]
    [InlineData("IXI")]
    [InlineData("MMMM")]
    [InlineData("XA")]
    [InlineData("ⅩⅩⅩ")]
    public void Other_spellings_are_refused(string text) => Assert.False(RomanNumerals.TryParse(text, out _));

    [Fact]
    public void Reading_and_writing_are_inverse()
    {
        foreach (int value in Enumerable.Range(1, 3999))
        {
            string text = RomanNumerals.ToText(value);
            Assert.True(text.Length <= RomanNumerals.LongestText);
            Assert.True(RomanNumerals.TryParse(text, out int read));
            Assert.Equal(value, read);
        }
    }

    [Fact]
    public void A_hostile_run_of_signs_ends_at_once() => Assert.False(RomanNumerals.TryParse(new string('M', 10_000_000), out _));
}
