namespace UNVoting.Votes;

/// <summary>What was decided.</summary>
public enum Outcome
{
    /// <summary>The source does not say. The default; nothing is derived from totals in its place.</summary>
    NotStated,

    /// <summary>The text, amendment or motion was adopted.</summary>
    Adopted,

    /// <summary>The text, amendment or motion was rejected.</summary>
    Rejected,

    /// <summary>The paragraph or section was retained.</summary>
    Retained,

    /// <summary>The paragraph or section was not retained.</summary>
    NotRetained,
}
