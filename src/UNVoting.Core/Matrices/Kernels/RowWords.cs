using System.Runtime.CompilerServices;

namespace UNVoting.Matrices.Kernels;

// A place in the planes of one row.
internal readonly ref struct RowWords
{
    public readonly ref ulong Favour;
    public readonly ref ulong Decisive;
    public readonly ref ulong Cast;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RowWords(ref ulong favour, ref ulong decisive, ref ulong cast)
    {
        Favour = ref favour;
        Decisive = ref decisive;
        Cast = ref cast;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RowWords Skip(int words) =>
        new(ref Unsafe.Add(ref Favour, words), ref Unsafe.Add(ref Decisive, words), ref Unsafe.Add(ref Cast, words));
}
