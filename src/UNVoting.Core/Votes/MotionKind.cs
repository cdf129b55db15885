namespace UNVoting.Votes;

/// <summary>What a motion of procedure asked for (rules 74 to 78, 81, 89, 116 to 119, 122 and 129 of the rules of procedure).</summary>
public enum MotionKind
{
    /// <summary>The source does not say, or something else. The default.</summary>
    Other,

    /// <summary>To take no action on the text.</summary>
    NoAction,

    /// <summary>To adjourn the debate.</summary>
    Adjournment,

    /// <summary>To close the debate.</summary>
    Closure,

    /// <summary>To vote on parts of the text separately.</summary>
    Division,

    /// <summary>To reconsider what was decided.</summary>
    Reconsideration,

    /// <summary>That the Assembly or the Committee is, or is not, competent.</summary>
    Competence,
}
