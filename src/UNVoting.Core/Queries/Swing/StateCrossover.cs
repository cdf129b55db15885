using System.Globalization;
using UNVoting.Membership;

namespace UNVoting.Queries.Swing;

/// <summary>How often a State voted against the majority of its bloc, and whether that is more than chance.</summary>
/// <param name="State">Whose seat it is, by code.</param>
/// <param name="Votes">The votes it rests on: it was a member of the bloc and cast a vote, and the bloc had a majority position.</param>
/// <param name="Crossings">The votes in which it crossed over, in the order of the matrix.</param>
/// <param name="Expected">How many were to be expected: the sum, over its votes, of the share of the bloc's members that crossed over in each.</param>
/// <param name="PValue">The chance of as many or more where, in each vote, it falls to any of those who cast one to cross over; <see langword="null"/> without votes.</param>
/// <param name="QValue">The p-value corrected for the number of States asked about, after Benjamini and Hochberg (1995).</param>
public sealed record StateCrossover(StateCode State, int Votes, ValueList<Crossing> Crossings, double Expected, double? PValue, double? QValue)
{
    /// <summary>The State with how often it crossed over.</summary>
    /// <returns>For example <c>BRN: 2 of 8 votes, 1.64 expected, p 0.53</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{State}: {Crossings.Count} of {Votes} votes, {Expected:0.00} expected{(PValue is { } p ? $", p {p.ToString("0.00", CultureInfo.InvariantCulture)}" : "")}");
}
