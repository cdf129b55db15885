using UNVoting.Matrices;
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
    public void Who_wavers_in_the_record_is_likelier_to_be_pivotal()
    {
        // Two of three in favour have to reverse; the first is always in favour, the second reversed twice before, the third once.
        ValueList<PivotalChange> likeliest = Pivotal.Of(SmallAssembly.Vote("FFFn")).LikeliestChanges(SmallAssembly.Matrix("FAFn", "FAAn", "FFFn"));
        Assert.Equal([SmallAssembly.State(1), SmallAssembly.State(2), SmallAssembly.State(0)], likeliest.Where(change => change.To == Choice.Against && change.From == Choice.InFavour).Select(change => change.State));
        Assert.Equal((2, 3), (likeliest[0].TimesAtTo, likeliest[0].Votes));
    }

    [Fact]
    public void Two_changes_would_have_denied_the_third_preambular_paragraph_two_thirds_and_Niger_was_likeliest_to_make_one()
    {
        // 106–51 by two thirds: 4 to spare in 106 − 2 · 51, so that a reversal (3) and a vote against from abstaining or absence (2) turn it. The chances are those of all pairs of such
        // changes: Niger, absent, was against two of the other seven votes; Palau, absent, against one; six in favour were against L.37, L.49, L.60 and its paragraph.
        var pivotal = Pivotal.Of(FiveDocuments.ThirdPreambular, RequiredMajority.TwoThirds);
        Assert.Equal((105, (int?)2), (pivotal.Margin.Threshold, pivotal.Margin.Smallest));
        ValueList<PivotalChange> likeliest = pivotal.LikeliestChanges(VoteMatrix.Of(FiveDocuments.Record));
        Assert.Equal(FiveDocuments.States("NER PLW CHN IRN NIC PRK RUS SYR BLR CUB BTN MEX VCT BOL"), likeliest.Take(14).Select(change => change.State).ToValueList());
        Assert.Equal(
            [(Choice.NonVoting, 2, 0.1879478458), (Choice.NonVoting, 1, 0.1127687075), (Choice.InFavour, 4, 0.0886914755)],
            likeliest.Take(3).Select(change => (change.From, change.TimesAtTo, Math.Round(change.Probability, 10))));
        Assert.Equal(142, pivotal.States.Count);
    }

    [Fact]
    public void The_vote_itself_is_no_evidence()
    {
        ValueList<PivotalChange> likeliest = Pivotal.Of(FiveDocuments.L27).LikeliestChanges(VoteMatrix.Of(FiveDocuments.Record));
        Assert.All(likeliest, change => Assert.Equal(7, change.Votes));
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
