namespace UNVoting.Documents;

/// <summary>What a text is in the Assembly's procedure.</summary>
public enum TextKind
{
    /// <summary>A draft resolution. The default.</summary>
    DraftResolution,

    /// <summary>A draft of a decision: of what is decided without the form of a resolution.</summary>
    DraftDecision,

    /// <summary>An amendment to a draft.</summary>
    Amendment,

    /// <summary>An adopted resolution.</summary>
    Resolution,

    /// <summary>An adopted decision.</summary>
    Decision,
}
