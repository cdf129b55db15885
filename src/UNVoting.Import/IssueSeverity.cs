namespace UNVoting.Import;

/// <summary>How much an issue weighs.</summary>
public enum IssueSeverity
{
    /// <summary>Worth knowing; nothing is missing or doubtful. The default.</summary>
    Info,

    /// <summary>Something is odd in the source; what was read is in the record and says so.</summary>
    Warning,

    /// <summary>Something that belongs in the record could not be read, or contradicts itself.</summary>
    Error,
}
