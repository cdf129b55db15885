namespace UNVoting.Matrices.Kernels;

// Vectors whose bits can be counted lane by lane.
internal interface ILanes<TVector> : IBitwise<TVector>
    where TVector : struct
{
    // A full adder on every bit: the sum, and the carry of twice the weight.
    static abstract TVector AddBits(TVector a, TVector b, TVector c, out TVector carry);

    // The number of set bits of each byte, in that byte.
    static abstract TVector CountBytes(TVector value);

    static abstract TVector AddBytes(TVector left, TVector right);

    // The sum of the eight bytes of each lane.
    static abstract TVector SumBytes(TVector value);

    // Each lane of left plus eight times that of right.
    static abstract TVector AddEightfold(TVector left, TVector right);

    // Adds the lanes to as many neighbouring counts.
    static abstract void AddTo(ref int counts, TVector lanes);

    static abstract ulong Lane(TVector lanes, int index);
}
