namespace UNVoting.Queries.Swing;

/// <summary>The correction of p-values for the number of questions asked (Benjamini and Hochberg 1995).</summary>
internal static class BenjaminiHochberg
{
    /// <summary>For the p-value of rank i of m, the least of p · m / i over its own and all higher ranks, at most 1; a missing one stays missing and is no question.</summary>
    public static double?[] Adjust(double?[] pValues)
    {
        int[] falling = [.. Enumerable.Range(0, pValues.Length).Where(i => pValues[i] is not null).OrderByDescending(i => pValues[i]!.Value)];
        var adjusted = new double?[pValues.Length];
        double least = 1;
        for (int place = 0; place < falling.Length; place++)
        {
            least = Math.Min(least, pValues[falling[place]]!.Value * falling.Length / (falling.Length - place));
            adjusted[falling[place]] = least;
        }

        return adjusted;
    }
}
