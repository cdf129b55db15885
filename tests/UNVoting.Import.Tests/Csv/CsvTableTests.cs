using System.Text;
using UNVoting.Import.Csv;

namespace UNVoting.Import.Tests.Csv;

public class CsvTableTests
{
    private readonly IssueLog _issues = new("table");

    [Fact]
    public void Columns_without_names_at_the_end_are_nothing_until_something_stands_in_them()
    {
        Assert.Equal(["1", "2"], Read(",a,,\n1,1,,\n2,2,,\n"));
        Assert.True(_issues.IsEmpty);
        Assert.Equal(["1", "2"], Read(",a,,\n1,1,,\n2,2,,lost?\n"));
        ReadIssue told = Assert.Single(_issues.ToValueList());
        Assert.Equal((3, "column-unknown", "lost?"), (told.Line, told.Code, told.Text));
    }

    [Theory]
    [InlineData("sep=;\na;b\n1;2\n")]
    [InlineData("\uFEFFsep=;\r\na;b\r\n1;2\r\n")]
    [InlineData("\n\na,b\n\n1,2\n\n")]
    [InlineData("A\tB\n 1 \t2\n")]
    public void What_stands_before_and_around_the_content_does_not_matter(string text)
    {
        Assert.Equal(["1"], Read(text));
        Assert.Equal(["column-unknown"], _issues.ToValueList().Select(issue => issue.Code));
    }

    private List<string> Read(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using var stream = new MemoryStream(bytes);
        var table = new CsvTable(stream, CsvLayouts.DelimiterOf(bytes), _issues, [["a"]]);
        Assert.True(table.Open());
        var read = new List<string>();
        while (table.Read())
        {
            read.Add(CsvValues.Text(table[0]));
        }

        return read;
    }
}
