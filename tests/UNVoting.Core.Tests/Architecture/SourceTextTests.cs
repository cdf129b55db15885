namespace UNVoting.Tests.Architecture;

public class SourceTextTests
{
    [Theory]
    [InlineData("a // b", "a     ")]
    [InlineData("a /* b */ c", "a         c")]
    [InlineData("a = \"b // c\"; d", "a =         ; d")]
    [InlineData("a = @\"b\"\"c\"; d", "a =        ; d")]
    [InlineData("a = \"b\\\"c\"; d", "a =       ; d")]
    [InlineData("a = '\"'; d", "a =    ; d")]
    [InlineData("a = $\"b{c}d\"; e", "a =     c   ; e")]
    [InlineData("a = $\"b{c + \"d\"}e\"; f", "a =     c +       ; f")]
    [InlineData("a = $\"{{b}}\"; c", "a =         ; c")]
    [InlineData("a = \"\"; b", "a =   ; b")]
    [InlineData("a = \"\"\"b \"c\" d\"\"\"; e", "a =              ; e")]
    [InlineData("a = $$\"\"\"{b} {{c}}\"\"\"; d", "a =            c     ; d")]
    public void Only_code_is_left(string text, string code) => Assert.Equal(code, SourceText.CodeOf(text));
}
