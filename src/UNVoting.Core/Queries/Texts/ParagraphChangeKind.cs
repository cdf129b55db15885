namespace UNVoting.Queries.Texts;

/// <summary>What became of paragraphs between two texts.</summary>
public enum ParagraphChangeKind
{
    /// <summary>The same words at the same place. The default.</summary>
    Unchanged,

    /// <summary>Other words at the same place.</summary>
    Reworded,

    /// <summary>At another place: out of order, or in another part, such as from the preamble to the operative part; reworded too where the similarity is below 1.</summary>
    Moved,

    /// <summary>One paragraph became several in a row.</summary>
    Split,

    /// <summary>Several paragraphs in a row became one.</summary>
    Merged,

    /// <summary>In the later text alone.</summary>
    Added,

    /// <summary>In the earlier text alone.</summary>
    Dropped,
}
