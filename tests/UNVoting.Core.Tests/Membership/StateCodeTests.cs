using UNVoting.Membership;

namespace UNVoting.Tests.Membership;

public sealed class StateCodeTests
{
    [Fact]
    public void The_default_is_no_State_prints_nothing_and_comes_first()
    {
        Assert.True(default(StateCode).IsNone);
        Assert.Equal("", default(StateCode).ToString());
        Assert.True(default(StateCode) < StateCode.Parse("AAA", null));
        Assert.True(default(StateCode).TryFormat([], out var written, default, null));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CH")]
    [InlineData("CHEE")]
    [InlineData("C4E")]
    [InlineData(" CHE")]
    [InlineData("CH ")]
    [InlineData("ÇHE")]
    [InlineData("TÜR")]
    public void What_is_not_three_letters_is_no_code(string text)
    {
        Assert.False(StateCode.TryParse(text, out var code));
        Assert.True(code.IsNone);
        Assert.Contains($"\"{text}\"", Assert.Throws<FormatException>(() => StateCode.Parse(text, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_says_where() =>
        Assert.Contains("position 1", Assert.Throws<FormatException>(() => StateCode.Parse("C4E", null)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_text_is_cut_in_the_error() =>
        Assert.True(Assert.Throws<FormatException>(() => StateCode.Parse(new string('x', 100_000), null)).Message.Length < 200);

    [Fact]
    public void Null_is_refused_by_Parse_and_no_code_to_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => StateCode.Parse((string)null!, null));
        Assert.False(StateCode.TryParse(null, null, out _));
    }

    [Fact]
    public void A_span_too_short_is_left_alone()
    {
        Assert.False(StateCode.Parse("CHE", null).TryFormat(new char[2], out var written, default, null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void An_unknown_format_is_refused() =>
        Assert.Throws<FormatException>(() => StateCode.Parse("CHE", null).ToString("X", null));
}
