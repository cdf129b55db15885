namespace UNVoting.Queries.Swing;

/// <summary>How the vote of a State changed from one vote to another. In favour is above abstaining, and abstaining above against.</summary>
public enum MoveKind
{
    /// <summary>It cast the same vote both times, or none either time. The default.</summary>
    Unchanged,

    /// <summary>From in favour to against, or from against to in favour.</summary>
    Reversed,

    /// <summary>One step up: from against to abstaining, or from abstaining to in favour.</summary>
    Warmed,

    /// <summary>One step down: from in favour to abstaining, or from abstaining to against.</summary>
    Cooled,

    /// <summary>It cast a vote the second time alone: before, it was non-voting or not a member.</summary>
    Joined,

    /// <summary>It cast a vote the first time alone: after, it was non-voting or not a member.</summary>
    DroppedOut,
}
