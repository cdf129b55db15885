namespace UNVoting.Queries.Texts;

/// <summary>What became of words between two paragraphs.</summary>
public enum WordChangeKind
{
    /// <summary>They stand in both. The default.</summary>
    Kept,

    /// <summary>They stand in the earlier paragraph alone.</summary>
    Dropped,

    /// <summary>They stand in the later paragraph alone.</summary>
    Added,
}
