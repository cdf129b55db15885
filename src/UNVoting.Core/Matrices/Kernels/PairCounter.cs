using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace UNVoting.Matrices.Kernels;

// Chooses the path, allocates the result, and shares the work between processors where there is enough of it.
internal static class PairCounter
{
    // Pairs × words above which starting the other processors pays: a few milliseconds of work for one.
    private const long OneThreadLimit = 1L << 23;

    // Small enough to even out the triangle, large enough that rows are read from memory seldom.
    private const int PanelsATask = 8;

    public static PairCounts CountPairs(PlanesView view, KernelPath path)
    {
        path = Resolve(path);
        int pairs = PairsOf(view, PairCounts.Slots, 1);
        int rows = view.Rows.Length;
        var counts = new int[(PairCounts.Slots * pairs) + rows];
        Count<Agreement>(view, path, counts, 0, Plane.Favour);
        for (int row = 0; row < rows; row++)
            counts[(PairCounts.Slots * pairs) + row] = view.TotalsOfRow(row).Cast;
        return new PairCounts(rows, path, counts);
    }

    public static PairTables CountTables(PlanesView view, KernelPath path)
    {
        path = Resolve(path);
        int pairs = PairsOf(view, PairTables.Slots, 3);
        int rows = view.Rows.Length;
        var counts = new int[(PairTables.Slots * pairs) + (3 * rows)];
        for (int plane = 0; plane < 3; plane++)
            Count<Overlap>(view, path, counts, 3 * plane * pairs, (Plane)plane);
        for (int row = 0; row < rows; row++)
        {
            PositionTotals totals = view.TotalsOfRow(row);
            Span<int> held = counts.AsSpan((PairTables.Slots * pairs) + (3 * row), 3);
            held[0] = totals.InFavour;
            held[1] = totals.InFavour + totals.Against;
            held[2] = totals.Cast;
        }

        return new PairTables(rows, path, counts);
    }

    private static int PairsOf(PlanesView view, int slots, int slotsOfRow)
    {
        long pairs = Triangle.Pairs(view.Rows.Length);
        if ((pairs * slots) + ((long)view.Rows.Length * slotsOfRow) > Array.MaxLength)
            throw new InvalidOperationException($"The counts of {pairs} pairs of {view.Rows.Length} rows do not fit an array; count fewer rows at a time.");
        return (int)pairs;
    }

    private static KernelPath Resolve(KernelPath path) => path switch
    {
        KernelPath.Auto when Vector512.IsHardwareAccelerated && Avx512BW.IsSupported => KernelPath.Vector512,
        KernelPath.Auto when Avx2.IsSupported => KernelPath.Vector256,
        KernelPath.Auto when Vector128.IsHardwareAccelerated && !Popcnt.IsSupported => KernelPath.Vector128,
        KernelPath.Auto => KernelPath.Scalar,
        KernelPath.Scalar or KernelPath.Vector128 or KernelPath.Vector256 or KernelPath.Vector512 => path,
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, "A path is one of those that are named."),
    };

    private static void Count<TPairing>(PlanesView view, KernelPath path, int[] counts, int start, Plane plane)
        where TPairing : struct, IPairing
    {
        switch (path)
        {
            case KernelPath.Vector512:
                Share<LaneKernel<Lanes512, Vector512<ulong>>, TPairing>(view, counts, start, plane);
                break;
            case KernelPath.Vector256:
                Share<LaneKernel<Lanes256, Vector256<ulong>>, TPairing>(view, counts, start, plane);
                break;
            case KernelPath.Vector128:
                Share<LaneKernel<Lanes128, Vector128<ulong>>, TPairing>(view, counts, start, plane);
                break;
            default:
                Share<ScalarKernel, TPairing>(view, counts, start, plane);
                break;
        }
    }

    private static void Share<TKernel, TPairing>(PlanesView view, int[] counts, int start, Plane plane)
        where TKernel : struct, IPairKernel
        where TPairing : struct, IPairing
    {
        long pairs = Triangle.Pairs(view.Rows.Length);
        if (pairs == 0)
            return;
        if (Environment.ProcessorCount > 1 && pairs * view.Columns.Words.Length > OneThreadLimit)
            ShareOut<TKernel, TPairing>(view, counts, start, plane);
        else
            PanelSweep<TKernel>.Count<TPairing>(view, counts.AsSpan(start, 3 * (int)pairs), plane, 0, PanelSweep<TKernel>.Panels(view.Rows.Length));
    }

    // Apart from Share, so that nothing is allocated for the closure where one thread does the work. Each pair belongs to one panel, so none is counted by two threads.
    private static void ShareOut<TKernel, TPairing>(PlanesView view, int[] counts, int start, Plane plane)
        where TKernel : struct, IPairKernel
        where TPairing : struct, IPairing
    {
        int panels = PanelSweep<TKernel>.Panels(view.Rows.Length);
        int length = 3 * (int)Triangle.Pairs(view.Rows.Length);
        Parallel.For(0, (panels + PanelsATask - 1) / PanelsATask, task =>
            PanelSweep<TKernel>.Count<TPairing>(
                view, counts.AsSpan(start, length), plane, task * PanelsATask, Math.Min(panels, (task + 1) * PanelsATask)));
    }
}
