using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class PairDistancesTests
{
    [Property]
    public void Distances_are_symmetric_and_zero_to_oneself(byte[] values)
    {
        var count = Samples.ItemsFor(values.Length);
        var condensed = values.Take(count * (count - 1) / 2).Select(value => (double)value).ToArray();
        var distances = PairDistances.FromCondensed(count, condensed);
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(0, distances[i, i]);
            for (var j = i + 1; j < count; j++)
            {
                Assert.Equal(condensed[at++], distances[i, j]);
                Assert.Equal(distances[i, j], distances[j, i]);
            }
        }

        Assert.Equal(distances, PairDistances.Of(count, (i, j) => distances[i, j]));
        Assert.Equal(distances.GetHashCode(), PairDistances.Of(count, (i, j) => distances[j, i]).GetHashCode());
    }

    [Fact]
    public void Wrong_numbers_of_values_are_refused()
        => Assert.Contains("3 items have 3 pairs, but 2 distances", Assert.Throws<ArgumentException>(() => PairDistances.FromCondensed(3, [1, 2])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e200)]
    public void What_is_no_distance_is_refused(double value)
        => Assert.Contains("items 0 and 1", Assert.Throws<ArgumentException>(() => PairDistances.Of(3, (_, _) => value)).Message, StringComparison.Ordinal);

    [Fact]
    public void Items_that_do_not_exist_are_refused()
    {
        var distances = PairDistances.Of(3, (_, _) => 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => distances[0, 3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => distances[-1, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => PairDistances.Of(-1, (_, _) => 1));
    }
}
