using UNVoting.Documents;
using UNVoting.Testing;

namespace UNVoting.Core.Tests.Documents;

public sealed class OrdinalsTests
{
    [Theory]
    [InlineData("third", 3)]
    [InlineData("Seventy-eighth", 78)]
    [InlineData("Seventy eighth", 78)]
    [InlineData("seventy - eighth", 78)]
    [InlineData("seventyeighth", 78)]
    [InlineData("SEVENTY‑EIGHTH", 78)]
    [InlineData("twentieth", 20)]
    [InlineData("fortieth", 40)]
    [InlineData("ninth", 9)]
    [InlineData("twelfth", 12)]
    [InlineData("four", 4)]
    [InlineData("fourteen", 14)]
    [InlineData("forty-two", 42)]
    [InlineData("hundredth", 100)]
    [InlineData("one hundredth", 100)]
    [InlineData("one hundred and first", 101)]
    [InlineData("one hundred first", 101)]
    [InlineData("nine hundred and ninety-nine", 999)]
    [InlineData("21st", 21)]
    [InlineData("112th", 112)]
    [InlineData("100TH", 100)]
    [InlineData(" 7 ", 7)]
    public void Number_words_are_read(string text, int value)
    {
        Assert.True(Ordinals.TryParse(text, out int read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-third")]
    [InlineData("third-")]
    [InlineData("and")]
    [InlineData("hundred and")]
    [InlineData("one and two")]
    [InlineData("one two")]
    [InlineData("ten hundred")]
    [InlineData("first hundred")]
    [InlineData("twentieth first")]
    [InlineData("twenty-twelfth")]
    [InlineData("twenty-thirty")]
    [InlineData("one hundred and and one")]
    [InlineData("one hundred two hundred")]
    [InlineData("thirdly")]
    [InlineData("oneteen")]
    [InlineData("21th")]
    [InlineData("11st")]
    [InlineData("0th")]
    [InlineData("0")]
    [InlineData("1000th")]
    [InlineData("99999999999999")]
    public void What_is_no_number_is_refused(string text)
    {
        Assert.False(Ordinals.TryParse(text, out int value));
        Assert.Equal(0, value);
    }

    [Theory]
    [InlineData(1, "first")]
    [InlineData(12, "twelfth")]
    [InlineData(20, "twentieth")]
    [InlineData(73, "seventy-third")]
    [InlineData(100, "one hundredth")]
    [InlineData(101, "one hundred and first")]
    [InlineData(999, "nine hundred and ninety-ninth")]
    public void Ordinals_are_written_out(int number, string words) => Assert.Equal(words, Ordinals.ToWords(number));

    [Fact]
    public void Reading_and_writing_are_inverse_for_every_number_however_it_is_set()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (int number in Enumerable.Range(1, Ordinals.Largest))
        {
            string words = Ordinals.ToWords(number);
            Assert.True(seen.Add(words));
            foreach (string set in new[] { words, words.ToUpperInvariant(), words.Replace('-', ' '), words.Replace("-", "", StringComparison.Ordinal) })
            {
                Assert.True(Ordinals.TryParse(set, out int read), set);
                Assert.Equal(number, read);
            }
        }
    }

    [Fact]
    public void Words_do_not_depend_on_the_culture() => Cultures.Each(() =>
    {
        Assert.True(Ordinals.TryParse("FIFTH", out int five));
        Assert.Equal(5, five);
        Assert.Equal("Sixty-sixth session", AssemblySession.Regular(66).Words);
    });

    [Property(MaxTest = 1000)]
    public bool TryParse_never_throws(string? text) => Ordinals.TryParse(text, out int value) == value is >= 1 and <= Ordinals.Largest;

    [Fact]
    public void Numbers_without_words_are_misuse()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Ordinals.ToWords(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ordinals.ToWords(1000));
    }
}
