namespace UNVoting.Matrices.Kernels;

// What to count of a pair: three words of bits from the planes of either row.
internal interface IPairing
{
    // Whether the first row is read in one plane alone, so that the others need not be loaded.
    static abstract bool ReadsOnePlane { get; }

    static abstract void Combine<TBits, T>(
        T favour, T decisive, T cast, T otherFavour, T otherDecisive, T otherCast, out T first, out T second, out T third)
        where TBits : struct, IBitwise<T>
        where T : struct;
}
