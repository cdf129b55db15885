using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tests.Votes;

public class VoteTests
{
    private static readonly DocumentSymbol Draft = DocumentSymbol.Parse("A/C.1/78/L.11", null);

    private static readonly Vote Vote = new(Draft, VoteSubject.Whole, Body.First, Source.Unstated)
    {
        Date = new LocalDate(2023, 11, 1),
        Roll = Roll.Of([Cast("BRA", Choice.InFavour), Cast("CHE", Choice.InFavour), Cast("TCD", Choice.Against), Cast("IND", Choice.Abstaining)]),
        Advice = [Advise("TCD", AdvisedVote.InFavour), Advise("NER", AdvisedVote.Abstaining), Advise("CHE", AdvisedVote.NotParticipating)],
    };

    [Fact]
    public void Not_a_member_non_voting_and_abstaining_are_three_things()
    {
        Assert.Equal(Choice.NotMember, Vote.ChoiceOf(Code("SUN")));
        Assert.Equal(Choice.NonVoting, Vote.ChoiceOf(Code("NER")));
        Assert.Equal(Choice.Abstaining, Vote.ChoiceOf(Code("IND")));
    }

    [Fact]
    public void A_vote_is_called_by_its_text_or_else_as_its_source_calls_it()
    {
        Vote numbered = new(null, VoteSubject.Whole, Body.Plenary, Source.Unstated) { Identifier = "rcid 3" };
        Assert.Equal(("A/C.1/78/L.11", "rcid 3", ""), (Vote.Name, numbered.Name, (numbered with { Identifier = "" }).Name));
        Assert.Equal("A/C.1/78/L.11", (Vote with { Identifier = "rcid 3" }).Name);
    }

    [Fact]
    public void Advice_stands_beside_the_vote()
    {
        Assert.Equal((Choice.Against, Choice.InFavour), (Vote.ChoiceOf(Code("TCD")), Vote.ChoiceOf(Code("TCD"), Reading.AsAdvised)));
        Assert.Equal((Choice.NonVoting, Choice.Abstaining), (Vote.ChoiceOf(Code("NER")), Vote.ChoiceOf(Code("NER"), Reading.AsAdvised)));
        Assert.Equal((Choice.InFavour, Choice.NonVoting), (Vote.ChoiceOf(Code("CHE")), Vote.ChoiceOf(Code("CHE"), Reading.AsAdvised)));
        Assert.Equal(new Tally(2, 1, 1, 189), Vote.Count());
        Assert.Equal(new Tally(2, 0, 2, 189), Vote.Count(Reading.AsAdvised));
    }

    [Fact]
    public void Advice_under_a_name_that_did_not_resolve_goes_to_the_vote_under_the_same_name()
    {
        Vote vote = Vote with
        {
            Roll = Roll.Of([Cast("BRA", Choice.InFavour), new CastVote(default, "Ruritania", Choice.Against)]),
            Advice = [new LaterAdvice(default, "Ruritania", AdvisedVote.InFavour), new LaterAdvice(default, "Zenda", AdvisedVote.Abstaining)],
        };
        Assert.Equal(new Tally(1, 1, 0, 191), vote.Count());
        Assert.Equal(new Tally(2, 0, 1, 190), vote.Count(Reading.AsAdvised));
    }

    [Fact]
    public void One_that_is_listed_and_was_no_member_is_counted_beside_the_members()
    {
        Vote vote = Vote with { Roll = Roll.Of([Cast("BRA", Choice.InFavour), Cast("SUN", Choice.InFavour)]), Advice = [] };
        Assert.Equal(new Tally(2, 0, 0, 192), vote.Count());
        Assert.Equal(192, vote.StatesWith(Choice.NonVoting).Count);
    }

    [Fact]
    public void Nothing_is_derived_where_no_names_are_known()
    {
        Vote vote = Vote with { Roll = Roll.Empty, PrintedTotals = new PrintedTotals(112, 52, 11) };
        Assert.Null(vote.ChoiceOf(Code("BRA")));
        Assert.Null(vote.Count());
        Assert.Null(vote.TotalsAgree);
        Assert.Empty(vote.Positions());
        Assert.Empty(vote.StatesWith(Choice.NonVoting));
        Assert.Equal(193, vote.Members.Count);
    }

    [Fact]
    public void Without_a_day_the_members_are_those_of_the_opening_of_the_session()
    {
        Assert.Equal(States.MembersOn(AssemblySession.Regular(78).OpeningDate!.Value), (Vote with { Date = null }).Members);
        Assert.Empty((Vote with { Date = null, Session = default }).Members);
    }

    [Fact]
    public void Printed_totals_and_names_are_compared_and_both_stay()
    {
        Vote wrong = Vote with { PrintedTotals = new PrintedTotals(3, 1, 1) };
        Assert.False(wrong.TotalsAgree);
        Assert.Equal(3, wrong.PrintedTotals.InFavour);
        Assert.Equal(2, wrong.Count()!.Value.InFavour);
        Assert.True((Vote with { PrintedTotals = new PrintedTotals(2, 1, 1) }).TotalsAgree);
        Assert.Null(Vote.TotalsAgree);
    }

    [Fact]
    public void A_vote_prints_on_one_line()
    {
        Assert.Equal("A/C.1/78/L.11 whole, C.1, 1 November 2023: 112–52–11", (Vote with { PrintedTotals = new PrintedTotals(112, 52, 11) }).ToString());
        Assert.Equal("A/C.1/78/L.11 whole, C.1, 78: 2–1–1, 189 non-voting of 193", (Vote with { Date = null }).ToString());
        Assert.Equal("whole, plenary: totals not stated", new Vote(null, VoteSubject.Whole, Body.Plenary, Source.Unstated).ToString());
    }

    [Fact]
    public void Numberings_of_a_source_stand_in_the_order_of_their_numbers() =>
        Assert.True((Vote with { Identifier = "rcid 77" }).CompareTo(Vote with { Identifier = "rcid 9001" }) < 0);

    [Fact]
    public void Votes_without_a_day_come_last() =>
        Assert.True((Vote with { Date = new LocalDate(9999, 12, 31) }).CompareTo(Vote with { Date = null }) < 0);

    [Fact]
    public void Misuse_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => new Vote(Draft, null!, Body.First, Source.Unstated));
        Assert.Throws<ArgumentNullException>(() => Vote with { Roll = null! });
        Assert.Throws<ArgumentNullException>(() => Vote with { Title = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => Vote.StatesWith(Choice.NotMember));
        Assert.Contains("TCD advises twice", Assert.Throws<ArgumentException>(() => Vote with { Advice = [Advise("TCD", AdvisedVote.InFavour), Advise("TCD", AdvisedVote.Against)] }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Vote with { OtherReadings = [Vote with { OtherReadings = [Vote] }] });
    }

    private static StateCode Code(string text) => StateCode.Parse(text, null);

    private static CastVote Cast(string state, Choice choice) => new(Code(state), "", choice);

    private static LaterAdvice Advise(string state, AdvisedVote advised) => new(Code(state), state, advised);
}
