namespace UNVoting.Membership;

/// <summary>Which seat counts as going on with which: a policy that the caller chooses, never a silent merge.</summary>
public enum Continuation
{
    /// <summary>No seat continues another: the Soviet Union and the Russian Federation are two.</summary>
    Strict,

    /// <summary>The practice of the United Nations: the Russian Federation goes on with the seat of the Soviet Union. Czechoslovakia and Yugoslavia are continued by no one.</summary>
    Continuator,
}
