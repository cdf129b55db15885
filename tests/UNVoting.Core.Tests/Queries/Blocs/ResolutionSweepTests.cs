using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class ResolutionSweepTests
{
    [Property(EndSize = 200, MaxTest = 40)]
    public void Plateaus_cover_the_sweep_and_each_is_the_best_of_all_found(byte[] values, ulong seed)
    {
        foreach (var network in new[] { Samples.Network(values), Samples.Signed(values) })
        {
            var sweep = ResolutionSweep.Of(network, [0, 0.3, 0.8, 1, 1.2, 2], 4, seed);
            Assert.Equal(0, sweep.Plateaus[0].From);
            Assert.Equal(2, sweep.Plateaus[^1].To);
            Assert.All(sweep.Plateaus.Zip(sweep.Plateaus.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
            foreach (var plateau in sweep.Plateaus)
            {
                Assert.Equal(plateau.To - plateau.From, plateau.Width);
                Assert.True(plateau.Width >= 0);
                Assert.Equal(plateau.Found, sweep.Searches.Count(search => search.Partition.Equals(plateau.Partition)));
                foreach (var gamma in new[] { plateau.From, (plateau.From + plateau.To) / 2, plateau.To })
                {
                    var best = sweep.Searches.Max(search => Modularity.Of(network, search.Partition, gamma));
                    Assert.Equal(best, Modularity.Of(network, plateau.Partition, gamma), 1e-10);
                }
            }
        }
    }

    [Property(EndSize = 100, MaxTest = 20)]
    public void Each_search_can_be_run_again_by_itself_and_the_same_seed_gives_the_same_sweep(byte[] values, ulong seed)
    {
        var network = Samples.Network(values);
        var sweep = ResolutionSweep.Of(network, repeats: 3, seed: seed);
        Assert.Equal((3, seed), (sweep.Repeats, sweep.Seed));
        Assert.All(sweep.Stabilities.Zip(sweep.Searches.Chunk(3)), at => Assert.Equal(
            at.Second.Average(search => PartitionComparison.AdjustedRandIndexOf(at.First.Best.Partition, search.Partition)), at.First.MeanAdjustedRandIndex, 1e-12));
        Assert.Equal(sweep.Resolutions.Count * sweep.Repeats, sweep.Searches.Count);
        Assert.All(sweep.Searches, search => Assert.Equal(search, Leiden.FindBlocs(network, search.Resolution, search.Seed)));
        var again = ResolutionSweep.Of(network, repeats: 3, seed: seed);
        Assert.Equal(sweep.Searches, again.Searches);
        Assert.Equal(sweep.Plateaus, again.Plateaus);
        Assert.Equal(sweep.FindConsensus(), again.FindConsensus());
    }

    [Property(EndSize = 100, MaxTest = 20)]
    public void What_is_found_at_a_resolution_does_not_depend_on_what_else_is_swept(byte[] values, ulong seed)
    {
        var network = Samples.Network(values);
        var among = ResolutionSweep.Of(network, [0.4, 0.9, 1.1, 1.3], 3, seed);
        var alone = ResolutionSweep.Of(network, [1.1], 3, seed);
        Assert.Equal(alone.Searches, among.Searches.Where(search => search.Resolution == 1.1));
        Assert.Equal(among.Searches.Count, among.Searches.DistinctBy(search => search.Seed).Count());
    }

    [Property(EndSize = 200, MaxTest = 20)]
    public void Searching_again_where_one_has_searched_changes_no_consensus(byte[] values, ulong seed)
    {
        var network = Samples.Distinct(values);
        double[] resolutions = [0.5, 0.8, 0.95, 1, 1.05, 1.2, 1.6];
        var once = ResolutionSweep.Of(network, resolutions, 3, seed);
        var crowded = ResolutionSweep.Of(network, [.. resolutions, .. Enumerable.Range(1, 20).Select(k => 1 + (k * 1e-9))], 3, seed);
        if (once.Plateaus.Select(each => each.Partition).SequenceEqual(crowded.Plateaus.Select(each => each.Partition)))
            Assert.Equal(once.FindConsensus(), crowded.FindConsensus());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void One_resolution_more_or_less_moves_the_consensus_of_a_fine_sweep_little(ulong seed)
    {
        var (network, _) = Samples.Planted([20, 15, 10], 0.75, 0.45, 0.5, seed);
        var events = ResolutionSweep.EventResolutions(network);
        var full = ResolutionSweep.Of(network, events).FindConsensus(events[0], events[^1]).CoAssignment;
        foreach (var list in new double[][] { [.. events, 0.97], [.. events, 1], [.. events.Take(20), .. events.Skip(21)] })
        {
            var other = ResolutionSweep.Of(network, list).FindConsensus(events[0], events[^1]).CoAssignment;
            var moved = (from i in Enumerable.Range(0, network.Count) from j in Enumerable.Range(0, i) select Math.Abs(full.Share(i, j) - other.Share(i, j))).Average();
            Assert.True(moved < 0.02, $"{moved}");
        }
    }

    [Property(EndSize = 200)]
    public void Event_resolutions_ascend_and_are_ratios_of_a_link_to_what_chance_gives(byte[] values)
    {
        var network = Samples.Distinct(values);
        var resolutions = ResolutionSweep.EventResolutions(network, 10);
        Assert.Equal(resolutions.Distinct().Order(), resolutions);
        Assert.InRange(resolutions.Count, 1, 10);
        if (network.Count < 2)
            return;
        double Strength(int i) => Enumerable.Range(0, network.Count).Sum(j => network[i, j]);
        var total = Enumerable.Range(0, network.Count).Sum(Strength);
        var ratios = (from i in Enumerable.Range(0, network.Count) from j in Enumerable.Range(0, i) select network[i, j] * total / Strength(i) / Strength(j)).ToArray();
        Assert.All(resolutions, resolution => Assert.Contains(ratios, ratio => Math.Abs(ratio - resolution) < 1e-9));
    }

    [Fact]
    public void Blocs_within_blocs_are_both_plateaus()
    {
        // Two camps of two halves each.
        var network = AgreementNetwork.Of(40, (i, j) => i / 10 == j / 10 ? 0.9 : i / 20 == j / 20 ? 0.6 : 0.2);
        var sweep = ResolutionSweep.Of(network, Enumerable.Range(1, 20).Select(k => k * 0.1), 5);
        var camps = Partition.FromLabels([.. Enumerable.Range(0, 40).Select(i => i / 20)]);
        var halves = Partition.FromLabels([.. Enumerable.Range(0, 40).Select(i => i / 10)]);
        var found = sweep.Plateaus.Select(plateau => plateau.Partition).ToArray();
        Assert.Contains(camps, found);
        Assert.Contains(halves, found);
        Assert.Equal(Partition.OfOneBloc(40), found[0]);
        var plateau = sweep.Plateaus.Single(plateau => plateau.Partition.Equals(camps));
        var consensus = sweep.FindConsensus(plateau.From, plateau.To);
        Assert.Equal(camps, consensus.Partition);
        Assert.All(sweep.Stabilities.Where(at => at.Resolution > plateau.From && at.Resolution < plateau.To), at =>
        {
            Assert.Equal(camps, at.Best.Partition);
            Assert.Equal(5, at.FoundBest);
            Assert.Equal(1, at.MeanAdjustedRandIndex);
        });
    }

    [Fact]
    public void Planted_blocs_are_the_consensus_of_the_default_sweep()
    {
        var (network, planted) = Samples.Planted([25, 20, 15], 0.9, 0.4, 0.2, 8);
        Assert.Equal(planted, ResolutionSweep.Of(network).FindConsensus().Partition);
    }

    [Fact]
    public void A_network_without_events_is_searched_at_one() => Assert.Equal([1], ResolutionSweep.Of(AgreementNetwork.Of(3, (_, _) => 0)).Resolutions);

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ResolutionSweep.Of(null!));
        Assert.Throws<ArgumentException>(() => ResolutionSweep.Of(AgreementNetwork.Of(0, (_, _) => 0)));
        Assert.Throws<ArgumentException>(() => ResolutionSweep.Of(Samples.TwoTriangles, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResolutionSweep.Of(Samples.TwoTriangles, [-1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResolutionSweep.Of(Samples.TwoTriangles, repeats: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResolutionSweep.EventResolutions(Samples.TwoTriangles, 0));
        Assert.Throws<ArgumentException>(() => ResolutionSweep.Of(Samples.TwoTriangles, [1]).FindConsensus(2, 3));
    }
}
