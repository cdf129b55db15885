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
        int pairs = PairsOf(view);
        int[] joint = new int[pairs], comparable = new int[pairs], opposite = new int[pairs];
        Count<Agreement>(view, path, Plane.Favour, joint, comparable, opposite);
        return new PairCounts(path, joint, comparable, opposite, Held(view, Plane.Cast));
    }

    public static PairTables CountTables(PlanesView view, KernelPath path)
    {
        path = Resolve(path);
        int pairs = PairsOf(view);
        var shared = new int[9][];
        for (int cell = 0; cell < shared.Length; cell++)
            shared[cell] = new int[pairs];
        for (int plane = 0; plane < 3; plane++)
            Count<Overlap>(view, path, (Plane)plane, shared[3 * plane], shared[(3 * plane) + 1], shared[(3 * plane) + 2]);
        return new PairTables(path, shared, Held(view, Plane.Favour), Held(view, Plane.Decisive), Held(view, Plane.Cast));
    }

    // How many columns of the view each row holds in a plane.
    private static int[] Held(PlanesView view, Plane plane)
    {
        var held = new int[view.Rows.Length];
        for (int row = 0; row < held.Length; row++)
            held[row] = view.CountColumns(plane, row);
        return held;
    }

    private static int PairsOf(PlanesView view)
    {
        long pairs = Triangle.Pairs(view.Rows.Length);
        if (pairs > Array.MaxLength)
            throw new InvalidOperationException($"The counts of {pairs} pairs of {view.Rows.Length} rows do not fit an array; count fewer rows at a time.");
        return (int)pairs;
    }

    private static KernelPath Resolve(KernelPath path) => path switch
    {
        KernelPath.Auto when Vector512.IsHardwareAccelerated && Avx512BW.IsSupported => KernelPath.Vector512,
        KernelPath.Auto when Avx2.IsSupported => KernelPath.Vector256,
        KernelPath.Auto when Vector128.IsHardwareAccelerated => KernelPath.Vector128,
        KernelPath.Auto => KernelPath.Scalar,
        KernelPath.Scalar or KernelPath.Vector128 or KernelPath.Vector256 or KernelPath.Vector512 => path,
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, "A path is one of those that are named."),
    };

    private static void Count<TPairing>(PlanesView view, KernelPath path, Plane plane, int[] first, int[] second, int[] third)
        where TPairing : struct, IPairing
    {
        // A matrix without rows has no planes to read, wherever its columns begin.
        if (first.Length == 0)
            return;
        switch (path)
        {
            case KernelPath.Vector512:
                Share<LaneKernel<Lanes512, Vector512<ulong>>, TPairing>(view, plane, first, second, third);
                break;
            case KernelPath.Vector256:
                Share<LaneKernel<Lanes256, Vector256<ulong>>, TPairing>(view, plane, first, second, third);
                break;
            case KernelPath.Vector128:
                Share<LaneKernel<Lanes128, Vector128<ulong>>, TPairing>(view, plane, first, second, third);
                break;
            default:
                Share<ScalarKernel, TPairing>(view, plane, first, second, third);
                break;
        }
    }

    private static void Share<TKernel, TPairing>(PlanesView view, Plane plane, int[] first, int[] second, int[] third)
        where TKernel : struct, IPairKernel
        where TPairing : struct, IPairing
    {
        if (Environment.ProcessorCount > 1 && (long)first.Length * view.Columns.Words.Length > OneThreadLimit)
            ShareOut<TKernel, TPairing>(view, plane, first, second, third);
        else
            PanelSweep<TKernel>.Count<TPairing>(view, plane, 0, PanelSweep<TKernel>.Panels(view.Rows.Length), first, second, third);
    }

    // Apart from Share, so that nothing is allocated for the closure where one thread does the work. Each pair belongs to one panel, so none is counted by two threads.
    private static void ShareOut<TKernel, TPairing>(PlanesView view, Plane plane, int[] first, int[] second, int[] third)
        where TKernel : struct, IPairKernel
        where TPairing : struct, IPairing
    {
        int panels = PanelSweep<TKernel>.Panels(view.Rows.Length);
        Parallel.For(0, (panels + PanelsATask - 1) / PanelsATask, task => PanelSweep<TKernel>.Count<TPairing>(
            view, plane, task * PanelsATask, Math.Min(panels, (task + 1) * PanelsATask), first, second, third));
    }
}
