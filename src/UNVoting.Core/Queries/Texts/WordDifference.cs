namespace UNVoting.Queries.Texts;

/// <summary>Which words of two paragraphs were kept, dropped and added: the fewest dropped and added words that turn one into the other.</summary>
/// <remarks>The library depends on one package alone, so the difference is its own: Hirschberg's division (1975) over bit-parallel counts, exact, in
/// O(|a| · |b| / 64) time and O(|a| + |b|) memory, whatever the texts are.</remarks>
internal static class WordDifference
{
    /// <summary>The changes from one list of paragraphs, read on, to another.</summary>
    /// <param name="from">The earlier paragraphs.</param>
    /// <param name="to">The later ones.</param>
    /// <param name="swapped">Whether the later ones lead: where several differences are equally small, the choice must not depend on which text is the earlier.</param>
    /// <param name="common">Scratch memory for both.</param>
    public static ValueList<WordChange> Between(IReadOnlyList<ParagraphWords> from, IReadOnlyList<ParagraphWords> to, bool swapped, CommonWords common)
    {
        int[] before = Joined(from);
        int[] after = Joined(to);
        var (first, second) = swapped ? (after, before) : (before, after);
        var keptFirst = new bool[first.Length];
        var keptSecond = new bool[second.Length];
        new Division(common, keptFirst, keptSecond).Keep(first, 0, second, 0);
        var (keptBefore, keptAfter) = swapped ? (keptSecond, keptFirst) : (keptFirst, keptSecond);
        return Runs(from, keptBefore, to, keptAfter);
    }

    private static int[] Joined(IReadOnlyList<ParagraphWords> paragraphs) =>
        paragraphs is [var only] ? only.All : [.. paragraphs.SelectMany(paragraph => paragraph.All)];

    private static ValueList<WordChange> Runs(IReadOnlyList<ParagraphWords> from, bool[] keptBefore, IReadOnlyList<ParagraphWords> to, bool[] keptAfter)
    {
        var changes = new List<WordChange>();
        var (i, j) = (0, 0);
        while (i < keptBefore.Length || j < keptAfter.Length)
        {
            int dropped = RunOf(keptBefore, i, false);
            if (dropped > 0)
                changes.Add(new WordChange(WordChangeKind.Dropped, Print(from, i, i + dropped), "", dropped));
            i += dropped;
            int added = RunOf(keptAfter, j, false);
            if (added > 0)
                changes.Add(new WordChange(WordChangeKind.Added, "", Print(to, j, j + added), added));
            j += added;
            int kept = Math.Min(RunOf(keptBefore, i, true), RunOf(keptAfter, j, true));
            if (kept > 0)
                changes.Add(new WordChange(WordChangeKind.Kept, Print(from, i, i + kept), Print(to, j, j + kept), kept));
            i += kept;
            j += kept;
        }

        return changes.ToValueList();
    }

    private static int RunOf(bool[] kept, int start, bool value)
    {
        int end = start;
        while (end < kept.Length && kept[end] == value)
            end++;
        return end - start;
    }

    private static string Print(IReadOnlyList<ParagraphWords> paragraphs, int start, int end)
    {
        if (paragraphs is [var only])
            return only.Print(start, end);
        var parts = new List<string>();
        int offset = 0;
        foreach (var paragraph in paragraphs)
        {
            var (low, high) = (Math.Max(start - offset, 0), Math.Min(end - offset, paragraph.All.Length));
            if (low < high)
                parts.Add(paragraph.Print(low, high));
            offset += paragraph.All.Length;
        }

        return string.Join(' ', parts);
    }

    private sealed class Division(CommonWords common, bool[] keptFirst, bool[] keptSecond)
    {
        public void Keep(ReadOnlySpan<int> first, int firstStart, ReadOnlySpan<int> second, int secondStart)
        {
            int same = first.CommonPrefixLength(second);
            keptFirst.AsSpan(firstStart, same).Fill(true);
            keptSecond.AsSpan(secondStart, same).Fill(true);
            first = first[same..];
            second = second[same..];
            firstStart += same;
            secondStart += same;
            while (first.Length > 0 && second.Length > 0 && first[^1] == second[^1])
            {
                keptFirst[firstStart + first.Length - 1] = keptSecond[secondStart + second.Length - 1] = true;
                first = first[..^1];
                second = second[..^1];
            }

            if (first.IsEmpty || second.IsEmpty)
                return;
            if (second.Length == 1)
            {
                if (first.IndexOf(second[0]) is var at and >= 0)
                    keptFirst[firstStart + at] = keptSecond[secondStart] = true;
                return;
            }

            int half = second.Length / 2;
            int cut = Cut(first, second[..half], second[half..]);
            Keep(first[..cut], firstStart, second[..half], secondStart);
            Keep(first[cut..], firstStart + cut, second[half..], secondStart + half);
        }

        private int Cut(ReadOnlySpan<int> first, ReadOnlySpan<int> head, ReadOnlySpan<int> tail)
        {
            var heads = new int[first.Length + 1];
            var tails = new int[first.Length + 1];
            common.Counts(first, head, heads);
            int[] reversed = first.ToArray();
            Array.Reverse(reversed);
            int[] reversedTail = tail.ToArray();
            Array.Reverse(reversedTail);
            common.Counts(reversed, reversedTail, tails);
            var (best, cut) = (-1, 0);
            for (int i = 0; i <= first.Length; i++)
            {
                if (heads[i] + tails[first.Length - i] > best)
                    (best, cut) = (heads[i] + tails[first.Length - i], i);
            }

            return cut;
        }
    }
}
