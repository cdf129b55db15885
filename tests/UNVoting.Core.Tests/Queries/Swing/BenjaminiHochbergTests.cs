using UNVoting.Queries.Swing;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Swing;

public sealed class BenjaminiHochbergTests
{
    [Fact]
    public void The_toy_of_the_textbook() =>
        Assert.Equal([0.05, 0.05, 0.05, 0.05, 0.05], BenjaminiHochberg.Adjust([0.01, 0.04, 0.03, 0.02, 0.05]).Select(value => Math.Round(value!.Value, 12)));

    [Fact]
    public void A_missing_value_is_no_question() => Assert.Equal([0.02, null, 0.5], BenjaminiHochberg.Adjust([0.01, null, 0.5]));

    [Property]
    public void A_corrected_value_is_the_least_of_its_own_and_all_higher_ranks(byte[] bytes)
    {
        double?[] values = [.. bytes.Select(value => value % 7 == 0 ? (double?)null : (value + 1) / 256.0)];
        double[] known = [.. values.OfType<double>().Order()];
        double?[] adjusted = BenjaminiHochberg.Adjust(values);
        for (int i = 0; i < values.Length; i++)
        {
            double? expected = values[i] is { } own
                ? known.Select((value, rank) => (value, corrected: Math.Min(1, value * known.Length / (rank + 1)))).Where(pair => pair.value >= own).Min(pair => pair.corrected)
                : null;
            Assert.Equal(expected is null, adjusted[i] is null);
            Assert.Equal(expected ?? 0, adjusted[i] ?? 0, 1e-12);
        }
    }
}
