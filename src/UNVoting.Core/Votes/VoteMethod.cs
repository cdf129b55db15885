namespace UNVoting.Votes;

/// <summary>How a decision was taken.</summary>
public enum VoteMethod
{
    /// <summary>The source does not say. The default.</summary>
    NotStated,

    /// <summary>By a recorded vote: the vote of each State is published by name.</summary>
    Recorded,

    /// <summary>By a vote of which the totals alone are published.</summary>
    NonRecorded,

    /// <summary>Without a vote: by consensus.</summary>
    WithoutVote,
}
