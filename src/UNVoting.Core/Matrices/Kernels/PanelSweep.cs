using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UNVoting.Matrices.Kernels;

// Walks the pairs of a view so that what is read again and again stays near: a strip of columns at a time, a panel of rows packed in the first cache
// within it, and the other rows streaming past.
internal static class PanelSweep<TKernel>
    where TKernel : struct, IPairKernel
{
    // A panel of eight rows fills 24 KB, within the first cache; and the tally's bytes hold the counts of a strip.
    private const int StripWords = 128;

    private const int CacheLine = 64;

    public static int Panels(int rows) => (rows + TKernel.PanelRows - 1) / TKernel.PanelRows;

    public static void Count<TPairing>(PlanesView view, Span<int> counts, Plane plane, int firstPanel, int endPanel)
        where TPairing : struct, IPairing
    {
        VotePlanes planes = view.Planes;
        int words = view.Columns.Words.Length;
        Span<ulong> scratch = stackalloc ulong[(3 * TKernel.PanelRows * Math.Min(words, StripWords)) + (CacheLine / sizeof(ulong))];
        scratch = scratch[WordsToCacheLine(scratch)..];
        for (int start = 0; start < words; start += StripWords)
        {
            int length = Math.Min(StripWords, words - start);
            int at = view.Columns.FirstWord + start;
            for (int panel = firstPanel; panel < endPanel; panel++)
            {
                int panelStart = panel * TKernel.PanelRows;
                Pack(view, panelStart, start, length, scratch);
                TKernel.Count<TPairing>(new PanelTask
                {
                    Panel = scratch,
                    PanelStart = panelStart,
                    RowEnd = Math.Min(panelStart + TKernel.PanelRows, view.Rows.Length) - 1,
                    RowCount = view.Rows.Length,
                    Rows = view.Rows.AsSpan(),
                    Favour = planes.Bits[(((int)plane * planes.PlaneSize) + at)..],
                    Decisive = planes.Bits[((TPairing.ReadsOnePlane ? (int)plane : (int)Plane.Decisive) * planes.PlaneSize + at)..],
                    Cast = planes.Bits[((TPairing.ReadsOnePlane ? (int)plane : (int)Plane.Cast) * planes.PlaneSize + at)..],
                    Stride = planes.Stride,
                    Words = length,
                    Counts = counts,
                });
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pack(PlanesView view, int panelStart, int start, int length, Span<ulong> panel)
    {
        ReadOnlySpan<ulong> mask = view.Columns.Words.Slice(start, length);
        for (int lane = 0; lane < TKernel.PanelRows; lane++)
        {
            for (int plane = 0; plane < 3; plane++)
            {
                Span<ulong> target = panel[((plane * TKernel.PanelRows) + lane)..];
                if (panelStart + lane >= view.Rows.Length)
                {
                    for (int word = 0; word < mask.Length; word++)
                        target[word * 3 * TKernel.PanelRows] = 0;
                    continue;
                }

                ReadOnlySpan<ulong> source = view.Planes.Row((Plane)plane, view.Rows[panelStart + lane]).Slice(view.Columns.FirstWord + start, length);
                for (int word = 0; word < mask.Length; word++)
                    target[word * 3 * TKernel.PanelRows] = source[word] & mask[word];
            }
        }
    }

    // Memory of the stack stays where it is, so its address may be asked for.
    private static int WordsToCacheLine(Span<ulong> scratch)
    {
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<ulong>(), ref MemoryMarshal.GetReference(scratch));
        return (int)(-address & (CacheLine - 1)) / sizeof(ulong);
    }
}
