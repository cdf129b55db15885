using System.Globalization;
using UNVoting.Membership;

namespace UNVoting.Queries.Blocs;

/// <summary>A State that had a seat and of which the votes do not say where it belongs.</summary>
/// <param name="State">Whose seat it is, by code.</param>
/// <param name="VotesCast">In how many of the votes that the blocs rest on it was in favour, against or abstaining, from 0.</param>
/// <param name="Scored">The States with which it has a score, because both cast a vote often enough.</param>
/// <param name="Of">The other States that cast a vote at all in these.</param>
/// <remarks>The default is no State.</remarks>
public readonly record struct UnplacedState(StateCode State, int VotesCast, int Scored, int Of)
{
    /// <summary>The State, the votes that it cast, and with how many others it has a score.</summary>
    /// <returns>For example <c>TUV: 1 vote cast, a score with 0 of 186</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{State}: {VotesCast} {(VotesCast == 1 ? "vote" : "votes")} cast, a score with {Scored} of {Of}");
}
