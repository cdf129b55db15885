namespace UNVoting.Matrices.Kernels;

// What to count of a pair: three words of bits from the planes of either row.
internal interface IPairing
{
    // Whether the first row is read in one plane alone, the one given as favour.
    static abstract bool ReadsOnePlane { get; }

    // The word that is so many after the references, against the words of as many lanes of the panel.
    static abstract void Combine<TLanes, TVector>(
        in RowWords row, nint word, ref ulong panel, out TVector first, out TVector second, out TVector third)
        where TLanes : struct, IBitwise<TVector>
        where TVector : struct;
}
