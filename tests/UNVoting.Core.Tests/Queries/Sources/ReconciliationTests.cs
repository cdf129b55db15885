using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Queries.Sources;
using UNVoting.Tables;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Sources;

public sealed class ReconciliationTests
{
    private static readonly DocumentSymbol Resolution = DocumentSymbol.Parse("A/RES/78/1", null);
    private static readonly DocumentSymbol Draft = DocumentSymbol.Parse("A/C.1/78/L.1", null);
    private static readonly DocumentSymbol Report = DocumentSymbol.Parse("A/78/400", null);
    private static readonly Source Akn = new(SourceKind.AkomaNtoso, Resolution);
    private static readonly Source Lines = new(SourceKind.UnXml, Name: "lines");
    private static readonly LocalDate Day = new(2023, 12, 4);

    [Fact]
    public void Sources_that_agree_differ_in_nothing() => Assert.Empty(Of(Vote(Akn, "BRA +", "FJI -"), Vote(Lines, "BRA +", "FJI -")).Differences);

    [Fact]
    public void A_States_vote_that_differs_stands_with_what_each_source_says_the_preferred_first() =>
        Assert.Equal(
            ["A/RES/78/1 Vote FJI: against (A/RES/78/1), in_favour (lines)"],
            Of(Vote(Lines, "BRA +", "FJI +"), Vote(Akn, "BRA +", "FJI -")).Differences.Select(difference => difference.ToString()));

    [Fact]
    public void A_State_that_one_source_leaves_out_did_not_vote_by_it() =>
        Assert.Equal(
            ["A/RES/78/1 Vote FJI: against (A/RES/78/1), non_voting (lines)"],
            Of(Vote(Lines, "BRA +"), Vote(Akn, "BRA +", "FJI -")).Differences.Select(difference => difference.ToString()));

    [Fact]
    public void A_source_without_names_says_nothing_of_a_States_vote() =>
        Assert.Empty(Of(Vote(Akn, "BRA +"), Vote(Lines) with { PrintedTotals = new PrintedTotals(1, 0, 0) }).Differences);

    [Fact]
    public void Totals_are_compared_with_the_names_of_the_same_source_too()
    {
        Difference difference = Assert.Single(Of(Vote(Akn, "BRA +", "FJI +") with { PrintedTotals = new PrintedTotals(3, 0, 0) }).Differences);
        Assert.Equal((DifferenceField.InFavour, "3", "2"), (difference.Field, difference.Statements[0].Value, difference.Statements[1].Value));
        Assert.Equal([false, true], difference.Statements.Select(said => said.IsCounted));
    }

    [Fact]
    public void Each_total_is_compared_with_the_names_that_it_counts()
    {
        Vote vote = Vote(Akn, "BRA +", "FJI -", "PAN -") with { PrintedTotals = new PrintedTotals(9, 8, 7, 6) };
        Assert.Equal(
            ["InFavour: 9 (A/RES/78/1), 1 counted (A/RES/78/1)", "Against: 8 (A/RES/78/1), 2 counted (A/RES/78/1)", "Abstaining: 7 (A/RES/78/1), 0 counted (A/RES/78/1)", "NonVoting: 6 (A/RES/78/1), 190 counted (A/RES/78/1)"],
            Of(vote).Differences.Select(difference => difference.ToString()["A/RES/78/1 ".Length..]));
    }

    [Fact]
    public void What_a_source_does_not_say_differs_from_nothing()
    {
        Vote bare = new(Resolution, VoteSubject.Whole, Body.Plenary, Lines);
        Assert.Empty(Of(Vote(Akn, "BRA +") with { Meeting = 50, Method = VoteMethod.Recorded, Outcome = Outcome.Adopted }, bare).Differences);
    }

    [Fact]
    public void Day_meeting_method_and_outcome_are_compared()
    {
        Vote one = Vote(Akn) with { Meeting = 50, Method = VoteMethod.Recorded, Outcome = Outcome.Adopted };
        Vote other = Vote(Lines) with { Date = Day.PlusDays(1), Meeting = 51, Method = VoteMethod.WithoutVote, Outcome = Outcome.Rejected };
        Assert.Equal(
            [DifferenceField.Date, DifferenceField.Meeting, DifferenceField.Method, DifferenceField.Outcome],
            Of(one, other).Differences.Select(difference => difference.Field));
    }

    [Fact]
    public void What_is_said_of_a_resolutions_sponsors_is_said_of_its_draft()
    {
        AssemblyText adopted = Text(Resolution, TextKind.Resolution, Akn, ("BRA", SponsorRole.Sponsor)) with { Links = [new DocumentLink(LinkKind.Draft, Draft)] };
        AssemblyText reported = Text(Draft, TextKind.DraftResolution, new Source(SourceKind.OfficialDocument, Report), ("BRA", SponsorRole.Sponsor), ("ERI", SponsorRole.Sponsor));
        Assert.Equal(
            ["A/C.1/78/L.1 Sponsor ERI: sponsor (A/78/400), none (A/RES/78/1)"],
            Reconciliation.Of(VotingRecord.Of([], [adopted, reported])).Differences.Select(difference => difference.ToString()));
    }

    [Fact]
    public void A_group_that_one_source_alone_names_as_sponsor_is_told_by_its_name()
    {
        const string name = "Movement of Non-Aligned Countries";
        AssemblyText adopted = Text(Resolution, TextKind.Resolution, Akn, ("BRA", SponsorRole.Sponsor)) with { Links = [new DocumentLink(LinkKind.Draft, Draft)] };
        AssemblyText reported = Text(Draft, TextKind.DraftResolution, new Source(SourceKind.OfficialDocument, Report), ("BRA", SponsorRole.Sponsor));
        reported = reported with { Sponsorships = [.. reported.Sponsorships, new Sponsorship(Sponsor.Named(SponsorKind.Group, name), SponsorRole.Sponsor)] };
        Difference told = Assert.Single(Reconciliation.Of(VotingRecord.Of([], [adopted, reported])).Differences);
        Assert.Equal((DifferenceField.Sponsor, default(StateCode), name), (told.Field, told.State, told.Group));
    }

    [Fact]
    public void A_draft_itself_knows_of_no_sponsor_that_joined_later()
    {
        AssemblyText printed = Text(Draft, TextKind.DraftResolution, new Source(SourceKind.OfficialDocument, Draft), ("BRA", SponsorRole.Sponsor));
        AssemblyText reported = Text(Draft, TextKind.DraftResolution, new Source(SourceKind.OfficialDocument, Report), ("BRA", SponsorRole.Sponsor), ("FJI", SponsorRole.Additional));
        Assert.Empty(Reconciliation.Of(VotingRecord.Of([], [printed, reported])).Differences);
        AssemblyText other = Text(Resolution, TextKind.Resolution, Akn, ("BRA", SponsorRole.Sponsor)) with { Links = [new DocumentLink(LinkKind.Draft, Draft)] };
        Assert.Equal(
            ["A/C.1/78/L.1 Sponsor FJI: additional (A/78/400), none (A/RES/78/1)"],
            Reconciliation.Of(VotingRecord.Of([], [printed, reported, other])).Differences.Select(difference => difference.ToString()));
    }

    [Fact]
    public void A_draft_that_two_resolutions_claim_is_a_difference_and_their_sponsors_are_not_mixed()
    {
        var other = DocumentSymbol.Parse("A/RES/78/2", null);
        AssemblyText[] texts =
        [
            Text(Resolution, TextKind.Resolution, Akn, ("BRA", SponsorRole.Sponsor)) with { Links = [new DocumentLink(LinkKind.Draft, Draft)] },
            Text(Resolution, TextKind.Resolution, Lines, ("BRA", SponsorRole.Sponsor)),
            Text(other, TextKind.Resolution, new Source(SourceKind.AkomaNtoso, other), ("BRA", SponsorRole.Sponsor), ("FJI", SponsorRole.Sponsor)) with { Links = [new DocumentLink(LinkKind.Draft, Draft)] },
            Text(other, TextKind.Resolution, Lines, ("BRA", SponsorRole.Sponsor)),
        ];
        Assert.Equal(
            ["A/C.1/78/L.1 AdoptedAs: A/RES/78/1 (A/RES/78/1), A/RES/78/2 (A/RES/78/2)", "A/RES/78/2 Sponsor FJI: sponsor (A/RES/78/2), none (lines)"],
            Reconciliation.Of(VotingRecord.Of([], texts)).Differences.Select(difference => difference.ToString()));
    }

    [Fact]
    public void A_title_differs_in_its_words_alone()
    {
        AssemblyText one = Text(Draft, TextKind.DraftResolution, Lines) with { Title = "Lamps in the deep" };
        Assert.Empty(Reconciliation.Of(VotingRecord.Of([], [one, Text(Draft, TextKind.DraftResolution, Akn) with { Title = "LAMPS, in the  deep : resolution" }])).Differences);
        Assert.Equal(DifferenceField.Title, Assert.Single(Reconciliation.Of(VotingRecord.Of([], [one, Text(Draft, TextKind.DraftResolution, Akn) with { Title = "Oil" }])).Differences).Field);
    }

    [Fact]
    public void A_table_has_a_row_for_each_source()
    {
        VoteSubject subject = VoteSubject.Parse("OP4", null);
        Table table = ReconciliationTable.Of(Of(Vote(Lines, "BRA +", "FJI +") with { Subject = subject }, Vote(Akn, "BRA +", "FJI -") with { Subject = subject, PrintedTotals = new PrintedTotals(1, 2, 0) }));
        Assert.Equal(
            """
            symbol,field,state,source,value
            A/RES/78/1,OP4 in_favour,,AKN4UN A/RES/78/1,1
            A/RES/78/1,OP4 in_favour,,lines,2 counted
            A/RES/78/1,OP4 against,,AKN4UN A/RES/78/1,2
            A/RES/78/1,OP4 against,,AKN4UN A/RES/78/1,1 counted
            A/RES/78/1,OP4 against,,lines,0 counted
            A/RES/78/1,OP4 vote,FJI,AKN4UN A/RES/78/1,against
            A/RES/78/1,OP4 vote,FJI,lines,in_favour

            """,
            table.ToCsv(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_report_of_equal_records_is_equal() =>
        Assert.Equal(Of(Vote(Lines, "BRA +"), Vote(Akn, "BRA -")), Of(Vote(Akn, "BRA -"), Vote(Lines, "BRA +")));

    [Fact]
    public void Of_several_votes_of_one_day_the_totals_tell_which_is_which()
    {
        // One source has two votes on the text without saying on what; the other has one.
        Vote[] twice = [Vote(Lines, "BRA +", "FJI -") with { Identifier = "1" }, Vote(Lines, "BRA +", "FJI +") with { Identifier = "2" }];
        VotingRecord record = VotingRecord.Of([Vote(Akn, "BRA +", "FJI +"), .. twice]);
        Assert.Equal(2, record.Votes.Count);
        Vote merged = Assert.Single(record.Votes, vote => vote.Source == Akn);
        Assert.Equal("2", Assert.Single(merged.OtherReadings).Identifier);
    }

    private static Reconciliation Of(params Vote[] votes) => Reconciliation.Of(VotingRecord.Of(votes));

    private static Vote Vote(Source source, params string[] votes) => new(Resolution, VoteSubject.Whole, Body.Plenary, source)
    {
        Date = Day,
        Roll = Roll.Of(votes.Select(vote => new CastVote(StateCode.Parse(vote[..3], null), vote[..3], vote[^1] == '+' ? Choice.InFavour : Choice.Against))),
    };

    private static AssemblyText Text(DocumentSymbol symbol, TextKind kind, Source source, params (string State, SponsorRole Role)[] sponsors) => new(symbol, kind, "Lamps", source)
    {
        Sponsorships = sponsors.Select(sponsor => new Sponsorship(Sponsor.OfState(StateCode.Parse(sponsor.State, null), sponsor.State), sponsor.Role)).ToValueList(),
    };
}
