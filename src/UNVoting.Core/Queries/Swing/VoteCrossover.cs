using System.Globalization;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>How many members of a bloc crossed over in one vote, and whether that is more than chance.</summary>
/// <param name="Vote">The decision that is looked at.</param>
/// <param name="Majority">What most of the bloc cast.</param>
/// <param name="Cast">The members that cast a vote, on which it rests.</param>
/// <param name="Crossings">Who crossed over, in order of the States' codes.</param>
/// <param name="Expected">How many were to be expected: the sum, over those members, of the share of its votes in which each crosses over.</param>
/// <param name="PValue">The chance of as many or more where each member's crossings fall on any of its votes, each as likely as another.</param>
/// <param name="QValue">The p-value corrected for the number of votes asked about, after Benjamini and Hochberg (1995).</param>
public sealed record VoteCrossover(Vote Vote, Choice Majority, int Cast, ValueList<Crossing> Crossings, double Expected, double PValue, double QValue)
{
    /// <summary>The vote with how many crossed over.</summary>
    /// <returns>For example <c>A/C.1/73/L.27/Rev.1 whole: 0 of 10, 2.04 expected, p 1.00</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Vote.Name} {Vote.Subject}: {Crossings.Count} of {Cast}, {Expected:0.00} expected, p {PValue:0.00}");
}
