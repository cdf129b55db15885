using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Text;

/// <summary>The true figures of the three committee reports.</summary>
public sealed class ReportsTests
{
    private static readonly VotingRecord A73505 = Record(FiveDocuments.A73505);
    private static readonly VotingRecord A74363 = Record(FiveDocuments.A74363);
    private static readonly VotingRecord A78404 = Record(FiveDocuments.A78404);

    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.A74363, FiveDocuments.A78404)]
    public void The_votes_have_the_printed_totals_and_as_many_names()
    {
        Assert.Equal(
            ["A/C.1/73/L.27/Rev.1 whole 109–45–16", "A/C.1/73/L.37 whole 139–11–18"],
            Totals(A73505));
        Assert.Equal(
            ["A/C.1/74/L.49/Rev.1 whole 161–10–8", "A/C.1/74/L.50/Rev.1 whole 124–6–48"],
            Totals(A74363));
        Assert.Equal(
            [
                "A/C.1/78/L.11 PP3 106–51–9", "A/C.1/78/L.11 whole 112–52–11", "A/C.1/78/L.13 whole ?–?–?",
                "A/C.1/78/L.60/Rev.1 OP4 137–11–17", "A/C.1/78/L.60/Rev.1 whole 158–10–12",
            ],
            Totals(A78404));
        foreach (Vote vote in new[] { A73505, A74363, A78404 }.SelectMany(record => record.Votes).Where(vote => vote.HasNames))
        {
            Assert.True(vote.TotalsAgree);
            Assert.Equal(0, vote.Roll.UnresolvedCount);
            Assert.Equal(VoteMethod.Recorded, vote.Method);
            Assert.Equal(193, vote.Count()!.Value.Members);
        }
    }

    [SharedDataFact(FiveDocuments.A78404)]
    public void Paragraphs_are_retained_and_texts_adopted()
    {
        Assert.Equal(Outcome.Retained, A78404.GetVote(Symbol("A/C.1/78/L.11"), Parsed.Subject("PP3")).Outcome);
        Assert.Equal(Outcome.Retained, A78404.GetVote(Symbol("A/C.1/78/L.60/Rev.1"), Parsed.Subject("OP4")).Outcome);
        Vote decision = A78404.GetVote(Symbol("A/C.1/78/L.13"));
        Assert.Equal((VoteMethod.WithoutVote, Outcome.Adopted, false), (decision.Method, decision.Outcome, decision.HasNames));
        Assert.Contains(new DocumentLink(LinkKind.Report, Symbol("A/78/404"), "para. 15"), decision.Links);
    }

    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.A74363, FiveDocuments.A78404)]
    public void Votes_know_their_meeting_and_day()
    {
        Assert.All(A73505.Votes, vote => Assert.Equal((31, new LocalDate(2018, 11, 8), Body.First), (vote.Meeting!.Value, vote.Date!.Value, vote.Body)));
        Assert.All(A74363.Votes, vote => Assert.Equal((25, new LocalDate(2019, 11, 6), Body.First), (vote.Meeting!.Value, vote.Date!.Value, vote.Body)));
        Assert.All(A78404.Votes, vote => Assert.Equal((29, new LocalDate(2023, 11, 2), Body.First), (vote.Meeting!.Value, vote.Date!.Value, vote.Body)));
        Assert.All(A78404.Votes, vote => Assert.Contains(new DocumentLink(LinkKind.Meeting, Symbol("A/C.1/78/PV.29")), vote.Links));
        Assert.All(A78404.Votes, vote => Assert.Equal("94", Assert.Single(vote.AgendaItems).Number));
    }

    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.A78404)]
    public void Later_advice_stands_beside_the_vote()
    {
        Assert.Equal(["COD InFavour"], Advice(A73505, "A/C.1/73/L.27/Rev.1", "whole"));
        Assert.Equal(["COD InFavour", "MOZ Abstaining", "PAK Abstaining"], Advice(A73505, "A/C.1/73/L.37", "whole"));
        Assert.Equal(["NER InFavour"], Advice(A78404, "A/C.1/78/L.11", "PP3"));
        Assert.Empty(Advice(A78404, "A/C.1/78/L.11", "whole"));
        Assert.Equal(["NAM Abstaining", "TCD InFavour"], Advice(A78404, "A/C.1/78/L.60/Rev.1", "OP4"));

        Vote vote = A78404.GetVote(Symbol("A/C.1/78/L.60/Rev.1"), Parsed.Subject("OP4"));
        StateCode chad = Parsed.State("TCD");
        Assert.Equal((Choice.Against, Choice.InFavour), (vote.ChoiceOf(chad), vote.ChoiceOf(chad, Reading.AsAdvised)));
    }

    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.A74363, FiveDocuments.A78404)]
    public void Sponsors_are_those_listed_and_those_that_joined()
    {
        Assert.Equal((31, 3, "RUS"), Sponsors(A73505, "A/C.1/73/L.27/Rev.1"));
        Assert.Equal((36, 15, "USA"), Sponsors(A73505, "A/C.1/73/L.37"));
        Assert.Equal((29, 20, "USA"), Sponsors(A74363, "A/C.1/74/L.49/Rev.1"));
        Assert.Equal((21, 10, "RUS"), Sponsors(A74363, "A/C.1/74/L.50/Rev.1"));
        Assert.Equal((20, 8, "RUS"), Sponsors(A78404, "A/C.1/78/L.11"));
        Assert.Equal((52, 15, "FRA"), Sponsors(A78404, "A/C.1/78/L.60/Rev.1"));
        Assert.Equal((1, 0, "SGP"), Sponsors(A78404, "A/C.1/78/L.13"));
        Assert.Equal(
            ["BOL", "COG", "ETH", "KAZ", "KHM", "MDG", "TKM", "UZB"],
            A78404.GetText(Symbol("A/C.1/78/L.11")).Sponsorships.Where(sponsorship => sponsorship.Role == SponsorRole.Additional).Select(sponsorship => sponsorship.Sponsor.State.ToString()).Order(StringComparer.Ordinal));
        Assert.All(A78404.GetText(Symbol("A/C.1/78/L.11")).Sponsorships, sponsorship => Assert.Equal(sponsorship.Role == SponsorRole.Additional ? null : new LocalDate(2023, 9, 30), sponsorship.Date));
    }

    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.A78404)]
    public void Statements_of_costs_are_tied_to_their_drafts()
    {
        Assert.Equal(["A/C.1/73/L.71"], Costs(A73505, "A/C.1/73/L.27/Rev.1"));
        Assert.Equal(["A/C.1/73/L.72"], Costs(A73505, "A/C.1/73/L.37"));
        Assert.Equal(["A/C.1/78/L.62"], Costs(A78404, "A/C.1/78/L.11"));
        Assert.Empty(Costs(A78404, "A/C.1/78/L.60/Rev.1"));
        Assert.Equal(["A/C.1/78/L.63"], Costs(A78404, "A/C.1/78/L.13"));
    }

    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.A74363, FiveDocuments.A78404)]
    public void The_only_issues_are_accounts_for_which_the_model_has_no_place()
    {
        foreach (string file in new[] { FiveDocuments.A73505, FiveDocuments.A74363, FiveDocuments.A78404 })
            Assert.All(FiveDocuments.Read(file).Issues, issue => Assert.Equal(("narrative", IssueSeverity.Info), (issue.Code, issue.Severity)));
    }

    private static VotingRecord Record(string file) => SharedData.WhyNot(file) is null ? FiveDocuments.Read(file).Record : VotingRecord.Empty;

    private static DocumentSymbol Symbol(string symbol) => Parsed.Symbol(symbol);

    private static IEnumerable<string> Totals(VotingRecord record) => record.Votes.Select(vote => $"{vote.Symbol} {vote.Subject} {vote.PrintedTotals}");

    private static IEnumerable<string> Advice(VotingRecord record, string symbol, string subject) =>
        record.GetVote(Symbol(symbol), Parsed.Subject(subject)).Advice.Select(advice => $"{advice.State} {advice.Advised}");

    private static IEnumerable<string> Costs(VotingRecord record, string symbol) => record.GetText(Symbol(symbol)).Linked(LinkKind.BudgetImplications).Select(document => document.ToString());

    private static (int Listed, int Joined, string Submitter) Sponsors(VotingRecord record, string symbol)
    {
        ValueList<Sponsorship> events = record.GetText(Symbol(symbol)).Sponsorships;
        Assert.All(events, sponsorship => Assert.Equal(SponsorKind.State, sponsorship.Sponsor.Kind));
        return (events.Count(sponsorship => sponsorship.Role == SponsorRole.Sponsor), events.Count(sponsorship => sponsorship.Role == SponsorRole.Additional), events.Single(sponsorship => sponsorship.Role == SponsorRole.SubmittedBy).Sponsor.State.ToString());
    }
}
