using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tests.Votes;

public class VotingRecordTests
{
    private static readonly DocumentSymbol First = Symbol("A/C.1/78/L.60");

    private static readonly DocumentSymbol Revised = Symbol("A/C.1/78/L.60/Rev.1");

    private static readonly DocumentSymbol Adopted = Symbol("A/RES/78/237");

    private static readonly Source Report = new(SourceKind.OfficialDocument, Symbol("A/78/404"));

    private static readonly Source Library = new(SourceKind.DigitalLibraryCsv, Name: "votes.csv");

    private static readonly Vote InCommittee = new(Revised, VoteSubject.Whole, Body.First, Report) { Date = new LocalDate(2023, 11, 2), AgendaItems = [new AgendaItem("94")] };

    private static readonly Vote InPlenary = new(Adopted, VoteSubject.Whole, Body.Plenary, Library) { Date = new LocalDate(2023, 12, 22), Links = [new DocumentLink(LinkKind.Draft, Revised)] };

    private static readonly AssemblyText Text = new(Revised, TextKind.DraftResolution, "", Report) { Links = [new DocumentLink(LinkKind.Replaces, First)] };

    [Fact]
    public void One_text_on_its_way_is_found_under_each_of_its_symbols()
    {
        VotingRecord record = VotingRecord.Of([InPlenary, InCommittee], [Text]);
        Assert.All([First, Revised, Adopted], symbol =>
        {
            Assert.Equal([Adopted, First, Revised], record.ChainOf(symbol));
            Assert.Equal([InCommittee, InPlenary], record.FindVotesThroughout(symbol));
        });
        Assert.Equal([Symbol("A/RES/1/1")], record.ChainOf(Symbol("A/RES/1/1")));
        Assert.Empty(record.FindVotesThroughout(Symbol("A/RES/1/1")));
    }

    [Fact]
    public void Of_accounts_of_one_text_the_own_document_speaks_then_English_then_wording_then_the_longer_list()
    {
        var draft = new AssemblyText(Revised, TextKind.DraftResolution, "", new Source(SourceKind.OfficialDocument, Revised));
        var said = new ResolutionText("The General Assembly,", [], [], [], []);
        var brazil = new Sponsorship(Sponsor.OfState(StateCode.Parse("BRA", null), "Brazil"), SponsorRole.Sponsor);

        // Each would come after the next if what the next has counted for nothing.
        AssemblyText[] accounts =
        [
            draft with { Title = "e", Sponsorships = [brazil], Wording = said },
            draft with { Title = "d", Wording = said },
            draft with { Title = "c", Sponsorships = [brazil] },
            draft with { Title = "b", Language = OfficialLanguage.French, Wording = said, Sponsorships = [brazil] },
            Text with { Title = "a", Links = [], Wording = said, Sponsorships = [brazil] },
        ];
        AssemblyText only = Assert.Single(VotingRecord.Of([], accounts.Reverse()).Texts);
        Assert.Equal(accounts.Select(account => account.Title), only.OtherReadings.Prepend(only).Select(account => account.Title));
    }

    [Fact]
    public void A_draft_that_two_resolutions_claim_makes_them_neither_one_text_nor_its_own()
    {
        VotingRecord record = VotingRecord.Of([InCommittee, InPlenary, Claim("A/RES/78/2", Revised)]);
        Assert.All([Revised, Adopted, Symbol("A/RES/78/2")], symbol => Assert.Equal([symbol], record.ChainOf(symbol)));
    }

    [Fact]
    public void A_contested_draft_is_that_of_the_resolution_which_its_own_record_names()
    {
        AssemblyText draft = Text with { Links = [new DocumentLink(LinkKind.AdoptedAs, Adopted)] };
        VotingRecord record = VotingRecord.Of([InCommittee, InPlenary, Claim("A/RES/78/2", Revised)], [draft]);
        Assert.Equal([Adopted, Revised], record.ChainOf(Revised));
        Assert.Equal([Symbol("A/RES/78/2")], record.ChainOf(Symbol("A/RES/78/2")));
    }

    [Fact]
    public void A_resolution_with_a_draft_to_itself_leaves_a_contested_one_to_the_other()
    {
        VotingRecord record = VotingRecord.Of([InCommittee, InPlenary, Claim("A/RES/78/2", Revised, Symbol("A/C.1/78/L.77"))]);
        Assert.Equal([Adopted, Revised], record.ChainOf(Revised));
        Assert.Equal([Symbol("A/RES/78/2"), Symbol("A/C.1/78/L.77")], record.ChainOf(Symbol("A/RES/78/2")));
    }

    [Fact]
    public void The_letters_of_one_resolution_share_their_draft()
    {
        VotingRecord record = VotingRecord.Of([Claim("A/RES/78/2 A", Revised), Claim("A/RES/78/2 B", Revised)]);
        Assert.Equal([Symbol("A/RES/78/2 A"), Symbol("A/RES/78/2 B"), Revised], record.ChainOf(Revised));
    }

    [Fact]
    public void A_report_or_a_meeting_does_not_make_two_texts_one()
    {
        VotingRecord record = VotingRecord.Of(
            [
                InCommittee with { Links = [new DocumentLink(LinkKind.Report, Report.Symbol!), new DocumentLink(LinkKind.Amends, First)] },
                new Vote(Symbol("A/C.1/78/L.11"), VoteSubject.Whole, Body.First, Report) { Links = [new DocumentLink(LinkKind.Report, Report.Symbol!)] },
            ]);
        Assert.Equal([Revised], record.ChainOf(Revised));
    }

    [Fact]
    public void Accounts_of_one_vote_become_one_vote_and_the_official_document_speaks()
    {
        Vote other = InCommittee with { Source = Library, PrintedTotals = new PrintedTotals(1, 2, 3) };
        Vote only = Assert.Single(VotingRecord.Of([other, InCommittee]).Votes);
        Assert.Equal(Report, only.Source);
        Assert.Equal([other], only.OtherReadings);
    }

    [Fact]
    public void What_copies_of_a_resolution_say_of_its_own_adoption_is_of_one_vote()
    {
        Vote copy = InPlenary with { Source = new Source(SourceKind.AkomaNtoso, Adopted) };
        Vote another = copy with { Date = null, Title = "Lighthouses" };
        Vote only = Assert.Single(VotingRecord.Of([another, InPlenary, copy]).Votes);
        Assert.Equal([another, copy, InPlenary], only.OtherReadings.Prepend(only with { OtherReadings = [] }).OrderBy(account => account.Source).ThenBy(account => account.Date is not null));
        Assert.Equal(2, VotingRecord.Of([another with { Source = Library }, InPlenary]).Votes.Count);
    }

    [Fact]
    public void Two_votes_of_one_source_on_one_matter_stay_two()
    {
        Vote again = InCommittee with { Date = new LocalDate(2023, 11, 3) };
        Vote library = InCommittee with { Source = Library };
        VotingRecord record = VotingRecord.Of([again, InCommittee, library]);
        Assert.Equal(2, record.Votes.Count);
        Assert.Equal([library], record.Votes[0].OtherReadings);
        Assert.Empty(record.Votes[1].OtherReadings);
        Assert.Throws<KeyNotFoundException>(() => record.GetVote(Revised));
    }

    [Fact]
    public void Votes_without_a_symbol_are_one_only_where_source_numbering_and_title_are()
    {
        var one = new Vote(null, VoteSubject.Whole, Body.Plenary, Library) { Identifier = "rcid 1", Title = "2 x" };
        var other = new Vote(null, VoteSubject.Whole, Body.Plenary, Library) { Identifier = "rcid 1 2", Title = "x" };
        Assert.Equal(2, VotingRecord.Of([one, other]).Votes.Count);
        Assert.Single(VotingRecord.Of([one, one with { }]).Votes);
    }

    [Fact]
    public void Filters_keep_the_texts_that_the_votes_were_on()
    {
        VotingRecord record = VotingRecord.Of([InPlenary, InCommittee], [Text, new AssemblyText(Symbol("A/C.3/77/L.1"), TextKind.DraftResolution, "", Report)]);
        Assert.Equal([Text], record.Where(vote => vote.Body == Body.Plenary).Texts);
        Assert.Equal([Text], record.OnAgendaItem("94").Texts);
        VotingRecord lettered = VotingRecord.Of([InPlenary with { AgendaItems = [new AgendaItem("19 (b)")] }]);
        Assert.All(["19 (b)", "19(b)", " 19 (b) "], number => Assert.Equal(lettered, lettered.OnAgendaItem(number)));
        Assert.Equal([InCommittee], record.InBody(Body.First).Votes);
        Assert.Empty(record.InSession(AssemblySession.Regular(77)).Votes);
        Assert.Single(record.InSession(AssemblySession.Regular(77)).Texts);
        Assert.Equal([InCommittee], record.Between(new LocalDate(2023, 11, 2), new LocalDate(2023, 11, 2)).Votes);
    }

    [Fact]
    public void A_sponsor_that_did_not_vote_is_asked_for_as_well_as_one_that_did()
    {
        StateCode niger = StateCode.Parse("NER", null);
        AssemblyText sponsored = Text with { Sponsorships = [new Sponsorship(Sponsor.OfState(niger, "Niger"), SponsorRole.Sponsor)] };
        VotingRecord record = VotingRecord.Of([InCommittee], [sponsored]);
        Assert.Equal([sponsored], record.OfState(niger).Texts);
        Assert.Empty(record.OfState(niger).Votes);
        Assert.Empty(record.OfState(default).Texts);
    }

    [Fact]
    public void Sources_stand_each_once_in_order_of_preference() =>
        Assert.Equal([Report, Library], VotingRecord.Of([InPlenary, InCommittee, InCommittee with { Source = Library }], [Text]).Sources());

    [Fact]
    public void A_record_prints_how_much_it_holds() => Assert.Equal("2 votes, 1 text", VotingRecord.Of([InPlenary, InCommittee], [Text]).ToString());

    [Fact]
    public void Misuse_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => VotingRecord.Of(null!));
        Assert.Throws<ArgumentNullException>(() => VotingRecord.Empty.Union(null!));
        Assert.Throws<ArgumentNullException>(() => VotingRecord.Empty.Where(null!));
        Assert.Throws<ArgumentNullException>(() => VotingRecord.Empty.FindVotes(null!));
        Assert.Throws<ArgumentNullException>(() => VotingRecord.Empty.ChainOf(null!));
        Assert.Throws<ArgumentNullException>(() => VotingRecord.Empty.OnAgendaItem(null!));
        Assert.Throws<FormatException>(() => VotingRecord.Empty.OnAgendaItem("disarmament"));
        Assert.Throws<ArgumentOutOfRangeException>(() => VotingRecord.Empty.Between(new LocalDate(2023, 11, 2), new LocalDate(2023, 11, 1)));
        Assert.Throws<KeyNotFoundException>(() => VotingRecord.Empty.GetText(First));
        Assert.Throws<KeyNotFoundException>(() => VotingRecord.Empty.GetVote(First));
    }

    private static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text, null);

    private static Vote Claim(string adopted, params DocumentSymbol[] drafts) =>
        new(Symbol(adopted), VoteSubject.Whole, Body.Plenary, Library) { Links = drafts.Select(draft => new DocumentLink(LinkKind.Draft, draft)).ToValueList() };
}
