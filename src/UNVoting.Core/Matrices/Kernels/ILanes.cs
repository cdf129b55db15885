namespace UNVoting.Matrices.Kernels;

// A vector of 64-bit lanes: one lane for each of several neighbouring rows, each holding the same 64 columns.
internal interface ILanes<TVector> : IBitwise<TVector>
    where TVector : struct
{
    static abstract int Count { get; }

    static abstract TVector Load(ref readonly ulong source, nuint offset);

    static abstract TVector Broadcast(ulong word);

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
