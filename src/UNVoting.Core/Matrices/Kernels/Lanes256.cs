using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace UNVoting.Matrices.Kernels;

// Four lanes: AVX2. Without it the same steps run on two halves.
internal readonly struct Lanes256 : ILanes<Vector256<ulong>>
{
    public static int Count => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> Load(ref ulong source, nint offset) => Vector256.LoadUnsafe(ref Unsafe.Add(ref source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> Broadcast(ref ulong source, nint offset) => Vector256.Create(Unsafe.Add(ref source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> And(Vector256<ulong> left, Vector256<ulong> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> WhereEqual(Vector256<ulong> value, Vector256<ulong> left, Vector256<ulong> right) => Vector256.AndNot(value, left ^ right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> WhereDifferent(Vector256<ulong> value, Vector256<ulong> left, Vector256<ulong> right) => value & (left ^ right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> AddBits(Vector256<ulong> a, Vector256<ulong> b, Vector256<ulong> c, out Vector256<ulong> carry)
    {
        Vector256<ulong> either = a ^ b;
        carry = (a & b) | (either & c);
        return either ^ c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> CountBytes(Vector256<ulong> value)
    {
        if (Avx2.IsSupported)
        {
            Vector256<byte> table = Vector256.Create(0x0302020102010100UL, 0x0403030203020201, 0x0302020102010100, 0x0403030203020201).AsByte();
            Vector256<byte> nibble = Vector256.Create((byte)0x0F);
            Vector256<byte> low = value.AsByte() & nibble;
            Vector256<byte> high = (value.AsUInt16() >>> 4).AsByte() & nibble;
            return (Avx2.Shuffle(table, low) + Avx2.Shuffle(table, high)).AsUInt64();
        }

        return Vector256.Create(Lanes128.CountBytes(value.GetLower()), Lanes128.CountBytes(value.GetUpper()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> SumBytes(Vector256<ulong> value) => Avx2.IsSupported
        ? Avx2.SumAbsoluteDifferences(value.AsByte(), Vector256<byte>.Zero).AsUInt64()
        : Vector256.Create(Lanes128.SumBytes(value.GetLower()), Lanes128.SumBytes(value.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> AddBytes(Vector256<ulong> left, Vector256<ulong> right) => (left.AsByte() + right.AsByte()).AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> AddEightfold(Vector256<ulong> left, Vector256<ulong> right) => left + (right << 3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Lane(Vector256<ulong> lanes, int index) => lanes.GetElement(index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddTo(ref int counts, Vector256<ulong> lanes)
    {
        Vector128<int> narrow = Avx2.IsSupported
            ? Avx2.PermuteVar8x32(lanes.AsInt32(), Vector256.Create(0, 2, 4, 6, 0, 2, 4, 6)).GetLower()
            : Vector128.Narrow(lanes.GetLower(), lanes.GetUpper()).AsInt32();
        (Vector128.LoadUnsafe(ref counts) + narrow).StoreUnsafe(ref counts);
    }
}
