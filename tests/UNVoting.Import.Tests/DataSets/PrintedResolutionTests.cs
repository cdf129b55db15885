using UNVoting.Import.DataSets;

namespace UNVoting.Import.Tests.DataSets;

public class PrintedResolutionTests
{
    [Theory]
    [InlineData("R/72/50", "A/RES/72/50")]
    [InlineData("A/RES/74/7", "A/RES/74/7")]
    [InlineData("A/RES/ES-10/19", "A/RES/ES-10/19")]
    [InlineData("R/44/40B", "A/RES/44/40 B")]
    [InlineData("R/42/70/A", "A/RES/42/70 A")]
    [InlineData("R/18/1881", "A/RES/1881 (XVIII)")]
    [InlineData("R/30/3379", "A/RES/3379 (XXX)")]
    [InlineData("SS/10/2", "A/RES/S-10/2")]
    [InlineData("ESS/6/2", "A/RES/ES-6/2")]
    [InlineData("ESS/1/997", "A/RES/997 (ES-I)")]
    [InlineData("SS/6/3201", "A/RES/3201 (S-VI)")]
    public void The_form_of_a_resolution_becomes_its_symbol(string printed, string symbol)
    {
        var read = PrintedResolution.Read(printed);
        Assert.Equal(symbol, read.Symbol?.ToString());
        Assert.True(read.IsExact);
        Assert.Equal("", read.Part);
    }

    [Theory]
    [InlineData("R/34/233/XII", "A/RES/34/233", "section XII")]
    [InlineData("R/33/116A/VI", "A/RES/33/116 A", "section VI")]
    public void A_roman_number_behind_the_resolution_is_a_section(string printed, string symbol, string part)
    {
        var read = PrintedResolution.Read(printed);
        Assert.Equal((symbol, part), (read.Symbol?.ToString(), read.Part));
    }

    [Theory]
    [InlineData("R/25/2677C", "A/RES/2677 (XXV)")]
    [InlineData("R/18/1881A", "A/RES/1881 (XVIII)")]
    public void Where_letters_count_the_roll_calls_they_do_not_come_into_the_symbol(string printed, string symbol)
    {
        var read = PrintedResolution.Read(printed);
        Assert.Equal(symbol, read.Symbol?.ToString());
        Assert.False(read.IsExact);
    }

    [Theory]
    [InlineData("R/1/66")]
    [InlineData("R/5/234C")]
    [InlineData("R/17/1208")]
    [InlineData("R/19/595")]
    [InlineData("SS/1/59")]
    [InlineData("SS/4/23B")]
    [InlineData("ESS/1/34")]
    [InlineData("ESS/2/79/D")]
    [InlineData("GOAR/1/1288B")]
    public void A_page_of_the_records_is_no_resolution(string printed) => Assert.Null(PrintedResolution.Read(printed).Symbol);

    [Theory]
    [InlineData("")]
    [InlineData("R")]
    [InlineData("SS/5")]
    [InlineData("R/6444A")]
    [InlineData("R/10 65")]
    [InlineData("R/16/2/1069B")]
    [InlineData("R/0/1")]
    [InlineData("R/72/0")]
    [InlineData("R/1000/1")]
    [InlineData("SS/1000/1")]
    [InlineData("R/72/50bis")]
    [InlineData("R/72/50/Z9")]
    [InlineData("A/RES/")]
    [InlineData("Q/72/50")]
    public void Anything_else_is_none(string printed) => Assert.Equal(PrintedResolution.None, PrintedResolution.Read(printed));
}
