using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.DataSets;

public class UnvotesTests
{
    private static readonly ReadResult Joined = RecordReader.ReadFiles(new[] { "unvotes-votes.csv", "unvotes-roll-calls.csv", "unvotes-issues.csv" }.Select(Fixture.DataSet));

    [Fact]
    public void The_three_files_are_one_record_without_issues()
    {
        Assert.Empty(Joined.Issues);
        Assert.Equal(4, Joined.Record.Votes.Count);
        Vote vote = Of(2);
        Assert.Equal(DocumentSymbol.Parse("A/RES/73/900", null), vote.Symbol);
        Assert.Equal(new LocalDate(2018, 12, 5), vote.Date);
        Assert.Equal(AssemblySession.Regular(73), vote.Session);
        Assert.Equal(VoteSubject.Whole, vote.Subject);
        Assert.Equal((VoteMethod.Recorded, Outcome.NotStated, Body.Plenary), (vote.Method, vote.Outcome, vote.Body));
        Assert.Equal("Of one each", vote.Title);
        Assert.Equal([new AgendaItem("96 (b)", "Of one each")], vote.AgendaItems);
        Assert.Equal(["ONE OF EACH", "EACHNESS", "Arms control and disarmament"], vote.Subjects);
    }

    [Theory]
    [InlineData(1, "Federal Republic of Germany", "DEU", Choice.InFavour)]
    [InlineData(1, "German Democratic Republic", "DDR", Choice.Against)]
    [InlineData(1, "Yemen Arab Republic", "YEM", Choice.Abstaining)]
    [InlineData(1, "Yemen People's Republic", "YMD", Choice.Against)]
    [InlineData(1, "Yugoslavia", "YUG", Choice.InFavour)]
    [InlineData(1, "Russia", "SUN", Choice.Against)]
    [InlineData(2, "Namibia", "NAM", Choice.InFavour)]
    [InlineData(2, "Germany", "DEU", Choice.Against)]
    [InlineData(2, "Yemen", "YEM", Choice.Abstaining)]
    [InlineData(2, "Yugoslavia", "SRB", Choice.InFavour)]
    [InlineData(2, "Russia", "RUS", Choice.Abstaining)]
    [InlineData(3, "Zanzibar", "EAZ", Choice.InFavour)]
    [InlineData(4, "Taiwan", "CHN", Choice.InFavour)]
    public void A_name_is_the_State_that_bore_the_seat_on_the_day(int rcid, string name, string state, Choice choice) =>
        Assert.Contains(new CastVote(StateCode.Parse(state, null), name, choice), Of(rcid).Roll);

    [Fact]
    public void Votes_on_paragraphs_and_amendments_are_no_votes_on_the_whole()
    {
        Assert.Equal(VoteSubject.OfParagraphs(), Of(3).Subject);
        Assert.Equal(VoteSubject.OfAmendment(), Of(4).Subject);
    }

    [Theory]
    [InlineData("1", "yes")]
    [InlineData("1.0", "Yes")]
    [InlineData("TRUE", "YES")]
    [InlineData("true", "yes")]
    public void Flags_and_votes_are_read_as_R_and_pandas_write_them(string flag, string word)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"rcid,country,country_code,vote,session,date,unres,amend,para\n7,Kenya,KE,{word},73,2018-12-05,R/73/900,0,{flag}\n"));
        Vote vote = Assert.Single(RecordReader.Read(stream, "joined").Record.Votes);
        Assert.Equal((VoteSubject.OfParagraphs(), Choice.InFavour), (vote.Subject, vote.Roll[0].Choice));
    }

    [Fact]
    public void What_the_symbol_cannot_say_stays_as_printed()
    {
        Assert.Equal("rcid 1", Of(1).Identifier);
        Assert.Equal("rcid 3, R/18/1900C", Of(3).Identifier);
        Assert.Equal(DocumentSymbol.Parse("A/RES/1900 (XVIII)", null), Of(3).Symbol);
        Assert.Equal("rcid 4, R/5/519", Of(4).Identifier);
        Assert.Null(Of(4).Symbol);
    }

    [Fact]
    public void A_description_keeps_its_lines_and_quotation_marks()
    {
        Assert.Equal("To hear two of each \"sort\",\nover two lines", Of(1).Title);
        Assert.Equal(["TWO OF EACH", "Colonialism", "Human rights", "Important vote (Department of State of the United States)"], Of(1).Subjects);
    }

    [Fact]
    public void Votes_without_roll_calls_are_votes_by_number()
    {
        ReadResult read = RecordReader.ReadFile(Fixture.DataSet("unvotes-votes.csv"));
        Assert.Equal(["rcid 1", "rcid 2", "rcid 3", "rcid 4"], read.Record.Votes.Select(vote => vote.Identifier));
        Assert.All(read.Record.Votes, vote => Assert.True(vote.Date is null && vote.Symbol is null && vote.HasNames));
        Assert.Equal(["roll-calls-undescribed", "unknown-state-name"], read.Codes());

        // Without a day, nobody can say whose vote "Yugoslavia" is: the row stays as printed.
        Assert.Equal("Yugoslavia", read.Record.Votes[0].Roll[^1].Name);
        Assert.Equal(1, read.Record.Votes[0].Roll.UnresolvedCount);
    }

    [Fact]
    public void Roll_calls_without_votes_are_votes_without_names()
    {
        ReadResult read = RecordReader.ReadFiles([Fixture.DataSet("unvotes-roll-calls.csv"), Fixture.DataSet("unvotes-issues.csv")]);
        Assert.Equal(4, read.Record.Votes.Count);
        Assert.All(read.Record.Votes, vote => Assert.False(vote.HasNames));
        Assert.Equal(["roll-calls-without-votes"], read.Codes());
    }

    [Fact]
    public void A_table_that_joins_all_three_is_the_same_record()
    {
        // As people join them: every row of votes with its roll call, once for each issue.
        string[] votes = Rows("unvotes-votes.csv"), issues = Rows("unvotes-issues.csv");
        string[] rollCalls = File.ReadAllText(Fixture.DataSet("unvotes-roll-calls.csv")).ReplaceLineEndings("\n").TrimEnd('\n').Replace(",\nover", ",\rover", StringComparison.Ordinal).Split('\n');
        var joined = new List<string> { $"{votes[0]},{Rest(rollCalls[0])},{Rest(issues[0])}" };
        foreach (string vote in votes.Skip(1))
        {
            string number = vote.Split(',')[0];
            string rollCall = rollCalls.Single(line => line.StartsWith(number + ",", StringComparison.Ordinal));
            string[] ofVote = [.. issues.Where(line => line.StartsWith(number + ",", StringComparison.Ordinal)).Select(Rest).DefaultIfEmpty("NA,NA")];
            joined.AddRange(ofVote.Select(issue => $"{vote},{Rest(rollCall)},{issue}"));
        }

        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', joined).Replace(",\rover", ",\nover", StringComparison.Ordinal)));
        ReadResult read = RecordReader.Read(stream, "joined");
        Assert.Equal(Joined.Record, read.Record);
        Assert.Equal(["vote-repeated"], read.Codes());

        static string Rest(string line) => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..];
        static string[] Rows(string file) => File.ReadAllLines(Fixture.DataSet(file));
    }

    [Fact]
    public void Everything_wrong_is_told_with_its_line_and_what_is_right_is_read()
    {
        ReadResult read = RecordReader.ReadFile(Fixture.DataSet("unvotes-votes-wrong.csv"));
        Assert.Equal(
            [
                (2, "unknown-state-name"), (3, "unknown-state-name"), (4, "number-unreadable"), (5, "vote-unreadable"), (6, "row-ragged"), (7, "vote-missing"),
                (9, "vote-contradicted"), (10, "state-code-differs"), (12, "row-cut"), (0, "roll-calls-undescribed"),
            ],
            read.Issues.Select(issue => (issue.Line, issue.Code)));
        Roll roll = Assert.Single(read.Record.Votes).Roll;
        Assert.Equal(["Brazil", "Kenya", "South Sudan", "Atlantis", "NA"], roll.Select(vote => vote.Name));
        Assert.Equal(Choice.InFavour, roll.Single(vote => vote.Name == "Kenya").Choice);
    }

    [Fact]
    public void What_a_roll_call_prints_and_does_not_read_is_told_and_what_it_leaves_out_is_not()
    {
        using var table = new MemoryStream("rcid,session,date,unres,yes,no,abstain\n1,78,2023-12-04,R/78/5,many,3,\n2,last,30 February 2023,NA,NA,4,5\n"u8.ToArray());
        ReadResult read = RecordReader.Read(table, "roll-calls");
        Assert.Equal([(2, "total-unreadable", "many"), (3, "date-unreadable", "30 February 2023"), (3, "session-unreadable", "last")], read.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => (issue.Line, issue.Code, issue.Text)).Order());
        Assert.Equal([new PrintedTotals(null, 3, null), new PrintedTotals(null, 4, 5)], read.Record.Votes.OrderBy(vote => vote.Identifier, StringComparer.Ordinal).Select(vote => vote.PrintedTotals));
    }

    [Fact]
    public void Days_that_are_never_above_seven_before_1997_are_told_and_judged_by_the_month()
    {
        string[] dates = ["1960-10-01", "1961-11-03", "1962-12-07", "1963-12-05", "1965-12-02"];
        string rollCalls = "rcid,session,date,unres,short,descr\n" + string.Concat(dates.Select((date, i) => $"{i + 1},15,{date},,A,B\n"));
        const string Votes = "rcid,country,country_code,vote\n2,Tanzania,TZ,yes\n1,Kenya,KE,yes\n1,Senegal,SN,yes\n3,Kenya,KE,no\n4,Kenya,KE,no\n";
        using var tables = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(tables, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in new[] { ("a", rollCalls), ("b", Votes) })
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        tables.Position = 0;
        ReadResult read = RecordReader.Read(tables, "unvotes");
        Assert.Single(read.Issues, issue => issue.Code == "day-of-date-unusable");

        // Kenya joined on 16 December 1963: not told of 5 December, told of 1960 and 1962, as is Tanganyika, which joined in December 1961, of November.
        Assert.Equal(["\"Kenya\" (KE)", "\"Tanzania\" (TZ)"], read.Issues.Where(issue => issue.Code == "not-a-member").Select(issue => issue.Message.Split(" was ")[0]).Order(StringComparer.Ordinal));
        Assert.Contains("(2 votes, first rcid 1)", read.Issues.Single(issue => issue.Text == "Kenya").Message, StringComparison.Ordinal);
    }

    private static Vote Of(int rcid) => Joined.Record.Votes.Single(vote => vote.Identifier.Split(',')[0] == $"rcid {rcid}");
}
