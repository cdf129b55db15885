using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;

namespace UNVoting.Queries.Swing;

/// <summary>The swing index of one State.</summary>
/// <param name="State">Whose seat it is, by code.</param>
/// <param name="Rank">Its rank from 1, by falling index; States of equal index share the better rank. <see langword="null"/> without an index.</param>
/// <param name="Index">The index with the number of votes it rests on and its interval by bootstrap; <see langword="null"/> where the State has votes beside a bloc in fewer
/// than two years.</param>
/// <param name="Years">What it rests on, year by year; empty for a State that cast no vote beside another member of a bloc of its.</param>
public sealed record SwingScore(StateCode State, int? Rank, Score? Index, ValueList<SwingYear> Years)
{
    /// <summary>The State with its rank and index.</summary>
    /// <returns>For example <c>1 SGP: 0.28, 0.21 to 0.43, of 8 votes</c>.</returns>
    public override string ToString() => Index is { } index ? string.Create(CultureInfo.InvariantCulture, $"{Rank} {State}: {index}") : $"{State}: no index";
}
