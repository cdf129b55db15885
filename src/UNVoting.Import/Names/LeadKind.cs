namespace UNVoting.Import.Names;

/// <summary>What words before a name say of it.</summary>
internal enum LeadKind
{
    /// <summary>Nothing: the name begins.</summary>
    None,

    /// <summary>They lead to the name and say no more: "submitted by", "the delegation of".</summary>
    Plain,

    /// <summary>The one named before acts for those named after.</summary>
    OnBehalf,

    /// <summary>The State named before acts as the office named after.</summary>
    InCapacity,
}
