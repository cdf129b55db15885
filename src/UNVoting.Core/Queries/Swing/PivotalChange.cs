using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>A change that one State could make in a smallest set that turns the outcome, and how likely it is found in such a set.</summary>
/// <param name="State">Whose seat it is, by code.</param>
/// <param name="From">Where it stood.</param>
/// <param name="To">Where it would stand instead.</param>
/// <param name="Probability">The probability, from 0 to 1, that the State makes this change, given that a smallest set of States changes and the outcome turns. Over all
/// changes the probabilities add up to the size of a smallest set.</param>
/// <param name="TimesAtTo">How often the State stood there in the record asked.</param>
/// <param name="Votes">The votes of that record in which it was a member, on which the probability rests; 0 where nothing is known of it.</param>
public sealed record PivotalChange(StateCode State, Choice From, Choice To, double Probability, int TimesAtTo, int Votes);
