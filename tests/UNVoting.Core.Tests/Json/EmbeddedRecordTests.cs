using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tests.Json;

/// <summary>What the library knows out of the box, by the figures that the documents print.</summary>
public class EmbeddedRecordTests
{
    [Theory]
    [InlineData("A/C.1/73/L.27/Rev.1", "whole", 109, 45, 16)]
    [InlineData("A/C.1/73/L.37", "whole", 139, 11, 18)]
    [InlineData("A/C.1/74/L.49/Rev.1", "whole", 161, 10, 8)]
    [InlineData("A/C.1/74/L.50/Rev.1", "whole", 124, 6, 48)]
    [InlineData("A/C.1/78/L.11", "PP3", 106, 51, 9)]
    [InlineData("A/C.1/78/L.11", "whole", 112, 52, 11)]
    [InlineData("A/C.1/78/L.60/Rev.1", "OP4", 137, 11, 17)]
    [InlineData("A/C.1/78/L.60/Rev.1", "whole", 158, 10, 12)]
    public void Every_list_has_the_length_that_is_printed_and_every_name_is_a_State(string symbol, string subject, int inFavour, int against, int abstaining)
    {
        Vote vote = EmbeddedRecord.Record.GetVote(Symbol(symbol), VoteSubject.Parse(subject, null));
        Assert.Equal(new PrintedTotals(inFavour, against, abstaining), vote.PrintedTotals);
        Tally counted = vote.Count()!.Value;
        Assert.Equal((inFavour, against, abstaining, 193), (counted.InFavour, counted.Against, counted.Abstaining, counted.Members));
        Assert.Equal(0, vote.Roll.UnresolvedCount);
        Assert.Equal(subject == "whole" ? Outcome.Adopted : Outcome.Retained, vote.Outcome);
        Assert.NotNull(vote.Date);
    }

    [Fact]
    public void A_decision_was_adopted_without_a_vote()
    {
        Vote vote = EmbeddedRecord.Record.GetVote(Symbol("A/C.1/78/L.13"));
        Assert.Equal((VoteMethod.WithoutVote, Outcome.Adopted, false), (vote.Method, vote.Outcome, vote.HasNames));
    }

    [Theory]
    [InlineData("A/C.1/73/L.27/Rev.1", "COD", AdvisedVote.InFavour)]
    [InlineData("A/C.1/73/L.37", "COD", AdvisedVote.InFavour)]
    public void Later_advice_stands_beside_the_votes(string symbol, string state, AdvisedVote advised) =>
        Assert.Contains(EmbeddedRecord.Record.GetVote(Symbol(symbol)).Advice, advice => advice.State == StateCode.Parse(state, null) && advice.Advised == advised);

    [Fact]
    public void The_delegations_that_advised_later_are_those_of_the_reports() =>
        Assert.Equal(
            ["COD", "MOZ", "NAM", "NER", "PAK", "TCD"],
            EmbeddedRecord.Record.Votes.SelectMany(vote => vote.Advice).Select(advice => advice.State.ToString()).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Sponsors_are_those_of_the_documents()
    {
        ValueList<Sponsorship> sponsorships = EmbeddedRecord.Record.GetText(Symbol("A/C.1/78/L.11")).Sponsorships;
        Assert.Equal(20, sponsorships.Count(sponsorship => sponsorship.Role == SponsorRole.Sponsor));
        Assert.Equal(8, sponsorships.Count(sponsorship => sponsorship.Role == SponsorRole.Additional));
        Assert.Equal(55, EmbeddedRecord.Record.GetText(Symbol("A/C.1/76/L.13")).Sponsorships.Count(sponsorship => sponsorship.Role == SponsorRole.Sponsor));
        Assert.Contains(EmbeddedRecord.Record.Texts, text => text.Symbol == Symbol("A/C.1/75/L.8/Rev.1"));
    }

    [Fact]
    public void It_holds_facts_and_no_words_of_the_texts()
    {
        Assert.All(EmbeddedRecord.Record.Texts, text => Assert.Null(text.Wording));
        Assert.Equal(EmbeddedRecord.Record, EmbeddedRecord.Record.WithoutWording());
    }

    [Fact]
    public void It_is_one_instance_and_the_file_is_what_it_writes()
    {
        Assert.Same(EmbeddedRecord.Record, EmbeddedRecord.Record);
        Assert.Equal(File.ReadAllText(UNVoting.Testing.Repository.PathOf("src/UNVoting.Core/Json/embedded-record.json")), VotingRecordJson.ToJson(EmbeddedRecord.Record));
        Assert.Empty(Schema.Of(VotingRecordJson.ToJson(EmbeddedRecord.Record)));
    }

    private static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text, null);
}
