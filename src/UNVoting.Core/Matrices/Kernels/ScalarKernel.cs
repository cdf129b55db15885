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
        for (int number = task.RowStart; number < task.RowEnd; number++)
        {
            CountRow<TPairing>(task.Row(number), ref MemoryMarshal.GetReference(task.Panel), task.Words, out int first, out int second, out int third);
            int pair = task.Pair(number);
            task.First[pair] += first;
            task.Second[pair] += second;
            task.Third[pair] += third;
        }
    }

    // Apart, so that the loop has the registers to itself.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void CountRow<TPairing>(in RowWords place, ref ulong panel, int words, out int first, out int second, out int third)
        where TPairing : struct, IPairing
    {
        RowWords row = place;
        int a = 0, b = 0, c = 0;
        for (nint word = 0; word < words; word++)
        {
            TPairing.Combine<Lanes64, ulong>(row, word, ref panel, out ulong x, out ulong y, out ulong z);
            a += BitOperations.PopCount(x);
            b += BitOperations.PopCount(y);
            c += BitOperations.PopCount(z);
        }

        first = a;
        second = b;
        third = c;
    }
}
