using System.Numerics;

namespace UNVoting.Matrices.Kernels;

// Rows of numbers added up, element by element: the same sums to the last bit on every machine.
internal static class RowSums
{
    internal static void Set(Span<double> sums, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        int k = 0;
        for (; k <= sums.Length - Vector<double>.Count; k += Vector<double>.Count)
            (new Vector<double>(first[k..]) + new Vector<double>(second[k..])).CopyTo(sums[k..]);
        for (; k < sums.Length; k++)
            sums[k] = first[k] + second[k];
    }

    internal static void Add(Span<double> sums, ReadOnlySpan<double> row) => Set(sums, sums, row);

    internal static void Subtract(Span<double> sums, ReadOnlySpan<double> row)
    {
        int k = 0;
        for (; k <= sums.Length - Vector<double>.Count; k += Vector<double>.Count)
            (new Vector<double>(sums[k..]) - new Vector<double>(row[k..])).CopyTo(sums[k..]);
        for (; k < sums.Length; k++)
            sums[k] -= row[k];
    }
}
