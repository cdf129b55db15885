using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Queries.Texts;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Texts;

public class WordsAndVotesTests
{
    private static readonly Vote Earlier = Vote("A/RES/71/11", Body.Plenary, ("EST", Choice.InFavour), ("FRA", Choice.InFavour), ("GHA", Choice.Abstaining));

    [Fact]
    public void Changed_paragraphs_stand_beside_changed_votes()
    {
        var later = Vote("A/RES/72/11", Body.Plenary, ("EST", Choice.Against), ("FRA", Choice.InFavour)) with { Advice = [new LaterAdvice(StateCode.Parse("GHA", null), "Ghana", AdvisedVote.Abstaining)] };
        var both = WordsAndVotes.Of(Samples.TwoTracks[1], Earlier, Samples.TwoTracks[4], later);
        Assert.Equal((Earlier, later, TextComparison.Of(Samples.TwoTracks[1], Samples.TwoTracks[4])), (both.EarlierVote, both.LaterVote, both.Words));
        Assert.Equal([ParagraphChangeKind.Reworded, ParagraphChangeKind.Added], both.ChangedParagraphs.Select(change => change.Kind));
        Assert.Equal([new VoteChange(StateCode.Parse("EST", null), Choice.InFavour, Choice.Against), new VoteChange(StateCode.Parse("GHA", null), Choice.Abstaining, Choice.NonVoting)], both.Votes);
        Assert.Equal([Reading.AsCast, Reading.AsAdvised], [both.Reading, WordsAndVotes.Of(Samples.TwoTracks[1], Earlier, Samples.TwoTracks[4], later, Reading.AsAdvised).Reading]);
        Assert.Equal(["EST"], WordsAndVotes.Of(Samples.TwoTracks[1], Earlier, Samples.TwoTracks[4], later, Reading.AsAdvised).Votes.Select(change => change.State.ToString()));
    }

    [Fact]
    public void Votes_of_two_bodies_do_not_compare() => Assert.Throws<ArgumentException>(() =>
        WordsAndVotes.Of(Samples.TwoTracks[1], Earlier, Samples.TwoTracks[4], Vote("A/RES/72/11", Body.First, ("EST", Choice.Against))));

    [Fact]
    public void Without_names_there_is_no_change() =>
        Assert.Empty(WordsAndVotes.Of(Samples.TwoTracks[1], Earlier, Samples.TwoTracks[4], Vote("A/RES/72/11", Body.Plenary)).Votes);

    private static Vote Vote(string symbol, Body body, params IEnumerable<(string Code, Choice Choice)> roll) =>
        new(Samples.Symbol(symbol), VoteSubject.Whole, body, Source.Unstated)
        {
            Date = new LocalDate(2018, 12, 5),
            Roll = Roll.Of(roll.Select(cast => new CastVote(StateCode.Parse(cast.Code, null), cast.Code, cast.Choice))),
        };
}
