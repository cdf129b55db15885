using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.DataSets;

public class VoetenTests
{
    [Theory]
    [InlineData("voeten.csv")]
    [InlineData("voeten.tab")]
    public void Numbers_of_countries_are_read_with_the_day(string file)
    {
        ReadResult read = RecordReader.ReadFile(Fixture.DataSet(file));
        Vote vote = Assert.Single(read.Record.Votes);
        Assert.Equal(
            [("CHN", Choice.Abstaining), ("CIV", Choice.NonVoting), ("DDR", Choice.Against), ("DEU", Choice.InFavour), ("YEM", Choice.Abstaining), ("YMD", Choice.Against), ("YUG", Choice.InFavour)],
            vote.Roll.Select(cast => (cast.State.ToString(), cast.Choice)));
        Assert.Equal(new LocalDate(1980, 12, 12), vote.Date);
        Assert.Equal(new PrintedTotals(2, 2, 2), vote.PrintedTotals);
        Assert.True(vote.TotalsAgree);
        Assert.Equal(["TWO OF EACH", "Colonialism", "Human rights"], vote.Subjects);
        Assert.Equal(DocumentSymbol.Parse("A/RES/35/900 B", null), vote.Symbol);
        Assert.False(read.HasErrors);
    }

    [Fact]
    public void A_name_in_Latin1_is_read_and_told()
    {
        ReadResult read = RecordReader.ReadFile(Fixture.DataSet("voeten.csv"));
        Assert.Equal(["not-utf8"], read.Codes());
        Assert.Equal("Côte d'Ivoire", read.Record.Votes[0].Roll.Find(StateCode.Parse("CIV", null))!.Value.Name);
    }

    [Fact]
    public void Not_a_member_is_neither_absent_nor_in_the_roll()
    {
        Vote vote = RecordReader.ReadFile(Fixture.DataSet("voeten.csv")).Record.Votes[0];
        Assert.Equal(7, vote.Roll.Count);
        Assert.Equal(Choice.InFavour, vote.ChoiceOf(StateCode.Parse("DEU", null)));
        Assert.Equal(Choice.NonVoting, vote.ChoiceOf(StateCode.Parse("CIV", null)));
        Assert.Equal(Choice.NotMember, vote.ChoiceOf(StateCode.Parse("SSD", null)));
    }

    [Fact]
    public void Everything_wrong_is_told()
    {
        ReadResult read = RecordReader.ReadFile(Fixture.DataSet("voeten-wrong.csv"));
        Assert.Equal(
            ["coded-as-not-member", "date-unreadable", "not-a-member", "totals-differ", "unknown-state-name", "vote-unreadable"],
            read.Codes());
        Assert.Equal(["Atlantis", "South Sudan", "United Kingdom", "United States of America"], read.Record.Votes.SelectMany(vote => vote.Roll).Select(cast => cast.Name).Order(StringComparer.Ordinal));
    }
}
