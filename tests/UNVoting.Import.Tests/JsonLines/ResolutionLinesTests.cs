using System.Text;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Tests.Text;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.JsonLines;

public sealed class ResolutionLinesTests
{
    private static readonly ReadResult Result = Fixture.Read("JsonLines/resolutions.jsonl");

    [Fact]
    public void A_line_gives_the_adoption_and_the_text()
    {
        Vote vote = Result.Record.GetVote(Parsed.Symbol("A/RES/78/901"));
        Assert.Equal((new LocalDate(2023, 12, 22), 50, VoteMethod.Recorded, new PrintedTotals(5, 1, 2)), (vote.Date, vote.Meeting, vote.Method, vote.PrintedTotals));
        Assert.True(vote.TotalsAgree);
        AssemblyText text = Result.Record.GetText(vote.Symbol!);
        Assert.Equal([new AgendaItem("71 (b)", "Lighthouses and their keepers")], text.AgendaItems);
        Assert.Equal(["LIGHTHOUSES", "SDG 7"], text.Subjects);
        Assert.Equal(new DocumentLink(LinkKind.Report, Parsed.Symbol("A/78/981"), "para. 14"), Assert.Single(text.Links, link => link.Kind == LinkKind.Report));
    }

    [Fact]
    public void Names_fused_and_names_split_are_put_right()
    {
        Assert.Equal(Choice.Abstaining, Result.Record.GetVote(Parsed.Symbol("A/RES/78/901")).ChoiceOf(Parsed.State("VNM")));
        Assert.Contains(Result.Record.GetText(Parsed.Symbol("A/RES/78/901")).Sponsorships, sponsorship => sponsorship.Sponsor.State == Parsed.State("SLB") && sponsorship.Role == SponsorRole.Additional);
    }

    [Fact]
    public void Not_available_is_no_total_and_a_consensus_has_no_totals_at_all()
    {
        Assert.True(Result.Record.GetVote(Parsed.Symbol("A/RES/74/902")).PrintedTotals.IsEmpty);
        Assert.True(Result.Record.GetVote(Parsed.Symbol("A/RES/78/903")).PrintedTotals.IsEmpty);
        Assert.All(Result.Record.Votes.Where(vote => vote.Symbol != Parsed.Symbol("A/RES/78/901")), vote => Assert.Equal(VoteMethod.WithoutVote, vote.Method));
    }

    [Fact]
    public void The_document_of_origin_is_draft_addendum_amendment_or_report()
    {
        AssemblyText text = Result.Record.GetText(Parsed.Symbol("A/RES/74/902"));
        Assert.True(text.OrallyRevised);
        Assert.Equal([Parsed.Symbol("A/74/L.87/Rev.1")], text.Linked(LinkKind.Draft));
        Assert.Equal([Parsed.Symbol("A/74/L.87/Rev.1/Add.1")], text.Linked(LinkKind.Addendum));
        Assert.Equal([new DocumentLink(LinkKind.Related, Parsed.Symbol("A/74/L.90"), "as amended")], text.Links.Where(link => link.Kind == LinkKind.Related));
        Assert.Equal(["13", "117"], text.AgendaItems.Select(item => item.Number));
    }

    [Fact]
    public void An_office_hands_a_draft_in()
    {
        Sponsorship office = Assert.Single(Result.Record.GetText(Parsed.Symbol("A/RES/74/902")).Sponsorships);
        Assert.Equal((SponsorKind.Office, SponsorRole.SubmittedBy), (office.Sponsor.Kind, office.Role));
    }

    [Fact]
    public void The_same_line_twice_counts_once() =>
        Assert.Equal([("symbol-repeated", 3, IssueSeverity.Info)], Result.Issues.Where(issue => issue.Code == "symbol-repeated").Select(issue => (issue.Code, issue.Line, issue.Severity)));

    [Theory]
    [InlineData("session-differs", 1)]
    [InlineData("meeting-differs", 1)]
    [InlineData("totals-differ", 1)]
    [InlineData("line-not-read", 2)]
    [InlineData("not-a-resolution", 3)]
    [InlineData("symbol-not-read", 4)]
    [InlineData("symbol-repeated", 5)]
    [InlineData("date-not-read", 6)]
    [InlineData("originating-document-not-read", 6)]
    [InlineData("agenda-item-not-read", 6)]
    [InlineData("unknown-sponsor", 6)]
    [InlineData("method-not-read", 6)]
    [InlineData("listed-in-two-lists", 6)]
    [InlineData("unknown-state-name", 6)]
    [InlineData("field-not-read", 6)]
    [InlineData("voters-without-vote", 8)]
    public void Each_thing_made_wrong_is_told_with_its_line(string code, int line) =>
        Assert.Contains(Fixture.Read("JsonLines/wrong.jsonl").Issues, issue => issue.Code == code && issue.Line == line);

    [Fact]
    public void A_broken_line_costs_nothing_of_the_others()
    {
        VotingRecord record = Fixture.Read("JsonLines/wrong.jsonl").Record;
        Assert.Equal(["A/RES/78/901", "A/RES/78/904", "A/RES/78/905"], record.Votes.Select(vote => vote.Symbol!.ToString()).Order(StringComparer.Ordinal));
        Vote twice = record.GetVote(Parsed.Symbol("A/RES/78/901"));
        Assert.Equal("UNxml, line 5", Assert.Single(twice.OtherReadings).Source.Name);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_read_as_Latin1_and_told()
    {
        byte[] line = Encoding.Latin1.GetBytes("""{"symbol": "A/RES/78/901", "adoption_type": "Without a vote", "title": "Café"}""");
        ReadResult read = RecordReader.Read(new MemoryStream(line), "lines");
        Assert.Equal("Café", Assert.Single(read.Record.Texts).Title);
        Assert.Contains("broken-encoding", read.Codes());
    }

    [Fact]
    public void A_line_without_end_is_left_out_and_the_next_is_read()
    {
        using var endless = new MemoryStream();
        endless.Write("{\"symbol\": \"A/RES/78/901\", \"adoption_type\": \""u8);
        byte[] filler = Encoding.ASCII.GetBytes(new string('x', 1 << 20));
        for (int i = 0; i < 20; i++)
            endless.Write(filler);
        endless.Write("\"}\n{\"symbol\": \"A/RES/78/902\", \"adoption_type\": \"Without a vote\"}"u8);
        endless.Position = 0;
        ReadResult read = RecordReader.Read(endless, "lines");
        Assert.Equal(Parsed.Symbol("A/RES/78/902"), Assert.Single(read.Record.Votes).Symbol);
        Assert.Equal(("line-too-long", 1), (read.Issues[0].Code, read.Issues[0].Line));
    }

    [Theory]
    [InlineData("""{"symbol": "A/RES/78/901", "adoption_type": "x", "title": "\ud800"}""")]
    [InlineData("""{"symbol": {"a": [1]}, "adoption_type": 7, "sponsors": "none"}""")]
    [InlineData("""{"adoption_type": "x", "a": [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}""")]
    public void Odd_JSON_is_told_and_never_thrown(string line) => Assert.True(RecordReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(line)), "lines").HasErrors);

    [SharedDataFact("data/unxml/json")]
    public void The_five_sessions_have_their_published_numbers_of_votes()
    {
        (int Session, int WithoutVote, int Recorded)[] expected = [(74, 176, 90), (75, 237, 100), (76, 230, 80), (77, 255, 88), (78, 243, 85)];
        foreach ((int session, int withoutVote, int recorded) in expected)
        {
            VotingRecord record = RecordReader.ReadFile(SharedData.PathOf($"data/unxml/json/{session}.jsonl.gz")).Record;
            Assert.Equal((withoutVote, recorded), (record.Votes.Count(vote => vote.Method == VoteMethod.WithoutVote), record.Votes.Count(vote => vote.Method == VoteMethod.Recorded)));
            Assert.All(record.Votes, vote => Assert.Equal(0, vote.Roll.UnresolvedCount));
        }
    }

    [SharedDataFact("data/unxml/json")]
    public void Totals_disagree_with_names_in_77_293_alone_and_names_are_missing_in_75_254_alone()
    {
        ReadResult all = RecordReader.ReadFiles(Enumerable.Range(74, 5).Select(session => SharedData.PathOf($"data/unxml/json/{session}.jsonl.gz")));
        Vote differing = Assert.Single(all.Record.Votes, vote => vote.TotalsAgree == false);
        Assert.Equal((Parsed.Symbol("A/RES/77/293"), 59, 58), (differing.Symbol, differing.PrintedTotals.Abstaining, differing.Count()!.Value.Abstaining));
        Assert.Equal(Parsed.Symbol("A/RES/75/254 A-C"), Assert.Single(all.Record.Votes, vote => vote.Method == VoteMethod.Recorded && !vote.HasNames).Symbol);
        Assert.Equal((90, 47), (all.Record.GetVote(Parsed.Symbol("A/RES/75/290 A")).Count()!.Value.InFavour, all.Record.GetVote(Parsed.Symbol("A/RES/75/290 A")).Count()!.Value.Abstaining));
        Assert.Equal(2, all.Issues.Count(issue => issue.Code == "listed-twice"));
    }
}
