namespace UNVoting.Queries.Blocs;

/// <summary>The partition that one search found at one resolution, with what is needed to find it again.</summary>
/// <param name="Partition">The blocs found.</param>
/// <param name="Modularity">Their modularity at <paramref name="Resolution"/>, as <see cref="Blocs.Modularity.Of"/> computes it.</param>
/// <param name="Resolution">γ at which the search was made, 0 or more.</param>
/// <param name="Seed">The seed of the search.</param>
public sealed record ResolvedBlocs(Partition Partition, double Modularity, double Resolution, ulong Seed);
