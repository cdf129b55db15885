using System.Runtime.CompilerServices;

namespace UNVoting.Matrices.Kernels;

// A count of set bits in every lane, kept as binary digits spread over whole vectors (Harley and Seal): eight words cost seven full adders and one
// count of bytes instead of eight. Bytes hold up to 255: 248 words may be added,
// and the ones, twos and fours leave room in their sum for 24 words more.
internal struct BitTally<TLanes, TVector>
    where TLanes : struct, ILanes<TVector>
    where TVector : struct
{
    private TVector ones;
    private TVector twos;
    private TVector fours;
    private TVector eights;

    // Takes two words and gives the carry of weight two; two such carries go to AddTwos.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddOnes(TVector a, TVector b, out TVector carry) => ones = TLanes.AddBits(a, b, ones, out carry);

    // Gives the carry of weight four; two such carries go to AddFours.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddTwos(TVector a, TVector b, out TVector carry) => twos = TLanes.AddBits(a, b, twos, out carry);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddFours(TVector a, TVector b)
    {
        fours = TLanes.AddBits(a, b, fours, out TVector carry);
        eights = TLanes.AddBytes(eights, TLanes.CountBytes(carry));
    }

    // The count of each lane, with that of a few words more which bytes hold already.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly TVector Total(TVector more)
    {
        TVector sum = TLanes.CountBytes(fours);
        sum = TLanes.AddBytes(TLanes.AddBytes(sum, sum), TLanes.CountBytes(twos));
        sum = TLanes.AddBytes(TLanes.AddBytes(sum, sum), TLanes.CountBytes(ones));
        return TLanes.AddEightfold(TLanes.SumBytes(TLanes.AddBytes(sum, more)), TLanes.SumBytes(eights));
    }
}
