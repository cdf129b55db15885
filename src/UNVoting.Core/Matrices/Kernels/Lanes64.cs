using System.Runtime.CompilerServices;

namespace UNVoting.Matrices.Kernels;

// One 64-bit word.
internal readonly struct Lanes64 : IBitwise<ulong>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong And(ulong left, ulong right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Xor(ulong left, ulong right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Except(ulong left, ulong right) => left & ~right;
}
