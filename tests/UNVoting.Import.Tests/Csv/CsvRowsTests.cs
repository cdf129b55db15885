using System.Text;
using UNVoting.Import.Csv;

namespace UNVoting.Import.Tests.Csv;

public class CsvRowsTests
{
    private static readonly string[] Plain = ["a", "b", "c"];

    [Theory]
    [InlineData("a,b,c\n")]
    [InlineData("a,b,c\r\n")]
    [InlineData("a,b,c\r")]
    [InlineData("a,b,c")]
    [InlineData("\"a\",\"b\",\"c\"\n")]
    public void A_row_ends_in_any_line_end_or_none(string text) => Assert.Equal(Plain, Assert.Single(Read(text)));

    [Fact]
    public void A_quoted_field_holds_delimiters_line_ends_and_quotation_marks() =>
        Assert.Equal(["x, y", "two\r\nlines", "so \"said\"", ""], Assert.Single(Read("\"x, y\",\"two\r\nlines\",\"so \"\"said\"\"\",\"\"\n")));

    [Fact]
    public void What_the_standard_forbids_stands_for_itself() =>
        Assert.Equal(["5\" long", "\"a\"b"], Assert.Single(Read("5\" long,\"a\"b\n")));

    [Fact]
    public void Empty_fields_count() => Assert.Equal(["", "", ""], Assert.Single(Read(",,\n")));

    [Fact]
    public void A_row_knows_the_line_on_which_it_begins()
    {
        using var stream = new MemoryStream("a\n\"b\nb\"\r\nc\rd"u8.ToArray());
        var rows = new CsvRows(stream, (byte)',');
        var lines = new List<int>();
        while (rows.Read())
        {
            lines.Add(rows.Line);
        }

        Assert.Equal([1, 2, 4, 5], lines);
    }

    [Fact]
    public void A_quotation_that_never_ends_is_a_fault_and_the_rows_before_it_stand()
    {
        using var stream = new MemoryStream("a,b\n\"c,d\n"u8.ToArray());
        var rows = new CsvRows(stream, (byte)',');
        Assert.True(rows.Read());
        Assert.False(rows.Read());
        Assert.Equal(CsvFault.OpenQuotation, rows.Fault);
        Assert.Equal(2, rows.Line);
        Assert.False(rows.Read());
    }

    [Fact]
    public void A_line_of_a_gigabyte_stops_the_reading_in_bounded_memory()
    {
        using var stream = new Endless("a,b\n"u8.ToArray(), 1L << 30);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var rows = new CsvRows(stream, (byte)',');
        Assert.True(rows.Read());
        Assert.False(rows.Read());
        Assert.Equal(CsvFault.RowTooLong, rows.Fault);
        Assert.Equal(2, rows.Line);
        Assert.True(stream.Served < 4 * CsvRows.LongestRow);
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 4 * CsvRows.LongestRow);
        GC.KeepAlive(rows);
    }

    private static List<string[]> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var rows = new CsvRows(stream, (byte)',');
        var read = new List<string[]>();
        while (rows.Read())
        {
            read.Add([.. Enumerable.Range(0, rows.Count).Select(i => CsvValues.Text(rows[i]))]);
        }

        return read;
    }
}
