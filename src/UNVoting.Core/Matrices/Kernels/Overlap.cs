using System.Runtime.CompilerServices;

namespace UNVoting.Matrices.Kernels;

// What one plane of a row shares with each plane of the other; the plane is the one given as favour.
// Three of these make the nine numbers of a table, of which none follows from the others where votes are missing.
internal readonly struct Overlap : IPairing
{
    public static bool ReadsOnePlane => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Combine<TLanes, TVector>(
        in RowWords row, nint word, ref ulong panel, out TVector first, out TVector second, out TVector third)
        where TLanes : struct, IBitwise<TVector>
        where TVector : struct
    {
        TVector plane = TLanes.Broadcast(ref row.Favour, word);
        first = TLanes.And(plane, TLanes.Load(ref panel, 3 * word * TLanes.Count));
        second = TLanes.And(plane, TLanes.Load(ref panel, ((3 * word) + 1) * TLanes.Count));
        third = TLanes.And(plane, TLanes.Load(ref panel, ((3 * word) + 2) * TLanes.Count));
    }
}
