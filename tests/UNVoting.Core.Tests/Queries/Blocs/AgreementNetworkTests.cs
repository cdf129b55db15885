using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class AgreementNetworkTests
{
    [Property]
    public void Weights_are_kept_symmetric_and_without_links_to_oneself(byte[] values)
    {
        var at = 0;
        var network = Samples.Signed(values);
        for (var i = 0; i < network.Count; i++)
        {
            Assert.Equal(0, network[i, i]);
            for (var j = i + 1; j < network.Count; j++)
            {
                Assert.Equal((values[at++] - 120) / 128.0, network[i, j]);
                Assert.Equal(network[i, j], network[j, i]);
            }
        }

        var copy = AgreementNetwork.Of(network.Count, (i, j) => network[i, j]);
        Assert.Equal(network, copy);
        Assert.Equal(network.GetHashCode(), copy.GetHashCode());
    }

    [Fact]
    public void Networks_differ_where_a_weight_differs()
        => Assert.NotEqual(Samples.TwoTriangles, AgreementNetwork.Of(6, (i, j) => (i, j) == (2, 3) ? 2 : Samples.TwoTriangles[i, j]));

    [Fact]
    public void Relative_weights_are_signed_and_leave_missing_links_missing()
    {
        var network = AgreementNetwork.Of(3, (i, j) => (i, j) switch { (0, 1) => 0.75, (0, 2) => 0.25, _ => 0 }).RelativeTo(0.5);
        Assert.True(network.IsSigned);
        Assert.Equal((0.25, -0.25, 0), (network[0, 1], network[0, 2], network[1, 2]));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e101)]
    public void What_is_no_weight_is_refused(double weight)
        => Assert.Contains("items 0 and 1", Assert.Throws<ArgumentException>(() => AgreementNetwork.Of(2, (_, _) => weight)).Message, StringComparison.Ordinal);

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementNetwork.Of(-1, (_, _) => 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementNetwork.Of(10_001, (_, _) => 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.TwoTriangles[0, 6]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.TwoTriangles.RelativeTo(double.NaN));
        Assert.Throws<ArgumentNullException>(() => AgreementNetwork.Of(2, null!));
    }

    [Fact]
    public void A_network_is_signed_where_a_link_weighs_less_than_nothing() =>
        Assert.Equal([false, true], new[] { Samples.TwoTriangles, Samples.TwoTriangles.RelativeTo(2) }.Select(network => network.IsSigned));
}
