using System.Runtime.CompilerServices;

namespace UNVoting.Matrices.Kernels;

// Joint votes; those of them in which both or neither voted yes or no; and those of these in which one was in favour and the other not.
// The second less the third are the same votes, the first less the second the partial ones. Three ternary or five binary operations.
internal readonly struct Agreement : IPairing
{
    public static bool ReadsOnePlane => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Combine<TBits, T>(
        T favour, T decisive, T cast, T otherFavour, T otherDecisive, T otherCast, out T first, out T second, out T third)
        where TBits : struct, IBitwise<T>
        where T : struct
    {
        first = TBits.And(cast, otherCast);
        second = TBits.Except(first, TBits.Xor(decisive, otherDecisive));
        third = TBits.And(second, TBits.Xor(favour, otherFavour));
    }
}
