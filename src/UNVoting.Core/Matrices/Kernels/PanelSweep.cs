using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UNVoting.Matrices.Kernels;

// Walks the pairs of a view so that what is read again and again stays near: a strip of columns at a time; within it a block of rows in the
// second cache; and a panel of other rows, packed in the first, which the rows of the block stream past.
internal static class PanelSweep<TKernel>
    where TKernel : struct, IPairKernel
{
    // A panel of eight rows fills 24 KB, within the first cache; and the tally's bytes hold the counts of a strip.
    private const int StripWords = 128;

    // A strip of so many rows fills 768 KB, within a second cache of 1 MB; panels are packed anew for each block.
    private const int BlockRows = 256;

    private const int CacheLine = 64;

    public static int Panels(int rows) => (rows + TKernel.PanelRows - 1) / TKernel.PanelRows;

    public static void Count<TPairing>(
        PlanesView view, Plane plane, int firstPanel, int endPanel, Span<int> first, Span<int> second, Span<int> third)
        where TPairing : struct, IPairing
    {
        int words = view.Columns.Words.Length;
        Span<ulong> scratch = stackalloc ulong[(3 * TKernel.PanelRows * Math.Min(words, StripWords)) + (CacheLine / sizeof(ulong))];
        scratch = scratch[WordsToCacheLine(scratch)..];
        for (int start = 0; start < words; start += StripWords)
        {
            int length = Math.Min(StripWords, words - start);
            ReadOnlySpan<ulong> favour = From(view, plane, start);
            ReadOnlySpan<ulong> decisive = From(view, TPairing.ReadsOnePlane ? plane : Plane.Decisive, start);
            ReadOnlySpan<ulong> cast = From(view, TPairing.ReadsOnePlane ? plane : Plane.Cast, start);
            int lastRow = Math.Min(endPanel * TKernel.PanelRows, view.Rows.Length) - 1;
            for (int block = 0; block < lastRow; block += BlockRows)
            {
                // Panels before the block hold no row of higher number than its rows.
                for (int panel = Math.Max(firstPanel, block / TKernel.PanelRows); panel < endPanel; panel++)
                {
                    int panelStart = panel * TKernel.PanelRows;
                    Pack(view, panelStart, start, view.Columns.Words.Slice(start, length), scratch);
                    TKernel.Count<TPairing>(new PanelTask
                    {
                        Panel = scratch,
                        PanelStart = panelStart,
                        RowStart = block,
                        RowEnd = Math.Min(block + BlockRows, Math.Min(panelStart + TKernel.PanelRows, view.Rows.Length) - 1),
                        RowCount = view.Rows.Length,
                        Rows = view.Rows.AsSpan(),
                        Favour = favour,
                        Decisive = decisive,
                        Cast = cast,
                        Stride = view.Planes.Stride,
                        Words = length,
                        First = first,
                        Second = second,
                        Third = third,
                    });
                }
            }
        }
    }

    private static ReadOnlySpan<ulong> From(PlanesView view, Plane plane, int start) =>
        view.Planes.Bits[(((int)plane * view.Planes.PlaneSize) + view.Columns.FirstWord + start)..];

    private static void Pack(PlanesView view, int panelStart, int start, ReadOnlySpan<ulong> mask, Span<ulong> panel)
    {
        // Lanes past the last row keep what they held; it is counted and not stored.
        int lanes = Math.Min(TKernel.PanelRows, view.Rows.Length - panelStart);
        for (int lane = 0; lane < lanes; lane++)
        {
            ReadOnlySpan<int> rows = view.Rows.AsSpan();
            for (int plane = 0; plane < 3; plane++)
            {
                Pack(
                    view.Planes.Row((Plane)plane, rows[panelStart + lane])[(view.Columns.FirstWord + start)..],
                    mask,
                    panel[((plane * TKernel.PanelRows) + lane)..]);
            }
        }
    }

    // Every word of the target that belongs to the lane and plane at its start.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pack(ReadOnlySpan<ulong> source, ReadOnlySpan<ulong> mask, Span<ulong> target)
    {
        // Bounds are those of the panel and its strip; checking them at every word costs more than the word.
        ref ulong from = ref MemoryMarshal.GetReference(source);
        ref ulong with = ref MemoryMarshal.GetReference(mask);
        ref ulong to = ref MemoryMarshal.GetReference(target);
        nint step = 3 * TKernel.PanelRows;
        for (nint word = 0; word < mask.Length; word++)
            Unsafe.Add(ref to, word * step) = Unsafe.Add(ref from, word) & Unsafe.Add(ref with, word);
    }

    // Memory of the stack stays where it is, so its address may be asked for.
    private static int WordsToCacheLine(Span<ulong> scratch)
    {
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<ulong>(), ref MemoryMarshal.GetReference(scratch));
        return (int)(-address & (CacheLine - 1)) / sizeof(ulong);
    }
}
