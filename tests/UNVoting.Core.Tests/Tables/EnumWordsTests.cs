using UNVoting.Matrices;
using UNVoting.Queries.Sources;
using UNVoting.Queries.Sponsors;
using UNVoting.Queries.Swing;
using UNVoting.Queries.Texts;
using UNVoting.Votes;

namespace UNVoting.Tests.Tables;

public sealed class EnumWordsTests
{
    [Fact]
    public void The_words_of_tables_are_those_that_their_columns_document()
    {
        Assert.Equal("not_member non_voting in_favour against abstaining", Words<Choice>());
        Assert.Equal("not_participating in_favour against abstaining", Words<AdvisedVote>());
        Assert.Equal("unchanged reversed warmed cooled joined dropped_out", Words<MoveKind>());
        Assert.Equal("absent_on_both absent_on_one in_favour_of_both first_not_second second_not_first abstaining_on_one abstaining_on_both against_both", Words<BridgingCell>());
        Assert.Equal("kept gained lost", Words<SponsorChangeKind>());
        Assert.Equal("unchanged reworded moved split merged added dropped", Words<ParagraphChangeKind>());
        Assert.Equal("date meeting method outcome in_favour against abstaining non_voting vote sponsor draft report adopted_as title", Words<DifferenceField>());
        Assert.Equal("not_seated non_voting abstaining against in_favour", Words<Position>());
        Assert.Equal("not_stated recorded non_recorded without_vote", Words<VoteMethod>());
        Assert.Equal("not_stated adopted rejected retained not_retained", Words<Outcome>());
    }

    [Fact]
    public void Nothing_stated_has_no_word()
    {
        Assert.Equal("", EnumWords.OfStated(Outcome.NotStated));
        Assert.Equal("not_retained", EnumWords.OfStated(Outcome.NotRetained));
        Assert.Throws<ArgumentOutOfRangeException>(() => EnumWords.Of((Choice)9));
    }

    private static string Words<TEnum>()
        where TEnum : struct, Enum => string.Join(' ', Enum.GetValues<TEnum>().Select(EnumWords.Of));
}
