using System.Text;
using NodaTime.Text;
using UNVoting.Import.Csv;

namespace UNVoting.Import.Tests.Csv;

public class TableDaysTests
{
    private readonly IssueLog _issues = new("table");

    [Theory]
    [InlineData("10/11/2023", "27/10/2023", "2023-11-10")]
    [InlineData("10/11/2023", "10/27/2023", "2023-10-11")]
    [InlineData("10/11/2023 00:00", "27/10/2023 00:00", "2023-11-10")]
    public void A_day_above_the_twelfth_tells_how_the_others_are_written(string doubtful, string telling, string day)
    {
        Assert.Equal([day, "2023-10-27"], Read(',', doubtful, telling));
        Assert.True(_issues.IsEmpty);
    }

    [Theory]
    [InlineData(',', "2023-10-11")]
    [InlineData('\t', "2023-10-11")]
    [InlineData(';', "2023-11-10")]
    public void Where_nothing_tells_it_is_assumed_by_the_delimiter_and_told_once(char delimiter, string day)
    {
        Assert.Equal([day, "2023-12-12", day], Read(delimiter, "10/11/2023", "12/12/2023", "10/11/2023"));
        Assert.Equal(["date-order-assumed"], _issues.ToValueList().Select(issue => issue.Code));
    }

    [Fact]
    public void A_table_that_writes_both_ways_is_read_day_by_day() => Assert.Equal(["2023-10-27", "2023-10-27"], Read(',', "10/27/2023", "27/10/2023"));

    [Theory]
    [InlineData("30/02/2023")]
    [InlineData("13/13/2023")]
    [InlineData("10/11/23")]
    [InlineData("0/11/2023")]
    [InlineData("1/2")]
    [InlineData("//2023")]
    public void What_is_no_day_of_the_calendar_is_none(string text) => Assert.Equal([""], Read(',', text));

    private string[] Read(char delimiter, params string[] fields)
    {
        var days = new TableDays((byte)delimiter, _issues);
        foreach (string field in fields)
        {
            days.Look(Encoding.UTF8.GetBytes(field));
        }

        return [.. fields.Select(field => days.Read(Encoding.UTF8.GetBytes(field), "a vote", 1) is { } day ? LocalDatePattern.Iso.Format(day) : "")];
    }
}
