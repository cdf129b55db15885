using System.Collections.Immutable;
using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>How alike two partitions of the same items are, which blocs correspond, and which items moved.</summary>
/// <remarks>
/// <para><see cref="AdjustedRandIndex"/>: with nᵢⱼ the items shared by bloc i of the first and bloc j of the second, aᵢ and bⱼ the sizes and
/// E = Σ C(aᵢ,2) · Σ C(bⱼ,2) / C(n,2), it is (Σ C(nᵢⱼ,2) − E) / (½(Σ C(aᵢ,2) + Σ C(bⱼ,2)) − E) (Hubert &amp; Arabie 1985).</para>
/// <para><see cref="VariationOfInformation"/>: −Σ pᵢⱼ (ln(pᵢⱼ/pᵢ) + ln(pᵢⱼ/qⱼ)) with p the shares of items (Meilă 2007).</para>
/// <para><see cref="Matches"/>: the one-to-one matching of blocs with the largest total of shared members (Kuhn 1955; Munkres 1957). Where several
/// matchings have that total, the one found by growing paths in order of bloc numbers is returned, always the same.</para>
/// <para>Cost: O(items + blocs₁ · blocs₂) for the indices and O(min² · max) of the two numbers of blocs for the matching.</para>
/// </remarks>
public sealed class PartitionComparison
{
    private PartitionComparison(Partition before, Partition after, Overlaps overlaps)
    {
        Before = before;
        After = after;
        AdjustedRandIndex = AdjustedRand(overlaps);
        VariationOfInformation = Variation(overlaps);
        Matches = [.. overlaps.Match()];
        Moves = FindMoves(before, after, Matches);
    }

    /// <summary>Compares two partitions of the same items.</summary>
    /// <param name="before">The first partition.</param>
    /// <param name="after">The second partition.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A partition is null.</exception>
    /// <exception cref="ArgumentException">The partitions divide different numbers of items.</exception>
    public static PartitionComparison Between(Partition before, Partition after) => new(before, after, Count(before, after));

    /// <summary>The first partition.</summary>
    public Partition Before { get; }

    /// <summary>The second partition.</summary>
    public Partition After { get; }

    /// <summary>Agreement of the two partitions on pairs of items, corrected for chance: 1 where they are equal, about 0 where they are unrelated, and below 0
    /// where they agree less than chance. Symmetric. Two partitions that chance could not tell apart (both of singletons, both of one bloc) are equal: 1.</summary>
    public double AdjustedRandIndex { get; }

    /// <summary>What knowing one partition leaves unknown of the other, both ways, in nats: 0 where they are equal, at most ln n. A metric.</summary>
    public double VariationOfInformation { get; }

    /// <summary>The variation of information divided by its largest value, ln n: 0 to 1; 0 for fewer than two items.</summary>
    public double NormalisedVariationOfInformation => Before.ItemCount < 2 ? 0 : Math.Min(1, VariationOfInformation / Math.Log(Before.ItemCount));

    /// <summary>The blocs that correspond, in order of the first partition's bloc numbers; a bloc without counterpart is not listed.</summary>
    public IReadOnlyList<BlocMatch> Matches { get; }

    /// <summary>The items that are not in the bloc that corresponds to their old one, in ascending order.</summary>
    public IReadOnlyList<ItemMove> Moves { get; }

    /// <summary>The adjusted Rand index of two partitions by itself, without matching their blocs.</summary>
    /// <param name="first">A partition.</param>
    /// <param name="second">A partition of the same items.</param>
    /// <returns>The index, see <see cref="AdjustedRandIndex"/>.</returns>
    /// <exception cref="ArgumentNullException">A partition is null.</exception>
    /// <exception cref="ArgumentException">The partitions divide different numbers of items.</exception>
    public static double AdjustedRandIndexOf(Partition first, Partition second) => AdjustedRand(Count(first, second));

    /// <summary>How many items moved, and how alike the two partitions are.</summary>
    /// <returns>For example <c>12 moves of 187 items, adjusted Rand index 0.84</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Moves.Count} moves of {Before.ItemCount} items, adjusted Rand index {AdjustedRandIndex:0.00}");

    private static Overlaps Count(Partition before, Partition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.ItemCount == after.ItemCount
            ? Overlaps.Of(before.BlocCount, after.BlocCount, before.Assignments.Zip(after.Assignments))
            : throw new ArgumentException($"Only partitions of the same items compare: one divides {before.ItemCount} items, the other {after.ItemCount}.", nameof(after));
    }

    private static double AdjustedRand(Overlaps overlaps)
    {
        static double Pairs(long count) => count * (count - 1) / 2;
        double shared = 0;
        for (var i = 0; i < overlaps.Rows.Length; i++)
        {
            for (var j = 0; j < overlaps.Columns.Length; j++)
                shared += Pairs(overlaps[i, j]);
        }

        var first = overlaps.Rows.Sum(size => Pairs(size));
        var second = overlaps.Columns.Sum(size => Pairs(size));
        var all = Pairs(overlaps.Items);
        var expected = all == 0 ? 0 : first * second / all;
        var largest = (first + second) / 2;
        return largest == expected ? 1 : (shared - expected) / (largest - expected);
    }

    private static double Variation(Overlaps overlaps)
    {
        double sum = 0;
        for (var i = 0; i < overlaps.Rows.Length; i++)
        {
            for (var j = 0; j < overlaps.Columns.Length; j++)
            {
                double shared = overlaps[i, j];
                if (shared > 0)
                    sum += shared * (Math.Log(overlaps.Rows[i] / shared) + Math.Log(overlaps.Columns[j] / shared));
            }
        }

        return overlaps.Items == 0 ? 0 : sum / overlaps.Items;
    }

    private static ImmutableArray<ItemMove> FindMoves(Partition before, Partition after, IReadOnlyList<BlocMatch> matches)
    {
        var counterpart = new int[before.BlocCount];
        Array.Fill(counterpart, -1);
        foreach (var match in matches)
            counterpart[match.Before] = match.After;
        var moves = ImmutableArray.CreateBuilder<ItemMove>();
        for (var item = 0; item < before.ItemCount; item++)
        {
            var (from, to) = (before.Assignments[item], after.Assignments[item]);
            if (counterpart[from] != to)
                moves.Add(new ItemMove(item, from, to));
        }

        return moves.ToImmutable();
    }
}
