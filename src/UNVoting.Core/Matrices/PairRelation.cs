namespace UNVoting.Matrices;

/// <summary>How two voters stood to one another in a vote in which both cast one.</summary>
public enum PairRelation
{
    /// <summary>Both cast a vote, whatever it was.</summary>
    Joint = 0,

    /// <summary>Both cast the same vote.</summary>
    Same = 1,

    /// <summary>One abstained and the other voted yes or no.</summary>
    Partial = 2,

    /// <summary>One voted yes and the other no.</summary>
    Opposite = 3,
}
