using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>What the repeated searches at one resolution found.</summary>
/// <param name="Resolution">γ at which all of these searches were made.</param>
/// <param name="Best">The search of the highest modularity; of equal ones the first.</param>
/// <param name="FoundBest">How many searches at this resolution ended in exactly that partition.</param>
/// <param name="MeanAdjustedRandIndex">How like that partition those of all the searches are, itself among them: the mean adjusted Rand index, 1 where all found the same.</param>
public sealed record ResolutionStability(double Resolution, ResolvedBlocs Best, int FoundBest, double MeanAdjustedRandIndex)
{
    /// <summary>The resolution, the number of blocs of the best search, and how alike all searches are.</summary>
    /// <returns>For example <c>1.05: 3 blocs, adjusted Rand index 0.98</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Resolution:0.####}: {Best.Partition.BlocCount} blocs, adjusted Rand index {MeanAdjustedRandIndex:0.00}");
}
