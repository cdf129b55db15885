namespace UNVoting.Queries.Texts;

/// <summary>What a change of the opening verb does to a paragraph.</summary>
public enum VerbShift
{
    /// <summary>One of the two is not on the list, or they do different things. The default.</summary>
    NotComparable,

    /// <summary>The same verb, or one of the same place.</summary>
    Unchanged,

    /// <summary>A stronger verb.</summary>
    Strengthened,

    /// <summary>A weaker verb.</summary>
    Weakened,
}
