namespace UNVoting.Queries.Swing;

/// <summary>How many of several independent events happen, each with a chance of its own (Poisson 1837).</summary>
internal static class PoissonBinomial
{
    /// <summary>The chance that at least so many happen; costs O(events · count).</summary>
    public static double AtLeast(ReadOnlySpan<double> chances, int count)
    {
        // How likely 0, 1, … events are so far; the last place holds "count or more", added up of positive numbers alone, so that small chances stay exact.
        var likely = new double[count + 1];
        likely[0] = 1;
        foreach (double chance in chances)
        {
            likely[count] += count == 0 ? 0 : likely[count - 1] * chance;
            for (int events = count - 1; events > 0; events--)
            {
                likely[events] = (likely[events] * (1 - chance)) + (likely[events - 1] * chance);
            }

            likely[0] *= count == 0 ? 1 : 1 - chance;
        }

        return Math.Min(1, likely[count]);
    }
}
