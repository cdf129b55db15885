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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Count<TPairing>(in PanelTask task)
        where TPairing : struct, IPairing
    {
        nuint words = (nuint)task.Words;
        nuint eights = words & ~(nuint)7;
        nuint step = (nuint)(3 * TLanes.Count);
        ref ulong panel = ref MemoryMarshal.GetReference(task.Panel);
        for (int row = 0; row < task.RowEnd; row++)
        {
            int at = task.Rows[row] * task.Stride;
            ref ulong favour = ref Unsafe.Add(ref MemoryMarshal.GetReference(task.Favour), at);
            ref ulong decisive = ref Unsafe.Add(ref MemoryMarshal.GetReference(task.Decisive), at);
            ref ulong cast = ref Unsafe.Add(ref MemoryMarshal.GetReference(task.Cast), at);
            BitTally<TLanes, TVector> first = default, second = default, third = default;
            nuint word = 0, place = 0;
            for (; word < eights; word += 8, place += 8 * step)
            {
                AddFour<TPairing>(
                    ref favour, ref decisive, ref cast, word, ref panel, place,
                    ref first, ref second, ref third, out TVector a, out TVector b, out TVector c);
                AddFour<TPairing>(
                    ref favour, ref decisive, ref cast, word + 4, ref panel, place + (4 * step),
                    ref first, ref second, ref third, out TVector d, out TVector e, out TVector f);
                first.AddCarries(a, d);
                second.AddCarries(b, e);
                third.AddCarries(c, f);
            }

            for (; word < words; word++, place += step)
            {
                Combine<TPairing>(
                    ref favour, ref decisive, ref cast, word, ref panel, place, out TVector a, out TVector b, out TVector c);
                first.AddOne(a);
                second.AddOne(b);
                third.AddOne(c);
            }

            if (eights == 0)
                Store(task, row, first.TotalOfSingles(), second.TotalOfSingles(), third.TotalOfSingles());
            else
                Store(task, row, first.Total(), second.Total(), third.Total());
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFour<TPairing>(
        ref ulong favour, ref ulong decisive, ref ulong cast, nuint word, ref ulong panel, nuint place,
        ref BitTally<TLanes, TVector> first, ref BitTally<TLanes, TVector> second, ref BitTally<TLanes, TVector> third,
        out TVector a, out TVector b, out TVector c)
        where TPairing : struct, IPairing
    {
        nuint step = (nuint)(3 * TLanes.Count);
        Combine<TPairing>(ref favour, ref decisive, ref cast, word, ref panel, place, out TVector a0, out TVector b0, out TVector c0);
        Combine<TPairing>(ref favour, ref decisive, ref cast, word + 1, ref panel, place + step, out TVector a1, out TVector b1, out TVector c1);
        Combine<TPairing>(ref favour, ref decisive, ref cast, word + 2, ref panel, place + (2 * step), out TVector a2, out TVector b2, out TVector c2);
        Combine<TPairing>(ref favour, ref decisive, ref cast, word + 3, ref panel, place + (3 * step), out TVector a3, out TVector b3, out TVector c3);
        a = first.AddFour(a0, a1, a2, a3);
        b = second.AddFour(b0, b1, b2, b3);
        c = third.AddFour(c0, c1, c2, c3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Combine<TPairing>(
        ref ulong favour, ref ulong decisive, ref ulong cast, nuint word, ref ulong panel, nuint place, out TVector a, out TVector b, out TVector c)
        where TPairing : struct, IPairing => TPairing.Combine<TLanes, TVector>(
            TLanes.Broadcast(Unsafe.Add(ref favour, word)),
            TPairing.ReadsOnePlane ? default : TLanes.Broadcast(Unsafe.Add(ref decisive, word)),
            TPairing.ReadsOnePlane ? default : TLanes.Broadcast(Unsafe.Add(ref cast, word)),
            TLanes.Load(ref panel, place),
            TLanes.Load(ref panel, place + (nuint)TLanes.Count),
            TLanes.Load(ref panel, place + (nuint)(2 * TLanes.Count)),
            out a,
            out b,
            out c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(in PanelTask task, int row, TVector first, TVector second, TVector third)
    {
        int pairs = task.Counts.Length / 3;
        int pair = Triangle.Start(row, task.RowCount) + task.PanelStart;
        if (row < task.PanelStart && task.PanelStart + TLanes.Count <= task.RowCount)
        {
            ref int counts = ref Unsafe.Add(ref MemoryMarshal.GetReference(task.Counts), pair);
            TLanes.AddTo(ref counts, first);
            TLanes.AddTo(ref Unsafe.Add(ref counts, pairs), second);
            TLanes.AddTo(ref Unsafe.Add(ref counts, 2 * pairs), third);
            return;
        }

        int start = Math.Max(0, row + 1 - task.PanelStart);
        int end = Math.Min(TLanes.Count, task.RowCount - task.PanelStart);
        for (int lane = start; lane < end; lane++)
        {
            task.Counts[pair + lane] += (int)TLanes.Lane(first, lane);
            task.Counts[pairs + pair + lane] += (int)TLanes.Lane(second, lane);
            task.Counts[(2 * pairs) + pair + lane] += (int)TLanes.Lane(third, lane);
        }
    }
}
