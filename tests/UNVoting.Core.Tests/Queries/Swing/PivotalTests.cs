using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

public sealed class PivotalTests
{
    [Theory]
    // L.27/Rev.1, 109–45–16 of 193: 78 of 154 carry it, 103 by two thirds, 97 of all members.
    [InlineData(RequiredMajority.Simple, true, 78, 31, 32)]
    [InlineData(RequiredMajority.TwoThirds, true, 103, 6, 7)]
    [InlineData(RequiredMajority.Absolute, true, 97, 12, 13)]
    public void The_margin_of_L27(RequiredMajority majority, bool carried, int threshold, int margin, int smallest)
    {
        VoteMargin found = Pivotal.Of(FiveDocuments.L27, majority).Margin;
        Assert.Equal((carried, threshold, margin, (int?)smallest), (found.IsCarried, found.Threshold, found.Margin, found.Smallest));
    }

    [Fact]
    public void Abstaining_changes_the_base()
    {
        // 109–45 by two thirds: 7 reversals give 102–52, which is short of 102.67; each State that abstains instead takes one from 154 too.
        VoteMargin margin = VoteMargin.Of(new Tally(109, 45, 16, 23), RequiredMajority.TwoThirds);
        Assert.Equal(
            [
                (Choice.InFavour, Choice.Against, 109, (int?)7), (Choice.InFavour, Choice.Abstaining, 109, 20), (Choice.InFavour, Choice.NonVoting, 109, 20),
                (Choice.Abstaining, Choice.Against, 16, 10), (Choice.NonVoting, Choice.Against, 23, 10),
            ],
            margin.Changes.Select(change => (change.From, change.To, change.Available, change.Needed)));
    }

    [Fact]
    public void A_proposal_that_failed_is_turned_from_the_other_side()
    {
        // 40–60 with 5 abstaining and 3 absent.
        VoteMargin margin = VoteMargin.Of(new Tally(40, 60, 5, 3), RequiredMajority.Simple);
        Assert.Equal((false, 51, -11, (int?)11), (margin.IsCarried, margin.Threshold, margin.Margin, margin.Smallest));
        Assert.Equal(
            [
                (Choice.Against, Choice.InFavour, (int?)11), (Choice.Against, Choice.Abstaining, 21), (Choice.Against, Choice.NonVoting, 21),
                (Choice.Abstaining, Choice.InFavour, null), (Choice.NonVoting, Choice.InFavour, null),
            ],
            margin.Changes.Select(change => (change.From, change.To, change.Needed)));
    }

    [Fact]
    public void The_vote_says_itself_which_majority_it_needed() =>
        Assert.Equal(RequiredMajority.TwoThirds, Pivotal.Of(FiveDocuments.L11 with { RequiredMajority = RequiredMajority.TwoThirds }).Margin.Majority);

    [Fact]
    public void Who_votes_elsewhere_like_those_against_is_likelier_to_be_pivotal()
    {
        // Two camps; the fourth, in favour, voted with the camp that is against but for one vote, in which it was with its own.
        ValueList<PivotalChange> likeliest = Pivotal.Of(SmallAssembly.Vote("FFFFAAA")).LikeliestChanges(SmallAssembly.Matrix("FFFAAAA", "AAAFFFF", "FFFAAAA", "FFFFAAA", "AAAFFFF"));
        Assert.Equal((SmallAssembly.State(3), Choice.InFavour, Choice.Against, 5), (likeliest[0].State, likeliest[0].From, likeliest[0].To, likeliest[0].Votes));
        Assert.Equal(1, Pivotal.Of(SmallAssembly.Vote("FFFFAAA")).Margin.Smallest);
        Assert.InRange(likeliest[0].Probability, 0.5, 1);
    }

    [Fact]
    public void Two_changes_would_have_denied_the_third_preambular_paragraph_two_thirds()
    {
        // 106–51 by two thirds: 4 to spare in 106 − 2 · 51, so that a reversal (3) and a vote against from abstaining or absence (2) turn it.
        var pivotal = Pivotal.Of(FiveDocuments.ThirdPreambular, RequiredMajority.TwoThirds);
        Assert.Equal((105, (int?)2), (pivotal.Margin.Threshold, pivotal.Margin.Smallest));
        Assert.Equal(142, pivotal.States.Count);
    }

    [Fact]
    public void The_sponsors_of_a_text_are_among_the_last_to_go_over_to_the_other_camp()
    {
        // India voted with the sponsors of L.11 and, in three votes of seven, with those against it; China, the Russian Federation and the Syrian Arab Republic submitted it.
        ValueList<StateCode> likeliest = Pivotal.Of(FiveDocuments.L11).LikeliestChanges(VoteMatrix.Of(FiveDocuments.Record)).Select(change => change.State).ToValueList();
        Assert.Equal(112, likeliest.Count);
        Assert.Equal(FiveDocuments.States("IND CMR"), likeliest.Take(2).ToValueList());
        Assert.All(FiveDocuments.States("CHN IRN RUS SYR"), sponsor => Assert.InRange(likeliest.AsSpan().IndexOf(sponsor), 95, 111));
    }

    [Fact]
    public void The_vote_itself_is_no_evidence()
    {
        ValueList<PivotalChange> likeliest = Pivotal.Of(FiveDocuments.L27).LikeliestChanges(VoteMatrix.Of(FiveDocuments.Record));
        Assert.All(likeliest, change => Assert.InRange(change.Votes, 0, 7));
        Assert.Equal(Pivotal.Of(FiveDocuments.L27).Margin.Smallest!.Value, likeliest.Sum(change => change.Probability), 1e-9);
        Assert.Equal(likeliest, Pivotal.Of(FiveDocuments.L27).LikeliestChanges(VoteMatrix.Of(FiveDocuments.Record.Where(vote => vote != FiveDocuments.L27))));
    }

    [Fact]
    public void An_assembly_without_members_cannot_be_turned()
    {
        Assert.Null(VoteMargin.Of(default, RequiredMajority.Simple).Smallest);
        Assert.Throws<ArgumentOutOfRangeException>(() => VoteMargin.Of(new Tally(-1, 0, 0, 0), RequiredMajority.Simple));
        Assert.Throws<ArgumentOutOfRangeException>(() => VoteMargin.Of(default, (RequiredMajority)9));
        Assert.Throws<ArgumentException>(() => Pivotal.Of(FiveDocuments.L11 with { Roll = Roll.Empty }));
    }
}
