using System.Globalization;
using UNVoting.Queries;
using UNVoting.Queries.Blocs;

namespace UNVoting.Tests.Queries.Blocs;

/// <summary>Networks, distances and partitions from plain bytes, so that FsCheck's own arrays generate and shrink them.</summary>
internal static class Samples
{
    /// <summary>As many items as the values have pairs for; at least one.</summary>
    public static int ItemsFor(int values) => (int)((1 + Math.Sqrt(1 + (8.0 * values))) / 2);

    /// <summary>A network in which every third value is no link.</summary>
    public static AgreementNetwork Network(byte[] values) => FromPairs(values, (value, _) => value % 3 == 0 ? 0 : value / 255.0);

    /// <summary>A network with links above and below 0.</summary>
    public static AgreementNetwork Signed(byte[] values) => FromPairs(values, (value, _) => (value - 120) / 128.0);

    /// <summary>A complete network of links above 0 no two of which weigh the same.</summary>
    public static AgreementNetwork Distinct(byte[] values)
    {
        var random = new SplitMix64(17);
        return FromPairs(values, (value, _) => 0.2 + (value / 255.0) + (random.Unit() * 1e-3));
    }

    /// <summary>Two complete triangles joined by one link: the toy of every textbook.</summary>
    public static AgreementNetwork TwoTriangles { get; } = AgreementNetwork.Of(6, (i, j) => i / 3 == j / 3 || (i, j) == (2, 3) ? 1 : 0);

    /// <summary>Who met whom outside the karate club of Zachary 1977: members from 0, each with those of higher numbers.</summary>
    public static AgreementNetwork KarateClub { get; } = OfLinks(
        34,
        """
        0: 1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31
        1: 2 3 7 13 17 19 21 30
        2: 3 7 8 9 13 27 28 32
        3: 7 12 13
        4: 6 10
        5: 6 10 16
        6: 16
        8: 30 32 33
        9: 33
        13: 33
        14: 32 33
        15: 32 33
        18: 32 33
        19: 33
        20: 32 33
        22: 32 33
        23: 25 27 29 32 33
        24: 25 27 31
        25: 31
        26: 29 33
        27: 33
        28: 31 33
        29: 32 33
        30: 32 33
        31: 32 33
        32: 33
        """);

    /// <summary>Blocs of given sizes, one after the other; links within and between of given weights, with noise around them.</summary>
    public static (AgreementNetwork Network, Partition Planted) Planted(int[] sizes, double within, double between, double noise, ulong seed)
    {
        var labels = sizes.SelectMany((size, bloc) => Enumerable.Repeat(bloc, size)).ToArray();
        var random = new SplitMix64(seed);
        random.Shuffle(labels);
        var network = AgreementNetwork.Of(labels.Length, (i, j) => (labels[i] == labels[j] ? within : between) + (noise * (random.Unit() - 0.5)));
        return (network, Partition.FromLabels(labels));
    }

    /// <summary>A partition of a number of items; the labels repeat as often as needed.</summary>
    public static Partition Labelled(int items, byte[] labels) => Partition.FromLabels([.. Enumerable.Range(0, items).Select(item => labels.Length == 0 ? 0 : labels[item % labels.Length] % 5)]);

    /// <summary>Every partition of a few items.</summary>
    public static IEnumerable<Partition> AllPartitions(int items)
    {
        IEnumerable<int[]> Grow(int[] labels, int blocs) => labels.Length == items
            ? [labels]
            : Enumerable.Range(0, blocs + 1).SelectMany(bloc => Grow([.. labels, bloc], Math.Max(blocs, bloc + 1)));
        return Grow([], 0).Select(labels => Partition.FromLabels(labels));
    }

    /// <summary>The order in which item k of the new list is an item of the old one.</summary>
    public static int[] Shuffled(int count, int seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new SplitMix64((ulong)seed).Shuffle(order);
        return order;
    }

    private static AgreementNetwork OfLinks(int items, string lines)
    {
        var links = lines.Split('\n').Select(line => line.Split(':')).ToDictionary(
            line => int.Parse(line[0], CultureInfo.InvariantCulture),
            line => line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(item => int.Parse(item, CultureInfo.InvariantCulture)).ToHashSet());
        return AgreementNetwork.Of(items, (i, j) => links.TryGetValue(i, out var linked) && linked.Contains(j) ? 1 : 0);
    }

    private static AgreementNetwork FromPairs(byte[] values, Func<byte, int, double> weight)
    {
        var at = 0;
        return AgreementNetwork.Of(ItemsFor(values.Length), (_, _) => weight(values[at], at++));
    }
}
