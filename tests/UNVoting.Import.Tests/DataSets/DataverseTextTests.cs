using UNVoting.Import.DataSets;

namespace UNVoting.Import.Tests.DataSets;

public class DataverseTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("\"so \\\"called\\\" lamps\"", "so \"called\" lamps")]
    [InlineData("over two\\nlines", "over two\nlines")]
    [InlineData("a\\tb\\rc\\\\d", "a\tb\rc\\d")]
    [InlineData("ends in \\", "ends in \\")]
    [InlineData("C:\\lamps", "C:\\lamps")]
    [InlineData("\"", "\"")]
    public void What_is_marked_by_a_backslash_is_read_as_what_it_stands_for(string printed, string text) => Assert.Equal(text, DataverseText.Unescape(printed));

    [Fact]
    public void A_table_keeps_its_rows_whatever_is_marked_in_them()
    {
        const string Table = "rcid\tccode\tmember\tvote\tCountryname\tsession\tdate\tdescr\n1\t2\t1\t1\t\"United States of America\"\t73\t2018-12-05\t\"So \\\"called\\\" lamps\\nand wicks\"\n1\t20\t1\t3\t\"Canada\"\t73\t2018-12-05\t\"So \\\"called\\\" lamps\\nand wicks\"\n";
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Table));
        ReadResult read = RecordReader.Read(stream, "votes.tab");
        Votes.Vote vote = Assert.Single(read.Record.Votes);
        Assert.Equal(("So \"called\" lamps\nand wicks", 2), (vote.Title, vote.Roll.Count));
        Assert.Empty(read.Issues);
    }
}
