using NodaTime;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries;
using UNVoting.Queries.Swing;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

public sealed class SwingIndexTests
{
    [Fact]
    public void The_toy_by_hand()
    {
        // Three States, two votes a year. The third is with the others in 2001, against them in 2002 once and abstaining once, with them again in 2003.
        var index = SwingIndex.Of(Matrix((2001, "FFF"), (2001, "AAA"), (2002, "FFA"), (2002, "FFX"), (2003, "FFF"), (2003, "FFF")), [SmallAssembly.Group(3)]);

        // Third: deviations 0, −¾, 0. First and second, each against the mean of the other and the third: 0, (½ + ¼) / 2 = ⅜, 0.
        Assert.Equal([(2, 1, 0.75), (0, 2, 0.375), (1, 2, 0.375)], index.Scores.Select(score => (Number(score.State), score.Rank!.Value, score.Index!.Value.Value)));
        Assert.Equal([new SwingYear(2001, 2, 0), new SwingYear(2002, 2, -0.75), new SwingYear(2003, 2, 0)], index.Scores[0].Years);
        Assert.All(index.Scores, score => Assert.Equal(6, score.Index!.Value.Votes));
        Assert.All(index.Scores, score => Assert.True(score.Index!.Value.Interval.Contains(score.Index.Value.Value)));
    }

    [Fact]
    public void In_ASEAN_Singapore_moved_most_and_the_Lao_PDR_least()
    {
        // By hand from the lists of voters: each State's mean distance from the mean of the others in 2018 (two votes), 2019 (two) and 2023 (four; Cambodia three).
        var index = SwingIndex.Of(VoteMatrix.Of(FiveDocuments.Record), [StateGroups.Asean], 20);
        Assert.Equal(
            ["SGP 1 0.2827", "MMR 2 0.1944", "KHM 3 0.1667", "BRN 4 0.1240", "IDN 4 0.1240", "MYS 6 0.0357", "PHL 6 0.0357", "THA 6 0.0357", "VNM 6 0.0357", "LAO 10 0.0347"],
            index.Scores.Where(score => score.Index is not null).Select(score => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{score.State} {score.Rank} {score.Index!.Value.Value:0.0000}")));
        Assert.Equal([(2018, 2, 0.0833), (2019, 2, 0.0833), (2023, 4, -0.4115)], index.Scores[0].Years.Select(year => (year.Year, year.Votes, Math.Round(year.Deviation, 4))));
        Assert.Equal([(2018, 2, -0.1944), (2019, 2, -0.1944), (2023, 3, 0.1111)], index.Scores[2].Years.Select(year => (year.Year, year.Votes, Math.Round(year.Deviation, 4))));
    }

    [Fact]
    public void The_interval_runs_from_the_2_5_to_the_97_5_per_cent_point_of_the_drawings()
    {
        // In 2001 the two differ in twenty of forty votes and in 2002 in none: the index of a drawing is the fortieth part of a binomial number of forty tries at even chance, of which
        // 1.9 per cent lie below 14 and 1.9 above 26, and 4.0 up to 14 and from 26.
        var index = SwingIndex.Of(
            Matrix([.. Enumerable.Range(0, 40).Select(vote => (2001, vote < 20 ? "FF" : "FA")), .. Enumerable.Range(0, 40).Select(_ => (2002, "FF"))]), [SmallAssembly.Group(2)], 10_000);
        Assert.All(index.Scores, score => Assert.Equal((0.5, new ConfidenceInterval(14 / 40.0, 26 / 40.0)), (score.Index!.Value.Value, score.Index.Value.Interval)));
    }

    [Fact]
    public void Who_keeps_its_distance_does_not_swing_and_who_goes_over_swings_by_one()
    {
        var index = SwingIndex.Of(Matrix((2001, "FFFFA"), (2002, "FFFFA"), (2003, "FFFAA"), (2004, "FFFFA")), [SmallAssembly.Group(3), StateGroup.Of("others", [SmallAssembly.State(3), SmallAssembly.State(0)]), StateGroup.Of("odd", [SmallAssembly.State(4), SmallAssembly.State(1)])]);
        Dictionary<int, double?> values = index.Scores.ToDictionary(score => Number(score.State), score => score.Index?.Value);
        Assert.Equal(0, values[4]);
        Assert.Equal(0, values[2]);
        Assert.Equal(2.0 / 3, values[3]!.Value, 1e-6);
    }

    [Fact]
    public void Years_with_more_votes_weigh_more()
    {
        // From 2001 to 2002 a move of 1 between 1 and 1 votes, weight ½; from 2002 to 2003 none between 1 and 3, weight ¾.
        var index = SwingIndex.Of(Matrix((2001, "FF"), (2002, "FA"), (2003, "FA"), (2003, "FA"), (2003, "FA")), [SmallAssembly.Group(2)]);
        Assert.All(index.Scores, score => Assert.Equal(0.5 / 1.25, score.Index!.Value.Value, 1e-6));
    }

    [Fact]
    public void A_State_without_two_years_beside_a_bloc_has_no_index_and_is_listed()
    {
        var index = SwingIndex.Of(Matrix((2001, "FFFn"), (2002, "FFnF"), (2003, "FAnn")), [SmallAssembly.Group(3)]);
        Assert.Equal([true, true, false, false], index.Scores.Select(score => score.Index is not null));
        Assert.Equal([1, 1, null, null], index.Scores.Select(score => score.Rank));
        Assert.Equal([3, 3, 1, 0], index.Scores.Select(score => score.Years.Count));
    }

    [Fact]
    public void A_vote_of_unknown_day_is_told_apart()
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of([SmallAssembly.Vote("FF", "a", new LocalDate(2001, 3, 1)), SmallAssembly.Vote("FA", "b")]);
        Assert.Equal(["b"], SwingIndex.Of(matrix, [SmallAssembly.Group(2)]).WithoutYear.Select(vote => vote.Identifier));
    }

    [Fact]
    public void The_interval_holds_what_other_samples_give()
    {
        // One State votes otherwise with chance ½ in odd years and never in even ones: d goes from about −½ to 0 and back.
        int held = 0;
        for (ulong sample = 0; sample < 40; sample++)
        {
            var random = new SplitMix64(sample);
            var votes = Enumerable.Range(0, 4).SelectMany(year => Enumerable.Range(0, 60).Select(_ => (2000 + year, year % 2 == 1 && random.Unit() < 0.5 ? "FFFFFA" : "FFFFFF")));
            SwingScore score = SwingIndex.Of(Matrix([.. votes]), [SmallAssembly.Group(6)], 200, sample).Scores[0];
            Assert.Equal(5, Number(score.State));
            Assert.InRange(score.Index!.Value.Interval.Width, 0.02, 0.4);
            held += score.Index.Value.Interval.Contains(0.5) ? 1 : 0;
        }

        Assert.InRange(held, 33, 40);
    }

    [Property(Arbitrary = [typeof(Model)], MaxTest = 30)]
    public void Every_State_is_ranked_once_and_the_same_seed_gives_the_same_answer(VotingRecord record)
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record);
        StateGroup[] blocs = [.. Enum.GetValues<RegionalGroup>().Select(StateGroup.Of)];
        var index = SwingIndex.Of(matrix, blocs, 10, 3);
        Assert.Equal(index, SwingIndex.Of(matrix, blocs, 10, 3));
        Assert.Equal(matrix.Voters, index.Scores.Select(score => score.State).Order());
        foreach (SwingScore score in index.Scores)
        {
            Assert.Equal(score.Years.Count < 2, score.Index is null);
            Assert.InRange(score.Index?.Value ?? 0, 0, 2);
            Assert.All(score.Years, year => Assert.InRange(year.Deviation, -1, 1));
            Assert.True(score.Index is not { } value || (value.Interval.Contains(value.Value) && value.Votes == score.Years.Sum(year => year.Votes)));
            Assert.Equal(score.Index is null ? null : 1 + index.Scores.Count(other => other.Index?.Value > score.Index.Value.Value), score.Rank);
        }
    }

    [Fact]
    public void What_cannot_be_meant_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SwingIndex.Of(Matrix((2001, "F")), [], 0));
        Assert.Throws<ArgumentNullException>(() => SwingIndex.Of(Matrix((2001, "F")), [null!]));
        Assert.Throws<ArgumentNullException>(() => SwingIndex.Of(null!, []));
    }

    private static int Number(StateCode state) => Enumerable.Range(0, 10).Single(number => SmallAssembly.State(number) == state);

    // Early enough that the States of these letters, but no others that matter, have seats.
    private static VoteMatrix<StateCode, Vote> Matrix(params (int Year, string Letters)[] votes) =>
        VoteMatrix.Of(votes.Select((vote, number) => SmallAssembly.Vote(vote.Letters, $"{number:000}", new LocalDate(vote.Year, 3, 1)))).WhereVoters(state => Enumerable.Range(0, votes[0].Letters.Length).Any(number => SmallAssembly.State(number) == state));
}
