namespace UNVoting.Queries.Sources;

/// <summary>What sources are compared in.</summary>
public enum DifferenceField
{
    /// <summary>The day of a vote, or of the issue of a draft: <c>2023-12-22</c>. The default.</summary>
    Date,

    /// <summary>The number of the meeting.</summary>
    Meeting,

    /// <summary>How a decision was taken: <c>recorded</c>, <c>non_recorded</c>, <c>without_vote</c>.</summary>
    Method,

    /// <summary>What was decided: <c>adopted</c>, <c>rejected</c>, <c>retained</c>, <c>not_retained</c>.</summary>
    Outcome,

    /// <summary>How many were in favour, as printed or as counted from the names.</summary>
    InFavour,

    /// <summary>How many were against, likewise.</summary>
    Against,

    /// <summary>How many abstained, likewise.</summary>
    Abstaining,

    /// <summary>How many Member States were in none of the three, likewise.</summary>
    NonVoting,

    /// <summary>The vote of one State: <c>in_favour</c>, <c>against</c>, <c>abstaining</c>, <c>non_voting</c>, <c>not_member</c>.</summary>
    Vote,

    /// <summary>The part of one State, or of one group, in sponsoring a draft: <c>sponsor</c>, <c>additional</c>, <c>withdrew</c>, <c>none</c>.</summary>
    Sponsor,

    /// <summary>The draft that a resolution came from.</summary>
    Draft,

    /// <summary>The report that recommended it.</summary>
    Report,

    /// <summary>The resolution or decision that a draft became: a draft becomes one, and sources give some to several.</summary>
    AdoptedAs,

    /// <summary>The title. Case, punctuation and blanks do not matter, nor words that one source adds at the end.</summary>
    Title,
}
