using UNVoting.Queries.Swing;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Swing;

public sealed class PoissonBinomialTests
{
    [Property]
    public void The_chance_is_that_of_all_ways_in_which_the_events_can_fall(byte[] bytes)
    {
        double[] chances = [.. bytes.Take(10).Select(value => value / 255.0)];
        for (int count = 0; count <= chances.Length + 1; count++)
        {
            double expected = Enumerable.Range(0, 1 << chances.Length)
                .Where(way => System.Numerics.BitOperations.PopCount((uint)way) >= count)
                .Sum(way => chances.Select((chance, at) => (way >> at & 1) == 1 ? chance : 1 - chance).Aggregate(1.0, (product, chance) => product * chance));
            Assert.Equal(expected, PoissonBinomial.AtLeast(chances, count), 1e-12);
        }
    }

    [Fact]
    public void Small_chances_stay_exact() => Assert.Equal(1e-200, PoissonBinomial.AtLeast([1e-100, 1e-100], 2), 1e-213);
}
