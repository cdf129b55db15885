using System.Runtime.CompilerServices;

namespace UNVoting.Matrices.Kernels;

// One lane.
internal readonly struct Lanes64 : IBitwise<ulong>
{
    public static int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Load(ref ulong source, nint offset) => Unsafe.Add(ref source, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Broadcast(ref ulong source, nint offset) => Unsafe.Add(ref source, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong And(ulong left, ulong right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong WhereEqual(ulong value, ulong left, ulong right) => value & ~(left ^ right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong WhereDifferent(ulong value, ulong left, ulong right) => value & (left ^ right);
}
