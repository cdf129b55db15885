using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Votes;

/// <summary>Where a State stood when a vote was taken.</summary>
/// <remarks>Not a member, non-voting and abstaining are three things and are never merged.</remarks>
[SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "A history of votes holds hundreds of thousands of choices.")]
public enum Choice : byte
{
    /// <summary>Not a Member State on the day of the vote. The default.</summary>
    NotMember,

    /// <summary>A Member State on that day that voted neither in favour nor against and did not abstain: absent or not participating, which the sources do not tell apart.</summary>
    NonVoting,

    /// <summary>In favour: "yes" in the records of other bodies.</summary>
    InFavour,

    /// <summary>Against: "no" in the records of other bodies.</summary>
    Against,

    /// <summary>Abstaining: present, and not counted as voting.</summary>
    Abstaining,
}
