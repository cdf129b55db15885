using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Texts;

/// <summary>A State stood elsewhere in the vote on a later text than in the vote on an earlier one.</summary>
/// <param name="State">The State that moved.</param>
/// <param name="Before">Where it stood in the earlier vote.</param>
/// <param name="After">Where it stood in the later vote.</param>
public sealed record VoteChange(StateCode State, Choice Before, Choice After);
