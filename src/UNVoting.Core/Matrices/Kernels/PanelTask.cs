using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace UNVoting.Matrices.Kernels;

// A strip of words of some rows, to be counted against a panel of rows packed for the purpose.
internal readonly ref struct PanelTask
{
    // Per word the favour, decisive and cast planes, each with one word for every row of the panel; columns outside the view are blank.
    public required ReadOnlySpan<ulong> Panel { get; init; }

    // The number of the panel's first row. The panel may reach past the last row; what such rows hold is not counted.
    public required int PanelStart { get; init; }

    // The rows to pair with the panel's rows of higher number: from the one to before the other.
    public required int RowStart { get; init; }

    public required int RowEnd { get; init; }

    public required int RowCount { get; init; }

    // Where in the planes each row is.
    public required ReadOnlySpan<int> Rows { get; init; }

    // The planes of the rows from the strip's first word on; all three are the same where one plane is read.
    public required ReadOnlySpan<ulong> Favour { get; init; }

    public required ReadOnlySpan<ulong> Decisive { get; init; }

    public required ReadOnlySpan<ulong> Cast { get; init; }

    // The distance from a row to the next within a plane.
    public required int Stride { get; init; }

    // The words of the strip.
    public required int Words { get; init; }

    // One number for each pair, from each of the three words of its pairing.
    public required Span<int> First { get; init; }

    public required Span<int> Second { get; init; }

    public required Span<int> Third { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RowWords Row(int number)
    {
        int at = Rows[number] * Stride;
        return new RowWords(
            ref Unsafe.Add(ref MemoryMarshal.GetReference(Favour), at),
            ref Unsafe.Add(ref MemoryMarshal.GetReference(Decisive), at),
            ref Unsafe.Add(ref MemoryMarshal.GetReference(Cast), at));
    }

    // Where the counts of the row and the panel's first row stand; those of the rows after it follow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Pair(int number) => Triangle.Start(number, RowCount) + PanelStart;

    // Row after row, counts stand too far apart for the processor to foresee; asked for before the row is counted, they are near when it is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FetchCounts(int number)
    {
        Fetch(First, Pair(number));
        Fetch(Second, Pair(number));
        Fetch(Third, Pair(number));
    }

    // Asking for an address reads nothing, so that one outside the counts does no harm.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Fetch(Span<int> counts, int pair)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetReference(counts), pair)));
    }
}
