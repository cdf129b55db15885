using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.DataSets;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.DataSets;

public class DigitalLibraryCsvTests
{
    [Fact]
    public void A_record_of_the_library_is_a_vote_and_a_text()
    {
        ReadResult read = RecordReader.ReadFile(Fixture.DataSet("library-2026.csv"));
        Assert.Equal(["vote-note"], read.Codes());
        Vote vote = read.Record.GetVote(DocumentSymbol.Parse("A/RES/78/900", null));
        Assert.Equal(new LocalDate(2023, 12, 22), vote.Date);
        Assert.Equal((VoteMethod.Recorded, Outcome.Adopted, Body.Plenary), (vote.Method, vote.Outcome, vote.Body));
        Assert.Equal(("undl_id 9000001", 900), (vote.Identifier, vote.Meeting));
        Assert.Equal(new PrintedTotals(2, 1, 1, 189, 193), vote.PrintedTotals);
        Assert.True(vote.TotalsAgree);
        Assert.Equal(
            [("BRA", "BRAZIL", Choice.InFavour), ("CHE", "SWITZERLAND", Choice.Abstaining), ("FJI", "FIJI", Choice.NonVoting), ("PAN", "PANAMA", Choice.Against), ("TUR", "TÜRKİYE", Choice.InFavour)],
            vote.Roll.Select(cast => (cast.State.ToString(), cast.Name, cast.Choice)));

        AssemblyText text = read.Record.GetText(vote.Symbol!);
        Assert.Equal("A matter of \"general\" concern", text.Title);
        Assert.Equal([new AgendaItem("96 (b)", "A matter of general concern")], text.AgendaItems);
        Assert.Equal(["CONCERNS, GENERAL", "MATTERS"], text.Subjects);
        Assert.Equal(["A/C.1/78/L.900"], text.Linked(LinkKind.Draft).Select(symbol => symbol.ToString()));
        Assert.Equal(["A/78/900"], text.Linked(LinkKind.Report).Select(symbol => symbol.ToString()));
        Assert.Equal(["A/78/PV.900"], text.Linked(LinkKind.Meeting).Select(symbol => symbol.ToString()));
    }

    [Fact]
    public void Sessions_and_totals_are_read_in_every_form()
    {
        Vote vote = RecordReader.ReadFile(Fixture.DataSet("library-2026.csv")).Record.GetVote(DocumentSymbol.Parse("A/RES/ES-10/900", null));
        Assert.Equal(AssemblySession.EmergencySpecial(10), vote.Session);
        Assert.Equal(new PrintedTotals(1, 0, 0, 192, 193), vote.PrintedTotals);
        Assert.Equal(StateCode.Parse("NAM", null), vote.Roll[0].State);
        Assert.Equal(["Emergencies", "EMERGENCIES"], vote.Subjects);
    }

    [Theory]
    [InlineData("10emsp", "ES-10")]
    [InlineData("ES-10", "ES-10")]
    [InlineData("28sp", "S-28")]
    [InlineData("78", "78")]
    [InlineData("78.0", "78")]
    public void A_session_is_read_in_every_form(string printed, string session)
    {
        string text = File.ReadAllText(Fixture.DataSet("library-2025.csv")).Replace(",35,A/RES/35/900 B,", $",{printed},A/RES/35/900 B,", StringComparison.Ordinal);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(AssemblySession.Parse(session, null), RecordReader.Read(stream, "x").Record.Votes[0].Session);
    }

    [Fact]
    public void The_columns_of_2024_give_the_same_as_those_of_later_years()
    {
        ReadResult read = RecordReader.ReadFile(Fixture.DataSet("library-2024.csv"));
        Assert.Empty(read.Issues);
        Vote vote = Assert.Single(read.Record.Votes);
        Assert.Equal(new PrintedTotals(1, 1, null, 191, 193), vote.PrintedTotals);
        Assert.Equal(new LocalDate(2023, 12, 4), vote.Date);
        Assert.Equal(AssemblySession.Regular(78), vote.Session);
        Assert.Equal(Choice.NonVoting, vote.ChoiceOf(StateCode.Parse("TON", null)));
        Assert.Equal(["FEW VOTES", "VOTES"], vote.Subjects);
    }

    [Fact]
    public void The_States_of_1980_are_those_of_1980()
    {
        ReadResult read = RecordReader.ReadFile(Fixture.DataSet("library-2025.csv"));
        Assert.Empty(read.Issues);
        Assert.Equal(["DDR", "DEU", "YMD", "YUG"], read.Record.Votes[0].Roll.Select(cast => cast.State.ToString()));
    }

    [Fact]
    public void Everything_wrong_is_told_with_its_line_and_what_is_right_is_read()
    {
        ReadResult read = RecordReader.ReadFile(Fixture.DataSet("library-wrong.csv"));
        Assert.Equal(
            [
                (2, "date-unreadable"), (2, "symbol-unreadable"), (2, "total-unreadable"), (2, "totals-differ"), (3, "vote-contradicted"), (4, "unknown-state-name"),
                (5, "vote-unreadable"), (6, "row-ragged"), (7, "rows-differ"), (8, "number-unreadable"), (9, "row-cut"),
            ],
            read.Issues.Select(issue => (issue.Line, issue.Code)).OrderBy(issue => issue.Line).ThenBy(issue => issue.Code, StringComparer.Ordinal));
        Assert.Equal(["BRAZIL", "FIJI", "ATLANTIS"], Assert.Single(read.Record.Votes).Roll.Select(cast => cast.Name));
    }

    [Fact]
    public void Tables_put_together_end_to_end_are_read_under_their_own_headings()
    {
        string both = File.ReadAllText(Fixture.DataSet("library-2025.csv")) + File.ReadAllText(Fixture.DataSet("library-2024.csv"));
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(both));
        ReadResult read = RecordReader.Read(stream, "both");
        Assert.Equal(["header-repeated"], read.Codes());
        Assert.Equal(7, read.Record.Votes.Sum(vote => vote.Roll.Count));
    }

    [Fact]
    public void Rows_of_a_vote_need_not_stand_together()
    {
        string[] lines = File.ReadAllLines(Fixture.DataSet("library-2026.csv"));
        string mixed = string.Join('\n', [lines[0], lines[1], lines[6], .. lines[2..6]]);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(mixed));
        Assert.Equal(RecordReader.ReadFile(Fixture.DataSet("library-2026.csv")).Record, RecordReader.Read(stream, "mixed").Record);
    }

    [Fact]
    public void A_vote_of_another_organ_in_the_same_columns_is_told_and_is_none_of_the_Assembly()
    {
        string text = File.ReadAllText(Fixture.DataSet("library-2025.csv")).Replace("A/RES/35/900 B", "S/RES/900 (1980)", StringComparison.Ordinal);
        ReadResult read = Read(text);
        Assert.Equal(["not-of-the-assembly"], read.Codes());
        Assert.Equal(VotingRecord.Empty, read.Record);
    }

    [Theory]
    [InlineData("VOTING BY MAIL", VoteMethod.Recorded, true)]
    [InlineData("NON-RECORDED, adopted unanimously", VoteMethod.NonRecorded, true)]
    [InlineData("NON-RECORDED", VoteMethod.NonRecorded, false)]
    [InlineData("Adopted without vote", VoteMethod.WithoutVote, false)]
    [InlineData("RECORDED - No machine generated vote", VoteMethod.Recorded, true)]
    [InlineData("RECORDED", VoteMethod.Recorded, false)]
    public void A_note_says_how_the_text_was_adopted_and_what_more_it_says_is_told(string note, VoteMethod method, bool isTold)
    {
        ReadResult read = Read(File.ReadAllText(Fixture.DataSet("library-2024.csv")).Replace("RECORDED", $"\"{note}\"", StringComparison.Ordinal));
        Assert.Equal(method, Assert.Single(read.Record.Votes).Method);
        Assert.Equal(isTold, read.Issues.Any(issue => issue.Code == "vote-note" && issue.Text == note));
    }

    private static ReadResult Read(string text)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return RecordReader.Read(stream, "x");
    }
}
