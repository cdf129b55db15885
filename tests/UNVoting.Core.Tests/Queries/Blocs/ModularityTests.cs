using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class ModularityTests
{
    [Fact]
    public void Two_triangles_joined_by_one_link_score_five_fourteenths()
        => Assert.Equal(0.3571429, Modularity.Of(Samples.TwoTriangles, Partition.FromLabels([0, 0, 0, 1, 1, 1])), 7);

    [Fact]
    public void The_weighted_toy_is_reproduced() => Assert.Equal(0.1792, Modularity.Of(Weighted, Partition.FromLabels([0, 0, 1, 1])), 4);

    [Fact]
    public void One_bloc_scores_zero_at_resolution_one() => Assert.Equal(0, Modularity.Of(Samples.TwoTriangles, Partition.OfOneBloc(6)), 1e-12);

    [Property(EndSize = 200)]
    public void Modularity_is_the_double_sum_of_its_definition(byte[] values, byte[] labels, byte resolution)
    {
        var network = Samples.Network(values);
        var partition = Samples.Labelled(network.Count, labels);
        Assert.Equal(ByDefinition(network, partition, resolution / 64.0), Modularity.Of(network, partition, resolution / 64.0), 1e-11);
    }

    [Property(EndSize = 200)]
    public void Signed_modularity_is_the_double_sum_of_its_definition(byte[] values, byte[] labels, byte resolution)
    {
        var network = Samples.Signed(values);
        var partition = Samples.Labelled(network.Count, labels);
        Assert.Equal(ByDefinition(network, partition, resolution / 64.0), Modularity.Of(network, partition, resolution / 64.0), 1e-11);
    }

    [Property(EndSize = 100)]
    public void Multiplying_all_weights_changes_nothing(byte[] values, byte[] labels)
    {
        var network = Samples.Signed(values);
        var partition = Samples.Labelled(network.Count, labels);
        Assert.Equal(Modularity.Of(network, partition), Modularity.Of(AgreementNetwork.Of(network.Count, (i, j) => 3 * network[i, j]), partition), 1e-11);
    }

    [Fact]
    public void A_network_without_links_scores_zero() => Assert.Equal(0, Modularity.Of(AgreementNetwork.Of(3, (_, _) => 0), Partition.OfOneBloc(3)));

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Modularity.Of(Samples.TwoTriangles, Partition.OfOneBloc(5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Modularity.Of(Samples.TwoTriangles, Partition.OfOneBloc(6), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Modularity.Of(Samples.TwoTriangles, Partition.OfOneBloc(6), double.NaN));
        Assert.Throws<ArgumentNullException>(() => Modularity.Of(null!, Partition.OfOneBloc(6)));
    }

    internal static AgreementNetwork Weighted { get; } = AgreementNetwork.Of(4, (i, j) => (i, j) switch
    {
        (0, 1) => 0.9,
        (0, 2) => 0.2,
        (0, 3) => 0.1,
        (1, 2) => 0.3,
        (1, 3) => 0.2,
        _ => 0.8,
    });

    internal static double ByDefinition(AgreementNetwork network, Partition partition, double resolution)
    {
        var n = network.Count;
        double Strength(int i, int sign) => Enumerable.Range(0, n).Sum(j => Math.Max(0, sign * network[i, j]));
        var positive = Enumerable.Range(0, n).Select(i => Strength(i, 1)).ToArray();
        var negative = Enumerable.Range(0, n).Select(i => Strength(i, -1)).ToArray();
        var (above, below) = (positive.Sum(), negative.Sum());
        double sum = 0;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                if (partition.BlocOf(i) == partition.BlocOf(j))
                {
                    sum += network[i, j]
                        - (resolution * ((above > 0 ? positive[i] * positive[j] / above : 0) - (below > 0 ? negative[i] * negative[j] / below : 0)));
                }
            }
        }

        return above + below == 0 ? 0 : sum / (above + below);
    }
}
