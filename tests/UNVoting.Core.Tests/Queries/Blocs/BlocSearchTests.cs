using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries;
using UNVoting.Queries.Blocs;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Blocs;

public class BlocSearchTests
{
    private const Position Yes = Position.InFavour, No = Position.Against, Absent = Position.NonVoting, None = Position.NotSeated;

    [Fact]
    public void The_embedded_record_has_two_camps()
    {
        var blocs = StateVotes.EmbeddedBlocs;
        Assert.Equal(BlocMethod.Consensus, blocs.Method);
        Assert.Equal(8, blocs.Votes.Count);
        int one = BlocOf("RUS"), other = BlocOf("USA");
        Assert.NotEqual(one, other);
        Assert.Equal([0, 1], new[] { one, other }.Order());
        Assert.All(["CHN", "IRN", "CUB", "BLR", "EGY", "PAK", "VEN", "ZWE", "DZA"], state => Assert.Equal(one, BlocOf(state)));
        Assert.All(["GBR", "FRA", "DEU", "JPN", "UKR", "AUS", "CAN", "ISR", "KOR", "POL", "SWE"], state => Assert.Equal(other, BlocOf(state)));
        Assert.True(blocs.Blocs[0].Count + blocs.Blocs[1].Count > 170);

        int BlocOf(string state) => blocs.Find(StateVotes.Code(state))!.Value.Bloc;
    }

    [Fact]
    public void The_States_between_the_camps_are_less_sure_of_theirs_and_name_the_other()
    {
        var blocs = StateVotes.EmbeddedBlocs;
        var cores = new[] { "DEU", "USA", "RUS", "CHN", "EGY", "PAK" }.Select(state => blocs.Find(StateVotes.Code(state))!.Value).ToArray();
        Assert.True(cores[0].Confidence > 0.9);
        Assert.All(["LBR", "MEX", "BEN", "COL"], state => Assert.True(blocs.Find(StateVotes.Code(state))!.Value.Confidence < 0.75));
        Assert.All(["IND", "AFG", "LBR", "MEX", "BEN", "COL"], state =>
        {
            var between = blocs.Find(StateVotes.Code(state))!.Value;
            Assert.All(cores, core => Assert.True(between.Confidence < core.Confidence, $"{between} {core}"));
            Assert.NotNull(between.NextBloc);
        });
        Assert.All(blocs.Memberships, state =>
        {
            Assert.InRange(state.Confidence!.Value, 0, 1);
            Assert.InRange(state.NextConfidence!.Value, 0, 1);
            Assert.NotEqual(state.Bloc, state.NextBloc);
        });
    }

    [Fact]
    public void The_embedded_record_is_two_camps_and_the_States_between_them()
    {
        var blocs = StateVotes.EmbeddedBlocs;
        Assert.Equal([0, 1], blocs.Camps);
        Assert.All(["IND", "AFG", "LBR", "MEX", "BEN", "COL"], state => Assert.Contains(blocs.Find(StateVotes.Code(state))!.Value, blocs.Between));
        Assert.All(["USA", "DEU", "UKR", "RUS", "CHN", "EGY", "PAK", "ZAF"], state => Assert.DoesNotContain(blocs.Find(StateVotes.Code(state))!.Value, blocs.Between));
    }

    [Theory]
    [InlineData(new[] { 37, 20, 3 }, new[] { 0, 1, 2 }, 0)]
    [InlineData(new[] { 38, 20, 2 }, new[] { 0, 1 }, 2)]
    public void A_bloc_is_a_camp_from_a_twentieth_of_the_States_on(int[] sizes, int[] camps, int between)
    {
        var blocs = StateVotes.Planted(sizes, 40, 7).Matrix.FindIdenticalVoters();
        Assert.Equal(camps, blocs.Camps);
        Assert.Equal(between, blocs.Between.Count);
        Assert.Empty(blocs.Alone);
    }

    [Theory]
    [InlineData(new[] { 10, 10 }, true)]
    [InlineData(new[] { 10, 10, 1, 1 }, true)]
    [InlineData(new[] { 10, 8, 1, 1, 1 }, false)]
    [InlineData(new[] { 20, 1 }, false)]
    [InlineData(new[] { 20 }, false)]
    public void A_partition_divides_where_two_blocs_have_several_members_and_at_most_a_tenth_stand_alone(int[] sizes, bool divides) =>
        Assert.Equal(divides, DividingStretch.Divides(Partition.FromLabels([.. sizes.SelectMany((size, bloc) => Enumerable.Repeat(bloc, size))])));

    [Fact]
    public void A_State_alone_is_no_camp_however_few_the_States_are()
    {
        var blocs = StateVotes.Matrix(StateVotes.Members(3), 4, (row, _) => row == 1 ? No : Yes).FindIdenticalVoters();
        Assert.Equal([0], blocs.Camps);
        Assert.Equal([StateVotes.Members(3)[1]], blocs.Alone.Select(state => state.State));
        Assert.Empty(blocs.Between);
    }

    [Theory]
    [InlineData(60, 40, 1)]
    [InlineData(80, 60, 2)]
    [InlineData(120, 60, 3)]
    [InlineData(50, 50, 4)]
    public void A_State_that_votes_half_of_the_time_with_either_camp_is_between_them_and_one_that_mostly_votes_with_one_is_not(int one, int other, ulong seed)
    {
        const int Votes = 60;
        var random = new SplitMix64(seed);
        int[] order = [.. Enumerable.Range(0, Votes)];
        random.Shuffle(order);
        Assert.All([0, Votes / 6, Votes / 2, Votes * 5 / 6, Votes], withOne =>
        {
            var blocs = StateVotes.Matrix(
                StateVotes.Members(one + other + 1),
                Votes,
                (row, column) => row < one || (row == one + other && order[column] < withOne) ? Yes : No).FindBlocs();
            var last = blocs.Memberships[one + other];
            Assert.Equal(2, blocs.Camps.Count);
            Assert.Equal(withOne == Votes / 2 ? [last] : [], blocs.Between.Concat(blocs.Alone));
        });
    }

    [Fact]
    public void States_with_too_few_joint_votes_are_unplaced_rather_than_guessed() =>
        Assert.Equal(
            [("DMA", 0, 0, 190), ("GRD", 2, 0, 189), ("NRU", 1, 0, 189), ("STP", 0, 0, 190), ("TKM", 1, 0, 189), ("TUV", 0, 0, 190)],
            StateVotes.EmbeddedBlocs.Unplaced.Select(state => (state.State.ToString(), state.VotesCast, state.Scored, state.Of)));

    [Fact]
    public void Every_State_with_a_seat_is_placed_once_or_unplaced()
    {
        FoundBlocs[] all =
        [
            StateVotes.EmbeddedBlocs, StateVotes.Embedded.FindBlocsAt(1.05), StateVotes.Embedded.FindIdenticalVoters(), StateVotes.Embedded.ClusterBlocs().CutInto(3),
            StateVotes.Embedded.ClusterBlocs(Linkage.Ward).CutAtHeight(0.5), StateVotes.Embedded.FindBlocs(AgreementMeasure.KappaQuadratic), StateVotes.Embedded.SeparateVotes().FindBlocs(),
        ];
        Assert.All(all, blocs =>
        {
            Assert.Equal(StateVotes.Embedded.Voters, blocs.Blocs.SelectMany(bloc => bloc).Concat(blocs.Unplaced.Select(state => state.State)).Order());
            Assert.Equal(blocs.States, blocs.Memberships.Select(state => state.State));
            Assert.All(blocs.Memberships, state => Assert.Contains(state.State, blocs.Blocs[state.Bloc]));
        });
    }

    [Fact]
    public void Every_membership_says_on_how_many_votes_it_rests()
    {
        var divided = StateVotes.EmbeddedBlocs.Votes;
        Assert.All(
            StateVotes.EmbeddedBlocs.Memberships,
            state => Assert.Equal(divided.Count(vote => vote.Roll.Find(state.State)?.Choice is Choice.InFavour or Choice.Against or Choice.Abstaining), state.VotesCast));
        Assert.Contains(StateVotes.EmbeddedBlocs.Memberships, state => state.VotesCast < divided.Count);

        // Two votes divide nobody, and so nothing rests on them.
        var matrix = StateVotes.Matrix(StateVotes.Members(4), 6, (row, column) => column > 3 || row < 2 ? Yes : No);
        Assert.All(matrix.FindBlocs().Memberships, state => Assert.Equal(4, state.VotesCast));
        Assert.All(matrix.FindIdenticalVoters().Memberships, state => Assert.Equal(6, state.VotesCast));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void A_third_bloc_near_one_of_two_camps_is_found(ulong seed)
    {
        // The third votes with the first three times in four, as the East did with the South.
        var random = new SplitMix64(seed);
        int[] sizes = [70, 30, 12];
        var labels = sizes.SelectMany((size, bloc) => Enumerable.Repeat(bloc, size)).ToArray();
        random.Shuffle(labels);
        var matrix = StateVotes.Matrix(
            StateVotes.Members(labels.Length),
            80,
            (row, column) =>
            {
                var line = labels[row] == 0 || (labels[row] == 2 && column % 4 > 0) ? Yes : No;
                return random.Unit() < 0.05 ? Position.Abstaining : line;
            });
        var blocs = matrix.FindBlocs();
        Assert.Equal(Enumerable.Range(0, labels.Length).Where(row => labels[row] == 2), blocs.Partition.MembersOf(2));
        Assert.True(PartitionComparison.AdjustedRandIndexOf(Partition.FromLabels(labels), blocs.Partition) > 0.95);
        Assert.All(blocs.Memberships.Where(state => state.Bloc == 2), state => Assert.Equal(0, state.NextBloc));
    }

    [Fact]
    public void Another_seed_hardly_changes_the_blocs_of_the_embedded_record() =>
        Assert.All(new ulong[] { 1, 2, 3, 4 }, seed =>
        {
            var other = StateVotes.Embedded.FindBlocs(seed: seed);
            Assert.True(PartitionComparison.AdjustedRandIndexOf(StateVotes.EmbeddedBlocs.Partition, other.Partition) > 0.97, $"{other.Partition}");
        });

    [Theory]
    [InlineData(0.9)]
    [InlineData(1.0)]
    [InlineData(1.03)]
    public void A_further_resolution_hardly_changes_the_blocs_of_the_embedded_record(double further)
    {
        var sweep = StateVotes.EmbeddedSweep;
        var denser = StateVotes.Embedded.SweepBlocs([.. sweep.Search.Resolutions, further]);
        Assert.True(PartitionComparison.AdjustedRandIndexOf(StateVotes.EmbeddedBlocs.Partition, denser.FindConsensus(sweep.FromResolution, sweep.ToResolution).Partition) > 0.97);
    }

    [Fact]
    public void A_State_that_stands_alone_is_no_bloc_to_join_next()
    {
        var blocs = StateVotes.Embedded.FindBlocs(seed: 3);
        Assert.All(blocs.Memberships.Where(state => state.NextBloc is not null), state => Assert.True(blocs.Blocs[state.NextBloc!.Value].Count > 1));
    }

    [Fact]
    public void The_same_seed_gives_the_same_blocs()
    {
        var again = VoteMatrix.Of(StateVotes.Embedded.Votes).FindBlocs();
        Assert.Equal(StateVotes.EmbeddedBlocs, again);
        Assert.Equal(StateVotes.EmbeddedBlocs.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(StateVotes.EmbeddedBlocs, StateVotes.Embedded.SeparateVotes().FindBlocs());
    }

    [Theory]
    [InlineData(new[] { 60, 40 }, 24)]
    [InlineData(new[] { 50, 30, 20 }, 30)]
    [InlineData(new[] { 40, 40, 13 }, 40)]
    public void Planted_blocs_are_recovered_in_every_way(int[] sizes, int votes)
    {
        var (matrix, planted) = StateVotes.Planted(sizes, votes, 7);
        Assert.Equal(planted, matrix.FindBlocs().Partition);
        Assert.Equal(planted, matrix.FindIdenticalVoters().Partition);
        Assert.All([Linkage.Average, Linkage.Complete, Linkage.Ward], linkage => Assert.Equal(planted, matrix.ClusterBlocs(linkage).CutInto(sizes.Length).Partition));
        Assert.All(matrix.FindBlocs().Memberships, state => Assert.True(state.Silhouette!.Value.Score > 0.99));
    }

    [Fact]
    public void Two_camps_that_never_agree_are_found()
    {
        var matrix = StateVotes.Matrix(StateVotes.Members(10), 5, (row, _) => row % 2 == 0 ? Yes : No);
        var blocs = matrix.FindBlocs();
        Assert.Equal([5, 5], blocs.Blocs.Select(bloc => bloc.Count));
        Assert.All(blocs.Memberships, state => Assert.Equal(1.0, state.Confidence));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Other_names_for_the_States_are_other_names_in_the_blocs_and_nothing_else(ulong seed)
    {
        const int Count = 14, Votes = 40;
        var random = new SplitMix64(seed);
        var noise = Enumerable.Range(0, Count * Votes).Select(_ => (Position)(2 + (int)(random.Unit() * 3))).ToArray();
        var order = Enumerable.Range(0, Count).ToArray();
        random.Shuffle(order);
        var plain = StateVotes.Matrix(StateVotes.Members(Count), Votes, (row, column) => noise[(row * Votes) + column]);
        var renamed = StateVotes.Matrix(StateVotes.Members(Count), Votes, (row, column) => noise[(order[row] * Votes) + column]);
        foreach (var find in new Func<VoteMatrix<StateCode, Vote>, FoundBlocs>[] { matrix => matrix.FindBlocs(), matrix => matrix.FindBlocsAt(1.05), matrix => matrix.FindIdenticalVoters() })
        {
            var (first, second) = (find(plain), find(renamed));
            Assert.Equal(first.Partition, Partition.FromLabels([.. Enumerable.Range(0, Count).Select(row => second.Partition.BlocOf(Array.IndexOf(order, row)))]));
            Assert.All(Enumerable.Range(0, Count), row => Assert.Equal(first.Memberships[row].Confidence, second.Memberships[Array.IndexOf(order, row)].Confidence));
        }
    }

    [Fact]
    public void States_are_identical_exactly_where_they_did_the_same_in_every_vote()
    {
        var matrix = StateVotes.Matrix(
            StateVotes.Members(5), 2, (row, column) => new[,] { { Yes, Absent }, { Yes, No }, { Yes, Absent }, { Absent, Absent }, { Yes, None } }[row, column]);
        var blocs = matrix.FindIdenticalVoters();
        Assert.Equal("{0 2} {1} {3}", blocs.Partition.ToString());
        Assert.Equal([StateVotes.Members(5)[3]], blocs.Unplaced.Select(state => state.State));
        Assert.All(blocs.Memberships, state => Assert.Null(state.Confidence));
    }

    [Fact]
    public void One_search_tells_its_modularity_by_the_definition()
    {
        var blocs = StateVotes.Embedded.FindBlocsAt(1.02, seed: 5);
        Assert.Equal((1.02, 1.02, 5UL), (blocs.FromResolution!.Value, blocs.ToResolution!.Value, blocs.Search!.Seed));
        Assert.Equal(Modularity.Of(blocs.Agreement.ToNetwork(), blocs.Partition, 1.02), blocs.Search.Modularity, 1e-12);
        Assert.Single(StateVotes.Embedded.FindBlocsAt(0).Blocs);
    }

    [Fact]
    public void The_raw_sweep_is_there_to_look_at()
    {
        var sweep = StateVotes.EmbeddedSweep;
        Assert.Equal(StateVotes.EmbeddedBlocs, sweep.FindConsensus());
        Assert.Equal(sweep.Search.FindConsensus(sweep.FromResolution, sweep.ToResolution), StateVotes.EmbeddedBlocs.Consensus);
        Assert.Equal((StateVotes.EmbeddedBlocs.Matrix, StateVotes.EmbeddedBlocs.Agreement, StateVotes.EmbeddedBlocs.Unplaced), (sweep.Matrix, sweep.Agreement, sweep.Unplaced));
        Assert.InRange(sweep.FromResolution, sweep.Search.Resolutions[0], sweep.ToResolution);
        Assert.All(
            sweep.Search.Stabilities.Where(at => at.Resolution < sweep.FromResolution),
            at => Assert.True(at.Best.Partition.Blocs.Count(bloc => bloc.Count > 1) < 2));
        Assert.Equal(sweep.Search.Stabilities[0].Best, sweep.BlocsOf(sweep.Search.Stabilities[0].Best).Search);
        Assert.Throws<ArgumentException>(() => sweep.FindConsensus(1e6, 2e6));
    }

    [Fact]
    public void A_pair_without_enough_joint_votes_has_no_link_and_no_distance()
    {
        // The first two States never vote together with the last, and its half of the Assembly is too small to place it.
        var matrix = StateVotes.Matrix(StateVotes.Members(6), 8, (row, column) => row == 5 ? (column > 5 ? Yes : Absent) : (row + column) % 2 == 0 ? Yes : No);
        var blocs = matrix.FindBlocs(minimumJoint: 3);
        Assert.Equal([new UnplacedState(StateVotes.Members(6)[5], 2, 0, 5)], blocs.Unplaced);
        Assert.Equal("{0 2 4} {1 3}", blocs.Partition.ToString());
        var placed = matrix.FindBlocs(minimumJoint: 2);
        Assert.Empty(placed.Unplaced);
        Assert.Equal(2, placed.Agreement[StateVotes.Members(6)[0], StateVotes.Members(6)[5]].Counts.Joint);
        Assert.Equal(5, matrix.ClusterBlocs(minimumJoint: 3).States.Count);
        Assert.Throws<ArgumentException>(() => matrix.Agreement(AgreementMeasure.Voeten, 3).ToDistances());
    }

    [Fact]
    public void Votes_that_divide_nobody_say_nothing_of_blocs()
    {
        var unanimous = StateVotes.Matrix(StateVotes.Members(4), 5, (_, _) => Yes);
        Assert.Empty(unanimous.FindBlocs().Blocs);
        Assert.Equal(4, unanimous.FindBlocs().Unplaced.Count);
        Assert.Empty(unanimous.FindBlocs().Votes);
        Assert.Single(unanimous.FindIdenticalVoters().Blocs);
        Assert.Throws<ArgumentException>(() => unanimous.SweepBlocs());
        Assert.Empty(VoteMatrix.Of(Array.Empty<Vote>()).FindBlocs().States);
        Assert.Empty(unanimous.ClusterBlocs().LeafOrder);
    }

    [Fact]
    public void Parts_of_the_record_name_their_own_votes()
    {
        var separate = StateVotes.Embedded.SeparateVotes().FindBlocs();
        Assert.Equal(["A/C.1/78/L.11 PP3", "A/C.1/78/L.60/Rev.1 OP4"], separate.Votes.Select(vote => $"{vote.Symbol} {vote.Subject}"));
        Assert.Equal(2, separate.Agreement.MinimumJoint);
    }

    [Fact]
    public void The_tree_shows_each_State_once_and_neighbours_together()
    {
        var tree = StateVotes.Embedded.ClusterBlocs(Linkage.Complete);
        Assert.Equal(tree.States, tree.LeafOrder.Order());
        Assert.Equal((Linkage.Complete, tree.CutInto(2).Matrix, tree.CutInto(2).Agreement, tree.CutInto(2).Unplaced), (tree.Linkage, tree.Matrix, tree.Agreement, tree.Unplaced));
        Assert.Equal(BlocMethod.Hierarchical, tree.CutInto(2).Method);
        Assert.NotEmpty(tree.Unplaced);
        Assert.All(tree.CutInto(2).Blocs, bloc => Assert.Equal(bloc.Count - 1, Spread(tree.LeafOrder, bloc)));
        Assert.NotEqual(tree.CutInto(2).Find(StateVotes.Code("USA"))!.Value.Bloc, tree.CutInto(2).Find(StateVotes.Code("RUS"))!.Value.Bloc);
        Assert.Equal(tree, StateVotes.Embedded.ClusterBlocs(Linkage.Complete));
        Assert.NotEqual(tree, StateVotes.Embedded.ClusterBlocs(Linkage.Average));

        static int Spread(ValueList<StateCode> order, ValueList<StateCode> bloc)
        {
            int[] places = [.. order.Index().Where(leaf => bloc.Contains(leaf.Item)).Select(leaf => leaf.Index)];
            return places[^1] - places[0];
        }
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ((VoteMatrix<StateCode, Vote>)null!).FindBlocs());
        Assert.Throws<ArgumentOutOfRangeException>(() => StateVotes.Embedded.FindBlocs(minimumJoint: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StateVotes.Embedded.FindBlocsAt(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StateVotes.EmbeddedBlocs.CohesionOf(99));
    }
}
