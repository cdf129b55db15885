using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>The partition that one search found at one resolution, with what is needed to find it again.</summary>
/// <param name="Partition">The blocs found.</param>
/// <param name="Modularity">Their modularity at <paramref name="Resolution"/>, as <see cref="Blocs.Modularity.Of"/> computes it.</param>
/// <param name="Resolution">γ at which the search was made, 0 or more.</param>
/// <param name="Seed">The seed of the search.</param>
public sealed record ResolvedBlocs(Partition Partition, double Modularity, double Resolution, ulong Seed)
{
    /// <summary>How many blocs there are, their modularity, and the search that found them.</summary>
    /// <returns>For example <c>3 blocs, modularity 0.0412 at resolution 1.05, seed 7</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Partition.BlocCount} blocs, modularity {Modularity:0.0000} at resolution {Resolution:0.####}, seed {Seed}");
}
