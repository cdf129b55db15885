using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UNVoting.Matrices.Kernels;

// One row against several at once: each lane of a vector belongs to another row of the panel, so lanes are never summed across, there is no tail
// narrower than a word, and the counts of neighbouring pairs are stored together.
internal readonly struct LaneKernel<TLanes, TVector> : IPairKernel
    where TLanes : struct, ILanes<TVector>
    where TVector : struct
{
    public static int PanelRows => TLanes.Count;

    public static void Count<TPairing>(in PanelTask task)
        where TPairing : struct, IPairing
    {
        if (task.Words < 8)
            CountNarrow<TPairing>(task);
        else
            CountWide<TPairing>(task);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountWide<TPairing>(in PanelTask task)
        where TPairing : struct, IPairing
    {
        for (int number = task.RowStart; number < task.RowEnd; number++)
        {
            RowWords row = task.Row(number);
            task.FetchCounts(number);
            ref ulong panel = ref MemoryMarshal.GetReference(task.Panel);
            BitTally<TLanes, TVector> first = default, second = default, third = default;

            // The odd words first, where nothing stands yet: one word is the first digit, the carry of two the second, that of four the third.
            if ((task.Words & 1) != 0)
            {
                TPairing.Combine<TLanes, TVector>(row, 0, ref panel, out TVector a, out TVector b, out TVector c);
                (first.Ones, second.Ones, third.Ones) = (a, b, c);
                row = row.Skip(1);
                panel = ref Unsafe.Add(ref panel, 1 * 3 * TLanes.Count);
            }

            if ((task.Words & 2) != 0)
            {
                AddTwo<TPairing>(row, 0, ref panel, ref first, ref second, ref third, out TVector a, out TVector b, out TVector c);
                (first.Twos, second.Twos, third.Twos) = (a, b, c);
                row = row.Skip(2);
                panel = ref Unsafe.Add(ref panel, 2 * 3 * TLanes.Count);
            }

            if ((task.Words & 4) != 0)
            {
                AddFour<TPairing>(row, 0, ref panel, ref first, ref second, ref third, out TVector a, out TVector b, out TVector c);
                (first.Fours, second.Fours, third.Fours) = (a, b, c);
                row = row.Skip(4);
                panel = ref Unsafe.Add(ref panel, 4 * 3 * TLanes.Count);
            }

            for (int eights = task.Words >> 3; eights > 0; eights--)
            {
                AddFour<TPairing>(row, 0, ref panel, ref first, ref second, ref third, out TVector a, out TVector b, out TVector c);
                AddFour<TPairing>(row, 4, ref panel, ref first, ref second, ref third, out TVector d, out TVector e, out TVector f);
                first.AddFours(a, d);
                second.AddFours(b, e);
                third.AddFours(c, f);
                row = row.Skip(8);
                panel = ref Unsafe.Add(ref panel, 8 * 3 * TLanes.Count);
            }

            Store(task, number, first.Total(), second.Total(), third.Total());
        }
    }

    // Fewer words than the adders take at a time: a session, or a short window.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountNarrow<TPairing>(in PanelTask task)
        where TPairing : struct, IPairing
    {
        for (int number = task.RowStart; number < task.RowEnd; number++)
        {
            TVector first = default, second = default, third = default;
            AddSingles<TPairing>(
                task.Row(number), ref MemoryMarshal.GetReference(task.Panel), task.Words, ref first, ref second, ref third);
            Store(task, number, TLanes.SumBytes(first), TLanes.SumBytes(second), TLanes.SumBytes(third));
        }
    }

    // The bytes of the results are the counts of so many words.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddSingles<TPairing>(
        in RowWords row, ref ulong panel, int words, ref TVector first, ref TVector second, ref TVector third)
        where TPairing : struct, IPairing
    {
        for (nint word = 0; word < words; word++)
        {
            TPairing.Combine<TLanes, TVector>(row, word, ref panel, out TVector a, out TVector b, out TVector c);
            first = TLanes.AddBytes(first, TLanes.CountBytes(a));
            second = TLanes.AddBytes(second, TLanes.CountBytes(b));
            third = TLanes.AddBytes(third, TLanes.CountBytes(c));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFour<TPairing>(
        in RowWords row, int word, ref ulong panel,
        ref BitTally<TLanes, TVector> first, ref BitTally<TLanes, TVector> second, ref BitTally<TLanes, TVector> third,
        out TVector a, out TVector b, out TVector c)
        where TPairing : struct, IPairing
    {
        AddTwo<TPairing>(row, word, ref panel, ref first, ref second, ref third, out TVector a0, out TVector b0, out TVector c0);
        AddTwo<TPairing>(row, word + 2, ref panel, ref first, ref second, ref third, out TVector a1, out TVector b1, out TVector c1);
        first.AddTwos(a0, a1, out a);
        second.AddTwos(b0, b1, out b);
        third.AddTwos(c0, c1, out c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTwo<TPairing>(
        in RowWords row, int word, ref ulong panel,
        ref BitTally<TLanes, TVector> first, ref BitTally<TLanes, TVector> second, ref BitTally<TLanes, TVector> third,
        out TVector a, out TVector b, out TVector c)
        where TPairing : struct, IPairing
    {
        TPairing.Combine<TLanes, TVector>(row, word, ref panel, out TVector a0, out TVector b0, out TVector c0);
        TPairing.Combine<TLanes, TVector>(row, word + 1, ref panel, out TVector a1, out TVector b1, out TVector c1);
        first.AddOnes(a0, a1, out a);
        second.AddOnes(b0, b1, out b);
        third.AddOnes(c0, c1, out c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(in PanelTask task, int number, TVector first, TVector second, TVector third)
    {
        int pair = task.Pair(number);
        if (number < task.PanelStart && task.PanelStart + TLanes.Count <= task.RowCount)
        {
            TLanes.AddTo(ref Unsafe.Add(ref MemoryMarshal.GetReference(task.First), pair), first);
            TLanes.AddTo(ref Unsafe.Add(ref MemoryMarshal.GetReference(task.Second), pair), second);
            TLanes.AddTo(ref Unsafe.Add(ref MemoryMarshal.GetReference(task.Third), pair), third);
        }
        else
        {
            StoreSome(task, number, pair, first, second, third);
        }
    }

    // Some rows of the panel come before the row, or after the last row; those pairs are not counted.
    private static void StoreSome(in PanelTask task, int number, int pair, TVector first, TVector second, TVector third)
    {
        int start = Math.Max(0, number + 1 - task.PanelStart);
        int end = Math.Min(TLanes.Count, task.RowCount - task.PanelStart);
        for (int lane = start; lane < end; lane++)
        {
            task.First[pair + lane] += (int)TLanes.Lane(first, lane);
            task.Second[pair + lane] += (int)TLanes.Lane(second, lane);
            task.Third[pair + lane] += (int)TLanes.Lane(third, lane);
        }
    }
}
