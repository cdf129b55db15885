using System.Globalization;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>A change that one State could make in a smallest set that turns the outcome, and how likely it is found in such a set.</summary>
/// <param name="To">Where it would stand instead.</param>
/// <param name="Probability">The probability, from 0 to 1, that the State makes this change, given that a smallest set of States changes and the outcome turns. Over all
/// changes the probabilities add up to the size of a smallest set.</param>
/// <param name="Chances">Where the State would be looked for, with the votes and the neighbours on which the probability rests.</param>
public sealed record PivotalChange(Choice To, double Probability, StateChances Chances)
{
    /// <summary>Whose seat it is, by code.</summary>
    public StateCode State => Chances.State;

    /// <summary>Where it stood.</summary>
    public Choice From => Chances.Choice;

    /// <summary>The votes of the record on which the probability rests (<see cref="StateChances.Votes"/>); 0 where the record does not tell the State's camp.</summary>
    public int Votes => Chances.Votes;

    /// <summary>The change with its probability.</summary>
    /// <returns>For example <c>IND, in favour → against: 0.87, of 7 votes</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{State}, {Standing.Words(From)} → {Standing.Words(To)}: {Probability:0.00}, of {Votes} votes");
}
