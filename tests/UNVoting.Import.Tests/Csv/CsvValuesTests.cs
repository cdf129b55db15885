using System.Text;
using NodaTime;
using UNVoting.Import.Csv;

namespace UNVoting.Import.Tests.Csv;

public class CsvValuesTests
{
    [Theory]
    [InlineData("2023-10-27")]
    [InlineData("20231027")]
    [InlineData("2023-10-27T00:00:00Z")]
    [InlineData("27oct2023")]
    [InlineData("27 October 2023")]
    [InlineData("2023/10/27")]
    [InlineData("27.10.2023")]
    [InlineData(" 2023-10-27 ")]
    public void A_day_is_read_in_every_form_that_data_sets_write(string text) => Assert.Equal(new LocalDate(2023, 10, 27), CsvValues.Day(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-30")]
    [InlineData("2023-13-01")]
    [InlineData("20231301")]
    [InlineData("0000-01-01")]
    [InlineData("27/10/2023")]
    [InlineData("10.27.2023")]
    [InlineData("27.10.23")]
    [InlineData("/")]
    [InlineData("1/2")]
    [InlineData("27 Octember 2023")]
    [InlineData("2023")]
    public void What_is_no_day_gives_none(string text) => Assert.Null(CsvValues.Day(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("120", 120)]
    [InlineData("120.0", 120)]
    [InlineData("120,0", 120)]
    [InlineData(" 7 ", 7)]
    [InlineData("0", 0)]
    public void A_number_is_read_with_and_without_a_point(string text, int number)
    {
        Assert.True(CsvValues.TryNumber(Encoding.UTF8.GetBytes(text), out int read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("NA")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("99999999999")]
    public void What_is_no_whole_number_is_none(string text) => Assert.False(CsvValues.TryNumber(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_Latin1()
    {
        Assert.Equal("Côte", CsvValues.Text(Encoding.UTF8.GetBytes("Côte")));
        Assert.Equal("Côte", CsvValues.Text(Encoding.Latin1.GetBytes("Côte")));
        Assert.Equal("Côte d’Ivoire", CsvValues.Text([(byte)'C', 0xF4, (byte)'t', (byte)'e', (byte)' ', (byte)'d', 0x92, .. "Ivoire"u8]));
    }
}
