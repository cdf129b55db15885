namespace UNVoting.Import.Names;

/// <summary>What of a row decided which State it is about.</summary>
[Flags]
public enum StateEvidence
{
    /// <summary>Nothing: the State is not known. The default.</summary>
    None = 0,

    /// <summary>What the row calls the country.</summary>
    Name = 1,

    /// <summary>What the row keys the country by.</summary>
    Code = 2,

    /// <summary>The day of the vote: without it the State would be another, or unknown.</summary>
    Date = 4,
}
