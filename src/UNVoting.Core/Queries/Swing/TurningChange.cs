using System.Globalization;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>One kind of change, and how many changes of that kind alone would turn the outcome of a vote.</summary>
/// <param name="From">Where the States stood that would change.</param>
/// <param name="To">Where they would stand instead.</param>
/// <param name="Available">How many stood there.</param>
/// <param name="Needed">The smallest number that turns the outcome, each counted with what it does to the base; <see langword="null"/> where not even all of them would.</param>
public sealed record TurningChange(Choice From, Choice To, int Available, int? Needed)
{
    /// <summary>The kind of change with how many it takes.</summary>
    /// <returns>For example <c>in favour → against: 30 of 112</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Standing.Words(From)} → {Standing.Words(To)}: {(Needed is { } needed ? $"{needed} of {Available}" : $"all {Available} do not do")}");
}
