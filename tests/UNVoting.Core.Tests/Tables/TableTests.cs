using System.Globalization;
using UNVoting.Json;
using UNVoting.Tables;
using UNVoting.Testing;

namespace UNVoting.Tests.Tables;

public class TableTests
{
    [Fact]
    public void A_table_as_an_array_is_its_rows()
    {
        Table table = VotesTable.Of(EmbeddedRecord.Record);
        string[,] cells = table.ToArray();
        Assert.Equal(table.Columns.Count, cells.GetLength(1));
        Assert.Equal(table.Rows.SelectMany(row => row), cells.Cast<string>());
    }

    [Fact]
    public void A_table_has_columns_of_different_names()
    {
        Assert.Throws<ArgumentException>(() => new Table([], []));
        Assert.Throws<ArgumentException>(() => new Table([new Column("a"), new Column("a")], []));
        Assert.Throws<ArgumentNullException>(() => new Table([new Column("a")], null!));
    }

    [Theory]
    [InlineData("a\rb", "\"a\rb\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a\u00A0", "\"a\u00A0\"")]
    [InlineData("a b", "a b")]
    [InlineData("a;b", "a;b")]
    public void A_cell_is_quoted_where_a_reader_would_lose_something_of_it(string cell, string written) =>
        Assert.Equal($"text\n{written}\n", new Table([new Column("text")], [[cell]]).ToCsv());

    [Property]
    public void A_fraction_in_a_cell_is_the_very_fraction(FsCheck.NormalFloat fraction) =>
        Assert.Equal(fraction.Get, double.Parse(Cell.Of(fraction.Get), CultureInfo.InvariantCulture));

    [Fact]
    public void Cells_are_quoted_in_CSV_where_they_must_be_and_missing_values_are_null_in_JSON()
    {
        var table = new Table([new Column("text"), new Column("number", ColumnKind.Number)], [["a,\"b\"\nc", "1.5"], ["", ""]]);
        Assert.Equal("text,number\n\"a,\"\"b\"\"\nc\",1.5\n,\n", table.ToCsv());
        using var stream = new MemoryStream();
        table.WriteJson(stream);
        using var json = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        Assert.Equal("a,\"b\"\nc", json.RootElement[0].GetProperty("text").GetString());
        Assert.Equal(1.5, json.RootElement[0].GetProperty("number").GetDouble());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, json.RootElement[1].GetProperty("text").ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, json.RootElement[1].GetProperty("number").ValueKind);
    }
}
