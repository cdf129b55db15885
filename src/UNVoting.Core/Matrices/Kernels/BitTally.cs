using System.Runtime.CompilerServices;

namespace UNVoting.Matrices.Kernels;

// A count of set bits in every lane, kept as binary digits spread over whole vectors (Harley and Seal): eight words cost seven full adders and one
// count of bytes instead of eight. Bytes hold up to 255, so at most 255 words may be added in eights and 17 singly.
internal struct BitTally<TLanes, TVector>
    where TLanes : struct, ILanes<TVector>
    where TVector : struct
{
    private TVector ones;
    private TVector twos;
    private TVector fours;
    private TVector eights;
    private TVector singles;

    // The carry has weight four; two of them go to AddCarries.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector AddFour(TVector a, TVector b, TVector c, TVector d)
    {
        ones = TLanes.AddBits(ones, a, b, out TVector carry);
        ones = TLanes.AddBits(ones, c, d, out TVector other);
        twos = TLanes.AddBits(twos, carry, other, out TVector result);
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddCarries(TVector a, TVector b)
    {
        fours = TLanes.AddBits(fours, a, b, out TVector carry);
        eights = TLanes.AddBytes(eights, TLanes.CountBytes(carry));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddOne(TVector a) => singles = TLanes.AddBytes(singles, TLanes.CountBytes(a));

    // The count of each lane after words were added singly.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly TVector TotalOfSingles() => TLanes.SumBytes(singles);

    // The count of each lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly TVector Total()
    {
        TVector sum = TLanes.CountBytes(fours);
        sum = TLanes.AddBytes(TLanes.AddBytes(sum, sum), TLanes.CountBytes(twos));
        sum = TLanes.AddBytes(TLanes.AddBytes(sum, sum), TLanes.CountBytes(ones));
        return TLanes.AddEightfold(TLanes.SumBytes(TLanes.AddBytes(sum, singles)), TLanes.SumBytes(eights));
    }
}
