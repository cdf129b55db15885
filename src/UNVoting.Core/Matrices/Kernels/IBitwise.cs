namespace UNVoting.Matrices.Kernels;

// Machine words of some width: one 64-bit lane for each of several neighbouring rows, all holding the same 64 columns.
internal interface IBitwise<T>
    where T : struct
{
    static abstract int Count { get; }

    // Neighbouring words, one to a lane.
    static abstract T Load(ref ulong source, nint offset);

    // One word in every lane.
    static abstract T Broadcast(ref ulong source, nint offset);

    static abstract T And(T left, T right);

    // The bits of value where left and right are equal.
    static abstract T WhereEqual(T value, T left, T right);

    // The bits of value where left and right differ.
    static abstract T WhereDifferent(T value, T left, T right);
}
