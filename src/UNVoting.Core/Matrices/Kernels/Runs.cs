using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UNVoting.Matrices.Kernels;

// Arithmetic on whole runs of numbers, as many at a time as the processor takes. The operations on each number are the same whatever that is, and so is the answer.
internal static class Runs
{
    // Of a table of rows as wide as the sums: sums[i] = Σ cells[row · width + i], a row counted as often as it is listed.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddUp(ReadOnlySpan<long> cells, ReadOnlySpan<int> rows, Span<long> sums)
    {
        // A row that is not there is refused once here, not at each of its loads.
        foreach (int row in rows)
            _ = cells.Slice(row * sums.Length, sums.Length);
        ref long first = ref MemoryMarshal.GetReference(cells);
        int i = 0;

        // Four vectors of sums stay in registers while all rows pass by.
        for (; i <= sums.Length - (4 * Vector<long>.Count); i += 4 * Vector<long>.Count)
        {
            Vector<long> a = default, b = default, c = default, d = default;
            foreach (int row in rows)
            {
                var place = (nuint)((row * sums.Length) + i);
                a += Vector.LoadUnsafe(ref first, place);
                b += Vector.LoadUnsafe(ref first, place + (nuint)Vector<long>.Count);
                c += Vector.LoadUnsafe(ref first, place + (nuint)(2 * Vector<long>.Count));
                d += Vector.LoadUnsafe(ref first, place + (nuint)(3 * Vector<long>.Count));
            }

            a.CopyTo(sums[i..]);
            b.CopyTo(sums[(i + Vector<long>.Count)..]);
            c.CopyTo(sums[(i + (2 * Vector<long>.Count))..]);
            d.CopyTo(sums[(i + (3 * Vector<long>.Count))..]);
        }

        for (; i < sums.Length; i++)
        {
            sums[i] = 0;
            foreach (int row in rows)
                sums[i] += cells[(row * sums.Length) + i];
        }
    }

    // How likely 0, 1, 2 … events are once another one is told of: likely[i] = likely[i] · (1 − chance) + likely[i − 1] · chance.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Convolve(Span<double> likely, double chance)
    {
        // From the top, so that what is read has not been written yet.
        double not = 1 - chance;
        int end = likely.Length;
        ref double first = ref MemoryMarshal.GetReference(likely);
        for (; end > Vector<double>.Count; end -= Vector<double>.Count)
        {
            var start = (nuint)(end - Vector<double>.Count);
            Vector<double> next = (Vector.LoadUnsafe(ref first, start) * not) + (Vector.LoadUnsafe(ref first, start - 1) * chance);
            next.StoreUnsafe(ref first, start);
        }

        for (int i = end - 1; i > 0; i--)
            likely[i] = (likely[i] * not) + (likely[i - 1] * chance);
        likely[0] *= not;
    }
}
