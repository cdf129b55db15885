namespace UNVoting.Queries.Sponsors;

/// <summary>Where somebody stands towards one text.</summary>
public enum SponsorStanding
{
    /// <summary>Not named among its sponsors. The default.</summary>
    None,

    /// <summary>One of those on whose behalf it was submitted.</summary>
    Sponsor,

    /// <summary>Handed it in.</summary>
    SubmittedBy,

    /// <summary>Joined later.</summary>
    Additional,

    /// <summary>Withdrew and did not come back.</summary>
    Withdrew,
}
