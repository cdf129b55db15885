namespace UNVoting.Queries.Sponsors;

/// <summary>What became of a sponsor between two texts.</summary>
public enum SponsorChangeKind
{
    /// <summary>Stood behind both. The default.</summary>
    Kept,

    /// <summary>Stood behind the later one alone.</summary>
    Gained,

    /// <summary>Stood behind the earlier one alone.</summary>
    Lost,
}
