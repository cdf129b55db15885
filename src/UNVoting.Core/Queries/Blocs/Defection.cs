using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>A vote that a member cast otherwise than most of its bloc.</summary>
/// <param name="State">Who broke ranks, by the code of its seat.</param>
/// <param name="Vote">The vote, with its symbol, its day and what was voted on.</param>
/// <param name="Cast">Its own position: in favour, against or abstaining.</param>
/// <param name="Majority">What most of the members that cast a vote did, the member's own vote among them.</param>
/// <remarks>Who does not vote does not defect, and where two positions share the lead there is no majority to defect from.</remarks>
public sealed record Defection(StateCode State, Vote Vote, Position Cast, Position Majority)
{
    /// <summary>The State, the vote, and what it and the majority cast.</summary>
    /// <returns>For example <c>HUN in A/RES/78/241: Abstaining, majority InFavour</c>.</returns>
    public override string ToString() => $"{State} in {Vote}: {Cast}, majority {Majority}";
}
