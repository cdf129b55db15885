using NodaTime;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tool.Tests.Summary;

public sealed class SummaryTests
{
    private static readonly Source s_source = new(SourceKind.UnXml);

    [Fact]
    public void What_is_held_is_counted_and_not_said_to_belong_together()
    {
        Assert.StartsWith("9 decisions and 9 texts of the General Assembly, sessions 73 to 78\n", Unvoting.Run().Result, StringComparison.Ordinal);
        Assert.StartsWith("1 decision of the General Assembly, session 78\n", Told([Vote("A/RES/78/1")]), StringComparison.Ordinal);
        Assert.StartsWith("1 text of the General Assembly, session 78\n", Told([], [Text("A/C.1/78/L.1")]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_with_nothing_in_it_is_not_shown()
    {
        string draft = Told([], [Text("A/C.1/78/L.1") with { Sponsorships = [new(Sponsor.OfState(StateCode.Parse("BRA", null), "Brazil"), SponsorRole.Sponsor)] }]);
        Assert.Contains("\nsymbol       title       sponsors\nA/C.1/78/L.1 Lighthouses        1\n", draft, StringComparison.Ordinal);
        Assert.Contains("\nbody    text       on    decision\nplenary A/RES/78/1 whole adopted without a vote\n", Told([Vote("A/RES/78/1")]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_without_a_day_is_called_by_its_text_alone()
    {
        string told = Told([Named("A/RES/77/1"), Named("A/RES/78/1")]);
        Assert.Contains("\nWho moved: A/RES/77/1 to A/RES/78/1\nLighthouses\n", told, StringComparison.Ordinal);
        Assert.DoesNotContain("()", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_on_a_text_without_a_symbol_is_called_as_its_source_does_or_by_its_title()
    {
        Vote numbered = new Vote(null, VoteSubject.Whole, Body.Plenary, s_source) { Identifier = "rcid 3", Date = new LocalDate(1946, 1, 1) };
        Vote titled = new Vote(null, VoteSubject.Whole, Body.Plenary, s_source) { Title = "Lighthouses", Date = new LocalDate(1946, 1, 2) };
        Assert.Contains("\ndate       body    text        on\n1 Jan 1946 plenary rcid 3      whole\n2 Jan 1946 plenary Lighthouses whole\n", Told([numbered, titled]), StringComparison.Ordinal);
    }

    [Fact]
    public void How_a_decision_was_taken_stands_beside_it() =>
        Assert.Contains(
            "whole adopted by a non-recorded vote         9       1          0\n",
            Told([Vote("A/RES/78/1") with { Method = VoteMethod.NonRecorded, PrintedTotals = new(9, 1, 0) }]),
            StringComparison.Ordinal);

    [Fact]
    public void What_is_left_out_is_counted_and_where_it_is_told()
    {
        string told = Told(Enumerable.Range(1, 62).Select(number => Vote($"A/RES/78/{number}")), Enumerable.Range(1, 41).Select(number => Text($"A/C.1/78/L.{number}")));
        Assert.Contains("\n… and 1 more text\n", told, StringComparison.Ordinal);
        Assert.Contains("\n… and 2 more decisions; \"unvoting export rollcalls\" lists all\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Sponsors_that_did_not_vote_in_favour_are_counted_where_they_are_not_listed()
    {
        var cuba = Sponsor.OfState(StateCode.Parse("CUB", null), "Cuba");
        string told = Told(
            Enumerable.Range(1, 14).Select(number => Named($"A/RES/78/{number}") with { Title = "" }),
            Enumerable.Range(1, 14).Select(number => Text($"A/RES/78/{number}") with { Title = $"Lighthouses {number}", Sponsorships = [new(cuba, SponsorRole.Sponsor)] }));
        Assert.Contains("\nSponsors that did not vote in favour\nA/RES/78/1: Cuba (non-voting)\n", told, StringComparison.Ordinal);
        Assert.Contains("\nA/RES/78/12: Cuba (non-voting)\n… and 2 more texts\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_matters_voted_on_most_often_are_told_first()
    {
        Vote[] votes =
        [
            .. new[] { 70, 71 }.Select(session => Named($"A/RES/{session}/1") with { Title = "Lamps" }),
            .. new[] { 71, 72, 73 }.Select(session => Named($"A/RES/{session}/2") with { Title = "Lighthouses" }),
        ];
        string[] moves = [.. Told(votes).Split('\n').Where(line => line.StartsWith("Who moved", StringComparison.Ordinal))];
        Assert.Equal(["Who moved: A/RES/71/2 to A/RES/73/2", "Who moved: A/RES/70/1 to A/RES/71/1"], moves);
    }

    [Fact]
    public void No_line_ends_in_a_blank() =>
        Assert.All(Unvoting.Run().Result.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));

    private static Vote Vote(string symbol) =>
        new(DocumentSymbol.Parse(symbol, null), VoteSubject.Whole, Body.Plenary, s_source) { Method = VoteMethod.WithoutVote, Outcome = Outcome.Adopted };

    private static Vote Named(string symbol) => new(DocumentSymbol.Parse(symbol, null), VoteSubject.Whole, Body.Plenary, s_source)
    {
        Title = "Lighthouses",
        Method = VoteMethod.Recorded,
        Roll = Roll.Of([new(StateCode.Parse("BRA", null), "Brazil", Choice.InFavour), new(StateCode.Parse("FJI", null), "Fiji", Choice.Against)]),
    };

    private static AssemblyText Text(string symbol) => new(DocumentSymbol.Parse(symbol, null), TextKind.DraftResolution, "Lighthouses", s_source);

    private static string Told(IEnumerable<Vote> votes, IEnumerable<AssemblyText>? texts = null)
    {
        using var file = new ReportFixture(VotingRecordJson.ToJson(VotingRecord.Of(votes, texts)));
        Unvoting run = Unvoting.Run(file.Path);
        Assert.Empty(run.Messages);
        return run.Result;
    }
}
