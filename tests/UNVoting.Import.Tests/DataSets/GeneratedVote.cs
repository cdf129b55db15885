using NodaTime;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.DataSets;

/// <summary>A vote as a generator makes it: members of its day and what they chose.</summary>
public sealed record GeneratedVote(int Number, LocalDate Date, string Title, ValueList<(StateCode State, Choice Choice)> Choices)
{
    public int Session => Date.Year - 1945;

    public string Symbol => $"A/RES/{Session}/{Number}";

    public int Count(Choice choice) => Choices.Count(cast => cast.Choice == choice);

    /// <summary>The roll that a reader should give, with the names that a layout prints.</summary>
    public Roll RollOf(Func<State, LocalDate, string> nameOf) => Roll.Of(Choices.Select(cast => new CastVote(cast.State, nameOf(States.Get(cast.State), Date), cast.Choice)));
}
