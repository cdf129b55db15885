using System.Runtime.CompilerServices;

namespace UNVoting.Matrices.Kernels;

// A count of set bits in every lane, kept as binary digits spread over whole vectors (Harley and Seal): eight words cost seven full adders and one
// count of bytes instead of eight. Bytes hold up to 255, so 248 words may be added by eights, and seven before them: the digits may be set where nothing stands yet.
internal struct BitTally<TLanes, TVector>
    where TLanes : struct, ILanes<TVector>
    where TVector : struct
{
    public TVector Ones;
    public TVector Twos;
    public TVector Fours;
    private TVector eights;

    // Takes two words and gives the carry of weight two; two such carries go to AddTwos.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddOnes(TVector a, TVector b, out TVector carry) => Ones = TLanes.AddBits(a, b, Ones, out carry);

    // Gives the carry of weight four; two such carries go to AddFours.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddTwos(TVector a, TVector b, out TVector carry) => Twos = TLanes.AddBits(a, b, Twos, out carry);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddFours(TVector a, TVector b)
    {
        Fours = TLanes.AddBits(a, b, Fours, out TVector carry);
        eights = TLanes.AddBytes(eights, TLanes.CountBytes(carry));
    }

    // The count of each lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly TVector Total()
    {
        TVector sum = TLanes.CountBytes(Fours);
        sum = TLanes.AddBytes(TLanes.AddBytes(sum, sum), TLanes.CountBytes(Twos));
        sum = TLanes.AddBytes(TLanes.AddBytes(sum, sum), TLanes.CountBytes(Ones));
        return TLanes.AddEightfold(TLanes.SumBytes(sum), TLanes.SumBytes(eights));
    }
}
