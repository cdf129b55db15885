using UNVoting.Matrices.Kernels;

namespace UNVoting.Queries.Swing;

/// <summary>How many of several independent events happen, each with a chance of its own (Poisson 1837).</summary>
internal static class PoissonBinomial
{
    /// <summary>The chance that at least so many happen; costs O(events · count).</summary>
    public static double AtLeast(ReadOnlySpan<double> chances, int count)
    {
        if (count == 0)
        {
            return 1;
        }

        // How likely 0, 1, … events are so far; "count or more" is added up of positive numbers alone, so that small chances stay exact.
        var likely = new double[count];
        likely[0] = 1;
        double reached = 0;
        for (int told = 0; told < chances.Length; told++)
        {
            reached += likely[^1] * chances[told];
            Runs.Convolve(likely.AsSpan(0, Math.Min(told + 2, count)), chances[told]);
        }

        return Math.Min(1, reached);
    }
}
