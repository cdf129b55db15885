namespace UNVoting.Queries.Swing;

/// <summary>How often each item would be marked by chance: in every list as many are marked as are, but any of them.</summary>
internal sealed class PermutationNull
{
    // As many as there are seeds, whatever the machine, so that the answer does not hang on the number of processors.
    private const int Batches = 16;

    private PermutationNull(int[] places, double[] expected, double[] pValues) => (Places, Expected, PValues) = (places, expected, pValues);

    /// <summary>In how many lists each item stands.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>The mean number of marks of each item: the sum of the marked shares of its lists.</summary>
    public IReadOnlyList<double> Expected { get; }

    /// <summary>(1 + permutations in which the item has as many marks or more) / (1 + permutations).</summary>
    public IReadOnlyList<double> PValues { get; }

    public static PermutationNull Of(MarkedLists lists, int items, int permutations, ulong seed)
    {
        (int[] places, int[] observed, double[] expected) = (new int[items], new int[items], new double[items]);
        for (int list = 0; list < lists.Count; list++)
        {
            ReadOnlySpan<int> members = lists[list];
            int marked = lists.MarkedOf(list);
            for (int i = 0; i < members.Length; i++)
            {
                places[members[i]]++;
                observed[members[i]] += i < marked ? 1 : 0;
                expected[members[i]] += (double)marked / members.Length;
            }
        }

        var reached = new int[Batches][];
        ulong[] seeds = [.. Seeds(seed)];
        Parallel.For(0, Batches, batch => reached[batch] = Draw(lists, observed, (permutations * (batch + 1) / Batches) - (permutations * batch / Batches), new SplitMix64(seeds[batch])));
        return new PermutationNull(places, expected, [.. Enumerable.Range(0, items).Select(item => (1.0 + reached.Sum(batch => batch[item])) / (1.0 + permutations))]);
    }

    private static IEnumerable<ulong> Seeds(ulong seed)
    {
        var random = new SplitMix64(seed);
        return Enumerable.Range(0, Batches).Select(_ => random.Next());
    }

    private static int[] Draw(MarkedLists lists, int[] observed, int permutations, SplitMix64 random)
    {
        // List by list, and all permutations of it at once: it stays near the processor meanwhile.
        var marks = new int[permutations * observed.Length];
        for (int list = 0; list < lists.Count; list++)
        {
            if (lists.MarkedOf(list) == 0)
            {
                continue;
            }

            int[] shuffled = lists[list].ToArray();
            for (int permutation = 0; permutation < permutations; permutation++)
            {
                Mark(shuffled, lists.MarkedOf(list), marks.AsSpan(permutation * observed.Length, observed.Length), random);
            }
        }

        var reached = new int[observed.Length];
        for (int permutation = 0; permutation < permutations; permutation++)
        {
            for (int item = 0; item < reached.Length; item++)
            {
                reached[item] += marks[(permutation * observed.Length) + item] >= observed[item] ? 1 : 0;
            }
        }

        return reached;
    }

    // The beginning of a shuffle by Fisher and Yates: whatever order the list is in before, any of its members is as likely to come first.
    private static void Mark(Span<int> list, int marked, Span<int> marks, SplitMix64 random)
    {
        for (int i = 0; i < marked; i++)
        {
            int other = i + random.Below(list.Length - i);
            (list[i], list[other]) = (list[other], list[i]);
            marks[list[i]]++;
        }
    }
}
