using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>A stretch of resolutions over which one partition is the best of all that a sweep found.</summary>
/// <param name="Partition">The blocs that score best over the whole stretch.</param>
/// <param name="From">The lowest γ at which it is the best.</param>
/// <param name="To">The highest γ at which it is the best, at least <paramref name="From"/>.</param>
/// <param name="Found">How many searches of the sweep, at whatever resolution, ended in exactly this partition.</param>
public sealed record ResolutionPlateau(Partition Partition, double From, double To, int Found)
{
    /// <summary>How long the plateau is in resolution: long plateaus are the partitions that do not hang on the choice of γ.</summary>
    public double Width => To - From;

    /// <summary>The stretch of resolutions and the number of blocs.</summary>
    /// <returns>For example <c>0.9512 to 1.0377: 3 blocs</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:0.0000} to {To:0.0000}: {Partition.BlocCount} blocs");
}
