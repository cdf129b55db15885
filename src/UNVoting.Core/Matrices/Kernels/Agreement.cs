using System.Runtime.CompilerServices;

namespace UNVoting.Matrices.Kernels;

// Joint votes; those of them in which both or neither voted yes or no; and those of these in which one was in favour and the other not.
// The second less the third are the same votes, the first less the second the partial ones. Three ternary or five binary operations.
internal readonly struct Agreement : IPairing
{
    public static bool ReadsOnePlane => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Combine<TLanes, TVector>(
        in RowWords row, nint word, ref ulong panel, out TVector first, out TVector second, out TVector third)
        where TLanes : struct, IBitwise<TVector>
        where TVector : struct
    {
        first = TLanes.And(TLanes.Broadcast(ref row.Cast, word), TLanes.Load(ref panel, ((3 * word) + 2) * TLanes.Count));
        second = TLanes.WhereEqual(first, TLanes.Broadcast(ref row.Decisive, word), TLanes.Load(ref panel, ((3 * word) + 1) * TLanes.Count));
        third = TLanes.WhereDifferent(second, TLanes.Broadcast(ref row.Favour, word), TLanes.Load(ref panel, 3 * word * TLanes.Count));
    }
}
