using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>A State by whose vote it is told where another, which votes like it elsewhere, would be looked for.</summary>
/// <param name="State">Whose vote it is, by code.</param>
/// <param name="Choice">What it cast.</param>
/// <param name="Agreement">How alike the two vote in the rest of the record (<see cref="AgreementMeasure.Voeten"/>), with their joint votes.</param>
/// <param name="Share">Its weight as a share of that of all others, from 0 to 1.</param>
/// <remarks>The default is nobody.</remarks>
public readonly record struct Neighbour(StateCode State, Choice Choice, Score Agreement, double Share)
{
    /// <summary>The neighbour with what it cast and how much it weighs.</summary>
    /// <returns>For example <c>BIH against, weight 0.36, agreement 1.00, 0.65 to 1.00, of 7 votes</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{State} {Standing.Words(Choice)}, weight {Share:0.00}, agreement {Agreement}");
}
