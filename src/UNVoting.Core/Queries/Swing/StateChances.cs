using System.Globalization;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Where a State would be looked for in a vote by one who knows the rest of the record and where all others stood in that vote.</summary>
/// <param name="State">Whose seat it is, by code.</param>
/// <param name="Choice">Where it stood.</param>
/// <param name="InFavour">The chance of its standing in favour, above 0 and below 1; the four add up to 1.</param>
/// <param name="Against">The chance of its standing against.</param>
/// <param name="Abstaining">The chance of its taking neither side and yet casting a vote.</param>
/// <param name="NonVoting">The chance of its casting no vote.</param>
/// <param name="Votes">The votes on which the first three rest: the State cast one in them, and not all that were cast were equal.</param>
/// <param name="Neighbours">The States that weighed most among those that cast a vote, five at the most, the weightiest first and in order of code where they weigh the same; none
/// where it has no joint votes with others.</param>
/// <remarks>How they are reckoned: <see cref="Pivotal.ChancesGiven"/>.</remarks>
public sealed record StateChances(StateCode State, Choice Choice, double InFavour, double Against, double Abstaining, double NonVoting, int Votes, ValueList<Neighbour> Neighbours)
{
    /// <summary>The chance of its standing at a place.</summary>
    /// <param name="place">In favour, against, abstaining or non-voting.</param>
    /// <returns>One of the four.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="place"/> is none of the four.</exception>
    public double At(Choice place) => place switch
    {
        Choice.InFavour => InFavour,
        Choice.Against => Against,
        Choice.Abstaining => Abstaining,
        Choice.NonVoting => NonVoting,
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "A member is in favour, against, abstaining or non-voting."),
    };

    /// <summary>The chances with what they rest on.</summary>
    /// <returns>For example <c>IND: 0.46 in favour, 0.41 against, 0.12 abstaining, 0.01 non-voting, of 7 votes</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{State}: {InFavour:0.00} in favour, {Against:0.00} against, {Abstaining:0.00} abstaining, {NonVoting:0.00} non-voting, of {Votes} votes");
}
