using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace UNVoting.Matrices.Kernels;

// Two lanes: Arm AdvSimd, which counts the bits of bytes itself, or SSSE3 with byte shuffles; elsewhere plain arithmetic.
internal readonly struct Lanes128 : ILanes<Vector128<ulong>>
{
    // How many bits are set in each number from 0 to 15.
    public static Vector128<byte> NibbleCounts => Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);

    public static int Count => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> Load(ref ulong source, nint offset) => Vector128.LoadUnsafe(ref Unsafe.Add(ref source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> Broadcast(ref ulong source, nint offset) => Vector128.Create(Unsafe.Add(ref source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> And(Vector128<ulong> left, Vector128<ulong> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> WhereEqual(Vector128<ulong> value, Vector128<ulong> left, Vector128<ulong> right) => Vector128.AndNot(value, left ^ right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> WhereDifferent(Vector128<ulong> value, Vector128<ulong> left, Vector128<ulong> right) => value & (left ^ right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> AddBits(Vector128<ulong> a, Vector128<ulong> b, Vector128<ulong> c, out Vector128<ulong> carry)
    {
        Vector128<ulong> either = a ^ b;
        carry = (a & b) | (either & c);
        return either ^ c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> CountBytes(Vector128<ulong> value)
    {
        if (AdvSimd.IsSupported)
            return AdvSimd.PopCount(value.AsByte()).AsUInt64();
        Vector128<byte> nibble = Vector128.Create((byte)0x0F);
        if (Ssse3.IsSupported)
        {
            Vector128<byte> low = value.AsByte() & nibble;
            Vector128<byte> high = (value.AsUInt16() >>> 4).AsByte() & nibble;
            return (Ssse3.Shuffle(NibbleCounts, low) + Ssse3.Shuffle(NibbleCounts, high)).AsUInt64();
        }

        // Bits in pairs, then in fours, then in bytes.
        Vector128<ulong> pairs = value - ((value >>> 1) & Vector128.Create(0x5555555555555555UL));
        Vector128<ulong> fours = (pairs & Vector128.Create(0x3333333333333333UL)) + ((pairs >>> 2) & Vector128.Create(0x3333333333333333UL));
        return (fours + (fours >>> 4)) & nibble.AsUInt64();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> SumBytes(Vector128<ulong> value)
    {
        if (Sse2.IsSupported)
            return Sse2.SumAbsoluteDifferences(value.AsByte(), Vector128<byte>.Zero).AsUInt64();
        if (AdvSimd.IsSupported)
            return AdvSimd.AddPairwiseWidening(AdvSimd.AddPairwiseWidening(AdvSimd.AddPairwiseWidening(value.AsByte())));
        Vector128<ulong> twos = (value & Vector128.Create(0x00FF00FF00FF00FFUL)) + ((value >>> 8) & Vector128.Create(0x00FF00FF00FF00FFUL));
        Vector128<ulong> fours = twos + (twos >>> 16);
        return (fours + (fours >>> 32)) & Vector128.Create(0xFFFFUL);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> AddBytes(Vector128<ulong> left, Vector128<ulong> right) => (left.AsByte() + right.AsByte()).AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> AddEightfold(Vector128<ulong> left, Vector128<ulong> right) => left + (right << 3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Lane(Vector128<ulong> lanes, int index) => lanes.GetElement(index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddTo(ref int counts, Vector128<ulong> lanes)
    {
        counts += (int)lanes.GetElement(0);
        Unsafe.Add(ref counts, 1) += (int)lanes.GetElement(1);
    }
}
