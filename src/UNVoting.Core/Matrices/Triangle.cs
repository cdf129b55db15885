using System.Runtime.CompilerServices;

namespace UNVoting.Matrices;

// The pairs of n rows, each once, in the order (0,1), (0,2), … (0,n−1), (1,2), …
internal static class Triangle
{
    public static long Pairs(int rows) => (long)rows * (rows - 1) / 2;

    // Pair (first, second) is number Start(first, rows) + second, for first < second.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Start(int first, int rows) => (int)(((long)first * ((2L * rows) - first - 1)) >> 1) - first - 1;
}
