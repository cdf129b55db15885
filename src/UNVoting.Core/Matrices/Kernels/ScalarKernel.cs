using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UNVoting.Matrices.Kernels;

// One row against one row, 64 columns at a time, with the processor's population count.
internal readonly struct ScalarKernel : IPairKernel
{
    public static int PanelRows => 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Count<TPairing>(in PanelTask task)
        where TPairing : struct, IPairing
    {
        int pairs = task.Counts.Length / 3;
        ref ulong panel = ref MemoryMarshal.GetReference(task.Panel);
        for (int row = 0; row < task.RowEnd; row++)
        {
            int at = task.Rows[row] * task.Stride;
            ref ulong favour = ref Unsafe.Add(ref MemoryMarshal.GetReference(task.Favour), at);
            ref ulong decisive = ref Unsafe.Add(ref MemoryMarshal.GetReference(task.Decisive), at);
            ref ulong cast = ref Unsafe.Add(ref MemoryMarshal.GetReference(task.Cast), at);
            int first = 0, second = 0, third = 0;
            for (nuint word = 0, place = 0; word < (nuint)task.Words; word++, place += 3)
            {
                TPairing.Combine<Lanes64, ulong>(
                    Unsafe.Add(ref favour, word),
                    TPairing.ReadsOnePlane ? 0 : Unsafe.Add(ref decisive, word),
                    TPairing.ReadsOnePlane ? 0 : Unsafe.Add(ref cast, word),
                    Unsafe.Add(ref panel, place),
                    Unsafe.Add(ref panel, place + 1),
                    Unsafe.Add(ref panel, place + 2),
                    out ulong a,
                    out ulong b,
                    out ulong c);
                first += BitOperations.PopCount(a);
                second += BitOperations.PopCount(b);
                third += BitOperations.PopCount(c);
            }

            int pair = Triangle.Start(row, task.RowCount) + task.PanelStart;
            task.Counts[pair] += first;
            task.Counts[pairs + pair] += second;
            task.Counts[(2 * pairs) + pair] += third;
        }
    }
}
