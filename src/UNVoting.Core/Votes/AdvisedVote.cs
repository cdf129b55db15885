namespace UNVoting.Votes;

/// <summary>How a delegation later advised the Secretariat that it had intended to vote.</summary>
public enum AdvisedVote
{
    /// <summary>Had not intended to participate in the vote. The default.</summary>
    NotParticipating,

    /// <summary>Had intended to vote in favour.</summary>
    InFavour,

    /// <summary>Had intended to vote against.</summary>
    Against,

    /// <summary>Had intended to abstain.</summary>
    Abstaining,
}
