using System.Text;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Tests.Text;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Marc;

public sealed class MarcReaderTests
{
    private static readonly ReadResult Result = Fixture.Read("Marc/records.xml");
    private static readonly DocumentSymbol Draft = Parsed.Symbol("A/C.3/78/L.91/Rev.1");

    [Fact]
    public void A_voting_record_gives_the_vote()
    {
        Vote vote = Result.Record.GetVote(Parsed.Symbol("A/RES/78/901"));
        Assert.Equal((new LocalDate(2023, 12, 22), 50, VoteMethod.Recorded, Body.Plenary, "4101"), (vote.Date, vote.Meeting, vote.Method, vote.Body, vote.Identifier));
        Assert.Equal(new PrintedTotals(5, 1, 2, 185, 193), vote.PrintedTotals);
        Assert.True(vote.TotalsAgree);
        Assert.Equal([Draft], vote.Links.Where(link => link.Kind == LinkKind.Draft).Select(link => link.Symbol));
        Assert.Equal([new AgendaItem("71 (b)", "Lighthouses and their keepers")], vote.AgendaItems);
    }

    [Fact]
    public void A_voter_without_a_vote_is_listed_as_non_voting_and_one_that_is_not_listed_did_not_vote_either()
    {
        Vote vote = Result.Record.GetVote(Parsed.Symbol("A/RES/78/901"));
        Assert.Equal(new CastVote(Parsed.State("PLW"), "PALAU", Choice.NonVoting), vote.Roll.Find(Parsed.State("PLW")));
        Assert.Null(vote.Roll.Find(Parsed.State("NRU")));
        Assert.Equal(Choice.NonVoting, vote.ChoiceOf(Parsed.State("NRU")));
    }

    [Fact]
    public void A_reference_to_another_record_is_not_the_symbol() =>
        Assert.DoesNotContain(Result.Record.Votes, vote => vote.Symbol == Parsed.Symbol("A/RES/78/900"));

    [Fact]
    public void Letters_encoded_twice_are_read_as_what_they_stand_for()
    {
        Assert.Equal("Côte d'Ivoire", Result.Record.GetVote(Parsed.Symbol("A/RES/78/901")).Roll.Find(Parsed.State("CIV"))!.Value.Name);
        Assert.Contains(Result.Record.GetText(Draft).Sponsorships, sponsorship => sponsorship.Sponsor.Name == "Türkiye");
    }

    [Fact]
    public void A_draft_gives_its_sponsors_those_that_joined_and_those_that_left()
    {
        AssemblyText draft = Result.Record.GetText(Draft);
        Assert.Equal((TextKind.DraftResolution, Body.Third, new LocalDate(2023, 10, 12)), (draft.Kind, draft.Body, draft.Date));
        Assert.Equal(
            ["BRA Sponsor", "CUB SubmittedBy", " Sponsor", "FJI Sponsor", "TUR Sponsor", "KEN Additional", "SLB Additional", "VNM Additional", "NRU Withdrew"],
            draft.Sponsorships.Select(sponsorship => $"{sponsorship.Sponsor.State} {sponsorship.Role}"));
        Assert.All(draft.Sponsorships.Where(sponsorship => sponsorship.Role is SponsorRole.Additional or SponsorRole.Withdrew), sponsorship => Assert.Equal(Parsed.Symbol("A/78/981"), sponsorship.Document));
        Assert.Equal([Parsed.Symbol("A/C.3/78/L.91")], draft.Linked(LinkKind.Replaces));
        Assert.Equal([Parsed.Symbol("A/RES/78/901")], draft.Linked(LinkKind.AdoptedAs));
    }

    [Fact]
    public void What_became_of_an_amendment_is_a_decision_on_the_draft()
    {
        Vote decision = Result.Record.GetVote(Draft, Parsed.Subject("amendment A/C.3/78/L.95"));
        Assert.Equal((Outcome.Rejected, Body.Third), (decision.Outcome, decision.Body));
        Assert.Equal([Draft], Result.Record.GetText(Parsed.Symbol("A/C.3/78/L.95")).Linked(LinkKind.Amends));
    }

    [Fact]
    public void Draft_and_resolution_are_one_chain() =>
        Assert.Contains(Result.Record.GetVote(Parsed.Symbol("A/RES/78/901")), Result.Record.FindVotesThroughout(Parsed.Symbol("A/C.3/78/L.91")));

    [Theory]
    [InlineData("totals-differ", 3)]
    [InlineData("date-not-read", 5)]
    [InlineData("method-not-read", 6)]
    [InlineData("meeting-record-not-read", 10)]
    [InlineData("state-code-differs", 11)]
    [InlineData("vote-not-read", 13)]
    [InlineData("unknown-state-name", 17)]
    [InlineData("agenda-item-not-read", 20)]
    [InlineData("link-not-read", 21)]
    [InlineData("total-not-read", 23)]
    [InlineData("not-of-the-assembly", 28)]
    [InlineData("symbol-missing", 31)]
    [InlineData("sponsors-differ", 38)]
    [InlineData("sponsor-note-not-read", 40)]
    [InlineData("xml-not-read", 57)]
    public void Each_thing_made_wrong_is_told_with_its_line(string code, int line) =>
        Assert.Contains(Fixture.Read("Marc/wrong.xml").Issues, issue => issue.Code == code && issue.Line == line);

    [Fact]
    public void A_file_cut_in_the_middle_keeps_the_records_before()
    {
        VotingRecord record = Fixture.Read("Marc/wrong.xml").Record;
        Assert.Equal(8, Assert.Single(record.Votes).Roll.Count);
        Assert.Equal([Parsed.Symbol("A/RES/78/901"), Draft], record.Texts.Select(text => text.Symbol));
    }

    [Fact]
    public void A_record_without_end_is_refused_and_those_before_are_kept()
    {
        string head = File.ReadAllText(Fixture.PathOf("Marc/records.xml"));
        using var endless = new MemoryStream();
        endless.Write(Encoding.UTF8.GetBytes(head[..head.IndexOf("</m:collection>", StringComparison.Ordinal)]));
        endless.Write("<m:record>"u8);
        byte[] field = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<m:datafield tag=\"967\"/>", 40_000)));
        for (int i = 0; i < 24; i++)
            endless.Write(field);
        endless.Position = 0;
        ReadResult read = RecordReader.Read(endless, "records");
        Assert.Contains("record-too-large", read.Codes());
        Assert.Equal(Result.Record, read.Record);
    }

    [SharedDataFact("data/marcxml/session_78_committee_3_drafts.xml.gz")]
    public void The_drafts_of_the_Third_Committee_are_89_of_94_records_and_every_name_resolves()
    {
        ReadResult read = RecordReader.ReadFile(SharedData.PathOf("data/marcxml/session_78_committee_3_drafts.xml.gz"));
        Assert.Equal(89, read.Record.Texts.Count);
        Assert.Equal(5, read.Issues.Count(issue => issue.Code == "not-a-draft"));
        Assert.All(read.Record.Texts.SelectMany(text => text.Sponsorships), sponsorship => Assert.NotEqual(SponsorKind.Unresolved, sponsorship.Sponsor.Kind));
        Assert.Equal(6, read.Record.Votes.Count(vote => vote.Subject.Kind == SubjectKind.Amendment));
        Assert.Equal(["encoded-twice", "name-repaired", "not-a-draft", "sponsors-differ"], read.Codes());
    }
}
