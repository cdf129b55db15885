namespace UNVoting.Votes;

/// <summary>The majority that a decision needs (rules 82 to 86 and 123 to 126 of the rules of procedure of the General Assembly).</summary>
public enum RequiredMajority
{
    /// <summary>More in favour than against; abstaining is not voting, and a tie rejects. The default.</summary>
    Simple,

    /// <summary>At least two thirds of the votes in favour and against together.</summary>
    TwoThirds,

    /// <summary>More than half of all Member States, whether they vote or not.</summary>
    Absolute,
}
