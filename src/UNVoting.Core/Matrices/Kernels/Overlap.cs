using System.Runtime.CompilerServices;

namespace UNVoting.Matrices.Kernels;

// What one plane of a row shares with each plane of the other; the plane is the one given as favour.
// Three of these make the nine numbers of a table, of which none follows from the others where votes are missing.
internal readonly struct Overlap : IPairing
{
    public static bool ReadsOnePlane => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Combine<TBits, T>(
        T favour, T decisive, T cast, T otherFavour, T otherDecisive, T otherCast, out T first, out T second, out T third)
        where TBits : struct, IBitwise<T>
        where T : struct
    {
        first = TBits.And(favour, otherFavour);
        second = TBits.And(favour, otherDecisive);
        third = TBits.And(favour, otherCast);
    }
}
