using FsCheck;
using FsCheck.Fluent;
using UNVoting.Tables;
using UNVoting.Testing;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Tests.Output;

public sealed class AlignedTableTests
{
    private static readonly ValueList<Column> s_columns = [new("state"), new("text"), new("score", ColumnKind.Number)];

    [Property]
    public Property No_word_is_lost_and_no_line_is_wider_than_asked() => Prop.ForAll(Texts(), Gen.Choose(40, 120).ToArbitrary(), (texts, width) =>
    {
        string[] lines = Lines(width, texts.Select(text => (ValueList<string>)["BRA", text, "1"]));

        Assert.All(lines, line => Assert.True(line.Length <= width, line));
        Assert.Equal(
            texts.SelectMany(Words),
            lines.Skip(1).SelectMany(Words).Where(word => word is not ("BRA" or "1")));
    });

    [Fact]
    public void Numbers_stand_to_the_right_and_are_rounded_for_reading() => Assert.Equal(
        ["state text   score", "BRA   one   0.8333", "CHL   three     12", "NOR"],
        Lines(80, [["BRA", "one", "0.8333333333333334"], ["CHL", "three", "12"], ["NOR", "", ""]]));

    [Fact]
    public void Long_words_are_broken_and_wide_letters_count_as_they_are_shown() => Assert.Equal(
        ["state text       score", "BRA   大会决议大     1", "      会决议", "CHL   abcdefghij", "      kl"],
        Lines(22, [["BRA", "大会决议大会决议", "1"], ["CHL", "abcdefghijkl", ""]]));

    private static string[] Lines(int width, IEnumerable<ValueList<string>> rows)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new AlignedTable(new Table(s_columns, [.. rows]), width).Write(writer, writer.WriteLine);
        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Arbitrary<string[]> Texts() => Gen.Elements("a", "vote", "recorded", "paragraphs")
        .ArrayOf()
        .Select(words => string.Join(' ', words))
        .NonEmptyListOf()
        .Select(texts => texts.ToArray())
        .ToArbitrary();
}
