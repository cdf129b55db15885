using UNVoting.Membership;

namespace UNVoting.Queries.Blocs;

/// <summary>A State that had a seat and of which the votes do not say where it belongs.</summary>
/// <param name="State">Whose seat it is, by code.</param>
/// <param name="VotesCast">In how many of the votes that the blocs rest on it was in favour, against or abstaining, from 0.</param>
/// <param name="Scored">The States with which it has a score, because both cast a vote often enough.</param>
/// <param name="Of">The other States that cast a vote at all in these.</param>
/// <remarks>The default is no State.</remarks>
public readonly record struct UnplacedState(StateCode State, int VotesCast, int Scored, int Of);
