namespace UNVoting.Matrices.Kernels;

// Bitwise operations of a machine word of some width, so that one formula serves every width.
internal interface IBitwise<T>
    where T : struct
{
    static abstract T And(T left, T right);

    static abstract T Xor(T left, T right);

    // The bits of left that are not in right.
    static abstract T Except(T left, T right);
}
