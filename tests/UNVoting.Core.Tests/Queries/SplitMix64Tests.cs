using UNVoting.Queries;

namespace UNVoting.Tests.Queries;

public sealed class SplitMix64Tests
{
    [Fact]
    public void The_stream_is_that_of_the_reference_implementation()
    {
        var random = new SplitMix64(1234567);
        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Fact]
    public void Whole_numbers_below_a_bound_are_evenly_spread()
    {
        var random = new SplitMix64(1);
        var counts = new int[7];
        for (var k = 0; k < 70_000; k++)
            counts[random.Below(7)]++;
        Assert.All(counts, count => Assert.InRange(count, 9_500, 10_500));
    }

    [Fact]
    public void A_shuffle_keeps_every_item_once_and_reaches_every_order()
    {
        var random = new SplitMix64(2);
        var orders = new HashSet<string>();
        for (var k = 0; k < 500; k++)
        {
            int[] items = [0, 1, 2, 3];
            random.Shuffle(items);
            orders.Add(string.Concat(items));
        }

        Assert.Equal(24, orders.Count);
        Assert.All(orders, order => Assert.Equal("0123", string.Concat(order.Order())));
    }
}
