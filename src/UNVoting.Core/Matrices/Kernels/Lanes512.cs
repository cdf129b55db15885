using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace UNVoting.Matrices.Kernels;

// Eight lanes: AVX-512, with byte permutations (VBMI) or shuffles to count and ternary logic to add. Without it the same steps run in software.
internal readonly struct Lanes512 : ILanes<Vector512<ulong>>
{
    public static int Count => 8;

    // How many bits are set in each number from 0 to 63. Written out, because what is put together from a narrower vector is put together at every use.
    private static Vector512<byte> CountsOfSixBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0x0302020102010100UL, 0x0403030203020201, 0x0403030203020201, 0x0504040304030302, 0x0403030203020201, 0x0504040304030302, 0x0504040304030302, 0x0605050405040403).AsByte();
    }

    // The same for 0 to 15, and over again.
    private static Vector512<byte> CountsOfFourBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0x0302020102010100UL, 0x0403030203020201, 0x0302020102010100, 0x0403030203020201, 0x0302020102010100, 0x0403030203020201, 0x0302020102010100, 0x0403030203020201).AsByte();
    }

    // The same for 0 to 3, and over again.
    private static Vector512<byte> CountsOfTwoBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(0x02010100u).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Load(ref ulong source, nint offset) => Vector512.LoadUnsafe(ref Unsafe.Add(ref source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Broadcast(ref ulong source, nint offset) => Vector512.Create(Unsafe.Add(ref source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> And(Vector512<ulong> left, Vector512<ulong> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> WhereEqual(Vector512<ulong> value, Vector512<ulong> left, Vector512<ulong> right) => Avx512F.IsSupported
        ? Avx512F.TernaryLogic(value, left, right, 0x90)
        : Vector512.AndNot(value, left ^ right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> WhereDifferent(Vector512<ulong> value, Vector512<ulong> left, Vector512<ulong> right) => Avx512F.IsSupported
        ? Avx512F.TernaryLogic(value, left, right, 0x60)
        : value & (left ^ right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AddBits(Vector512<ulong> a, Vector512<ulong> b, Vector512<ulong> c, out Vector512<ulong> carry)
    {
        if (Avx512F.IsSupported)
        {
            // 0xE8 is the majority of three bits, 0x96 their parity. The sum so far stands first: it is the operand that the instruction overwrites.
            carry = Avx512F.TernaryLogic(c, a, b, 0xE8);
            return Avx512F.TernaryLogic(c, a, b, 0x96);
        }

        Vector512<ulong> either = a ^ b;
        carry = (a & b) | (either & c);
        return either ^ c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> CountBytes(Vector512<ulong> value)
    {
        if (Avx512Vbmi.IsSupported)
        {
            // The instruction looks at the low six bits of a byte alone. Shifted by six, they hold the byte's high two, and four of its neighbour.
            Vector512<byte> low = Avx512Vbmi.PermuteVar64x8(CountsOfSixBits, value.AsByte());
            Vector512<byte> high = Avx512Vbmi.PermuteVar64x8(CountsOfTwoBits, (value.AsUInt16() >>> 6).AsByte());
            return (low + high).AsUInt64();
        }

        if (Avx512BW.IsSupported)
        {
            Vector512<byte> nibble = Vector512.Create((byte)0x0F);
            Vector512<byte> low = value.AsByte() & nibble;
            Vector512<byte> high = (value.AsUInt16() >>> 4).AsByte() & nibble;
            return (Avx512BW.Shuffle(CountsOfFourBits, low) + Avx512BW.Shuffle(CountsOfFourBits, high)).AsUInt64();
        }

        return Vector512.Create(Lanes256.CountBytes(value.GetLower()), Lanes256.CountBytes(value.GetUpper()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> SumBytes(Vector512<ulong> value) => Avx512BW.IsSupported
        ? Avx512BW.SumAbsoluteDifferences(value.AsByte(), Vector512<byte>.Zero).AsUInt64()
        : Vector512.Create(Lanes256.SumBytes(value.GetLower()), Lanes256.SumBytes(value.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AddBytes(Vector512<ulong> left, Vector512<ulong> right) => (left.AsByte() + right.AsByte()).AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AddEightfold(Vector512<ulong> left, Vector512<ulong> right) => left + (right << 3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Lane(Vector512<ulong> lanes, int index) => lanes.GetElement(index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddTo(ref int counts, Vector512<ulong> lanes)
    {
        Vector256<int> narrow = Avx512F.IsSupported
            ? Avx512F.ConvertToVector256Int32(lanes)
            : Vector256.Narrow(lanes.GetLower(), lanes.GetUpper()).AsInt32();
        (Vector256.LoadUnsafe(ref counts) + narrow).StoreUnsafe(ref counts);
    }
}
