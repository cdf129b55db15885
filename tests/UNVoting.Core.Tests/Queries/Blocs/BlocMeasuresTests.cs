using NodaTime;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Blocs;

public class BlocMeasuresTests
{
    public static TheoryData<string> Groups { get; } = ["EU", "NAM", "P5", "WEOG", "CSTO", "BRICS"];

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_member_defects_as_often_as_it_is_not_loyal(string code)
    {
        var group = StateGroups.Get(code);
        var defections = StateVotes.Embedded.FindDefections(group).CountBy(defection => defection.State).ToDictionary();
        Assert.All(
            StateVotes.Embedded.Cohesion(group).Loyalties,
            member => Assert.Equal(member.Of - member.With, defections.GetValueOrDefault(member.Voter)));
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_defection_is_what_the_roll_says_against_what_most_members_cast(string code)
    {
        var group = StateGroups.Get(code);
        Assert.All(StateVotes.Embedded.FindDefections(group), defection =>
        {
            Assert.True(group.Includes(defection.State, defection.Vote.Date!.Value));
            Assert.NotEqual(defection.Cast, defection.Majority);
            var choices = group.MembersOn(defection.Vote.Date.Value).Select(state => defection.Vote.Roll.Find(state)?.Choice).OfType<Choice>().Where(choice => choice != Choice.NonVoting).ToArray();
            var most = choices.CountBy(choice => choice).MaxBy(choice => choice.Value);
            Assert.Equal(most.Key.ToString(), defection.Majority.ToString());
            Assert.Equal(defection.Vote.Roll.Find(defection.State)!.Value.Choice.ToString(), defection.Cast.ToString());
        });
    }

    [Fact]
    public void The_western_group_abstained_on_L50_of_2019_and_some_did_not()
    {
        var defections = StateVotes.Embedded.FindDefections(StateGroups.Get("WEOG")).Where(defection => defection.Vote.Symbol!.ToString() == "A/C.1/74/L.50/Rev.1").ToArray();
        Assert.All(defections, defection => Assert.Equal(Position.Abstaining, defection.Majority));
        Assert.Contains(defections, defection => defection.State == StateVotes.Code("GBR") && defection.Cast == Position.Against);
        Assert.Contains(defections, defection => defection.State == StateVotes.Code("CHE") && defection.Cast == Position.InFavour);
    }

    [Theory]
    [InlineData("EU", "NAM")]
    [InlineData("P5", "BRICS")]
    [InlineData("NATO", "EU")]
    [InlineData("NORDIC", "NORDIC")]
    public void Agreement_within_and_between_is_the_mean_over_pairs(string one, string other)
    {
        var (first, second) = (StateGroups.Get(one), StateGroups.Get(other));
        var means = new List<double>();
        foreach (var vote in StateVotes.Embedded.Votes)
        {
            var pairs = (from a in first.MembersOn(vote.Date!.Value)
                         from b in second.MembersOn(vote.Date.Value)
                         where a != b
                         let x = Place(vote, a)
                         let y = Place(vote, b)
                         where x is not null && y is not null
                         select 1 - (Math.Abs(x.Value - y.Value) / 2.0)).ToArray();
            if (pairs.Length > 0)
                means.Add(pairs.Average());
        }

        var score = StateVotes.Embedded.AgreementBetween(first, second)!.Value;
        Assert.Equal(means.Average(), score.Value, 1e-12);
        Assert.Equal(means.Count, score.Votes);
        Assert.True(score.Interval.Contains(score.Value));

        static int? Place(Vote vote, StateCode state) => vote.Roll.Find(state)?.Choice switch { Choice.InFavour => 1, Choice.Abstaining => 2, Choice.Against => 3, _ => null };
    }

    [Fact]
    public void One_State_alone_has_nobody_to_agree_with() => Assert.Null(StateVotes.Embedded.AgreementWithin(StateGroup.Of("alone", "FRA")));

    [Fact]
    public void Cohesion_over_sessions_is_the_cohesion_in_each()
    {
        var over = VotePeriod.OfSessions(StateVotes.Embedded).CohesionOver(StateGroups.Get("EU"));
        Assert.Equal(["73", "74", "78"], over.Select(period => period.Period));
        Assert.Equal([2, 2, 4], over.Select(period => period.Cohesion.Count));
        var windows = VotePeriod.OfWindows(StateVotes.Embedded, Period.FromYears(1));
        Assert.Equal(["2018-11-08/2019-11-07", "2022-11-08/2023-11-07"], windows.Select(window => window.Name));
        Assert.Equal(8, windows.Sum(window => window.Matrix.Votes.Count));
    }

    [Fact]
    public void Regional_groups_divide_the_members_and_are_compared_with_what_is_found()
    {
        var day = new LocalDate(2023, 11, 2);
        var regions = GivenBlocs.On(day, Enum.GetValues<RegionalGroup>().Select(StateGroup.Of));
        Assert.Equal(5, regions.Groups.Count);
        Assert.All(regions.Groups.Index(), group => Assert.Equal(group.Item.MembersOn(day), regions.Window.Partition.MembersOf(group.Index).Select(item => regions.Window.Items[item])));
        var comparison = StatePartitionComparison.Between(regions.Window, StateVotes.EmbeddedBlocs.ToWindow());
        Assert.InRange(comparison.AdjustedRandIndex, 0.1, 0.9);
        var western = regions.Groups.Index().First(group => group.Item.Code == "WEOG").Index;
        Assert.Equal(StateVotes.EmbeddedBlocs.Find(StateVotes.Code("SWE"))!.Value.Bloc, comparison.Matches.First(match => match.Before == western).After);
        Assert.Throws<ArgumentException>(() => GivenBlocs.On(day, StateGroups.EuropeanUnion, StateGroups.Nato));
    }

    [Fact]
    public void A_State_sits_in_its_group_as_well_as_its_silhouette_says()
    {
        var given = GivenBlocs.On(new LocalDate(2023, 11, 2), StateGroup.Of("east", "BLR", "RUS", "CHN", "UKR"), StateGroup.Of("west", "FRA", "DEU", "ITA"));
        var places = given.Place(StateVotes.Embedded.Agreement(AgreementMeasure.Voeten)).ToDictionary(place => place.State);
        Assert.Equal((7, new LocalDate(2023, 11, 2)), (places.Count, given.Day));
        Assert.True(places[StateVotes.Code("RUS")].Silhouette!.Value.Score > 0);
        Assert.True(places[StateVotes.Code("DEU")].Silhouette!.Value.Score > 0.5);
        Assert.True(places[StateVotes.Code("UKR")].Silhouette!.Value.Score < 0);
        Assert.Equal("west", given.Groups[places[StateVotes.Code("UKR")].NextBloc!.Value].Code);
    }

    [Fact]
    public void Who_moved_between_two_divisions_is_named()
    {
        var states = StateVotes.Members(7);
        var before = new PartitionWindow<StateCode>(states.Take(6), Partition.FromLabels([0, 0, 0, 0, 1, 1]));
        var after = new PartitionWindow<StateCode>(states.Skip(1), Partition.FromLabels([0, 0, 1, 1, 1, 1]));
        var comparison = StatePartitionComparison.Between(before, after);
        Assert.Equal(states.Skip(1).Take(5), comparison.States);
        Assert.Equal([states[0]], comparison.OnlyBefore);
        Assert.Equal([states[6]], comparison.OnlyAfter);
        StateMove moved = Assert.Single(comparison.Moves);
        Assert.Equal((states[3], 0, 0), (moved.State, moved.From, moved.To));
        Assert.Equal((before, after), (comparison.Before, comparison.After));
        Assert.Equal(PartitionComparison.Between(Partition.FromLabels([0, 0, 0, 1, 1]), Partition.FromLabels([0, 0, 1, 1, 1])).VariationOfInformation, comparison.VariationOfInformation);
        Assert.Equal([new BlocMatch(0, 1, 2), new BlocMatch(1, 0, 2)], comparison.Matches);
        var same = StatePartitionComparison.Between(before, before);
        Assert.Equal((1.0, 0.0), (same.AdjustedRandIndex, same.VariationOfInformation));
        Assert.Empty(same.Moves);
        Assert.Equal(same, StatePartitionComparison.Between(before, before));
    }

    [Fact]
    public void Blocs_keep_their_identity_through_periods_and_what_became_of_them_is_named()
    {
        var (states, periods) = (StateVotes.Members(12), new List<(string, FoundBlocs)>());
        string[] patterns = ["aaaaaabbbbbb", "aaaaaabbbbbb", "aaaccczbbbbb", "aaaaaabbbbbb"];
        foreach (var (period, pattern) in patterns.Index())
        {
            var matrix = StateVotes.Matrix(states, 9, (row, column) => pattern[row] switch
            {
                'a' => Position.InFavour,
                'b' => Position.Against,
                'c' => column % 3 == 0 ? Position.InFavour : Position.Abstaining,
                _ => column % 2 == 0 ? Position.Abstaining : Position.Against,
            });
            periods.Add(($"{period}", matrix.FindIdenticalVoters()));
        }

        var history = StateBlocHistory.Across(periods);
        Assert.Equal(periods.Select(period => period.Item1), history.Periods.Select(period => period.Name));
        Assert.Equal([0, 0, 0, 0], history.Periods.Select(period => period.IdentityOf(states[0])!.Value));
        Assert.Equal([1, 1, 1, 1], history.Periods.Select(period => period.IdentityOf(states[11])!.Value));
        Assert.Null(history.Periods[2].IdentityOf(states[6]));
        Assert.Equal([new BlocEvent(2, BlocEventKind.Split, 2, 0), new BlocEvent(3, BlocEventKind.Merger, 2, 0)], history.Events);
        Assert.Equal([4, 4, 4, 3, 3, 3], history.MembersOf(0).Select(member => member.Value));
        Assert.Equal(history, StateBlocHistory.Across(periods));
        Assert.Throws<ArgumentOutOfRangeException>(() => history.MembersOf(3));
    }

    [Fact]
    public void Of_who_moved_both_places_are_told()
    {
        var states = StateVotes.Members(6);
        var moved = Assert.Single(StatePartitionComparison.Between(new(states, Partition.FromLabels([0, 0, 0, 0, 1, 1])), new(states, Partition.FromLabels([0, 0, 0, 1, 1, 0]))).Moves, move => move.State == states[3]);
        Assert.Equal((0, 1), (moved.From, moved.To));
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_group_agrees_within_as_it_does_with_itself(string code)
    {
        var group = StateGroups.Get(code);
        Assert.Equal(StateVotes.Embedded.AgreementBetween(group, group), StateVotes.Embedded.AgreementWithin(group));
        Assert.NotNull(StateVotes.Embedded.AgreementWithin(group));
    }
}
